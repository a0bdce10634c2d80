// What was answered and not yet taken by the server. It stays on this device through reloads, apart for each person
// and each inspection; an answer to the same item takes the place of the one before.
const NAME = 'danvan-tai-cho';

const done = (request) => new Promise((resolve, reject) => {
	request.onsuccess = () => resolve(request.result);
	request.onerror = () => reject(request.error);
});

const database = () => {
	const request = indexedDB.open(NAME, 1);
	request.onupgradeneeded = () => ['answers', 'photos', 'states'].forEach((name) => {
		request.result.createObjectStore(name);
	});
	return done(request);
};

// An id is a list that begins with account and inspection; a longer list is greater than any of its items.
const kept = (base) => {
	const store = (name, mode) => base.transaction(name, mode).objectStore(name);
	return {
		all: (name, owner) => done(store(name, 'readonly').getAll(IDBKeyRange.bound(owner, [...owner, []]))),
		get: (name, id) => done(store(name, 'readonly').get(id)),
		// Reads and writes in one transaction: what changes to nothing is deleted.
		change: (name, id, next) => new Promise((resolve, reject) => {
			const rows = store(name, 'readwrite');
			rows.transaction.oncomplete = () => resolve();
			rows.transaction.onabort = () => reject(rows.transaction.error);
			rows.get(id).onsuccess = (event) => {
				const value = next(event.target.result);
				if (value === undefined) {
					rows.delete(id);
				} else {
					rows.put(value, id);
				}
			};
		}),
	};
};

// For a browser that keeps nothing: as long as the page is open.
const remembered = () => {
	const rows = new Map();
	const address = (name, id) => JSON.stringify([name, ...id]);
	return {
		all: async (name, owner) => {
			const start = address(name, owner).slice(0, -1);
			return [...rows].filter(([id]) => id.startsWith(start + ',')).map(([, value]) => value);
		},
		get: async (name, id) => rows.get(address(name, id)),
		change: async (name, id, next) => {
			const value = next(rows.get(address(name, id)));
			if (value === undefined) {
				rows.delete(address(name, id));
			} else {
				rows.set(address(name, id), value);
			}
		},
	};
};

const opened = async () => {
	try {
		return { rows: kept(await database()), durable: true };
	} catch (refused) {
		return { rows: remembered(), durable: false };
	}
};

export const openQueue = async (account, inspection) => {
	const { rows, durable } = await opened();
	const owner = [account, inspection];
	const unless = (name, last, key, value) => rows.change(name, [...owner, last],
		(now) => (now && now.key === key ? value && { ...now, ...value } : now));
	return {
		durable,
		answers: () => rows.all('answers', owner),
		photos: () => rows.all('photos', owner),
		putAnswer: (entry) => rows.change('answers', [...owner, entry.lineId], () => entry),
		putPhoto: (photo) => rows.change('photos', [...owner, photo.key], () => photo),
		// What was sent or refused is no longer what waits if the person answered anew meanwhile.
		takeAnswer: (entry) => unless('answers', entry.lineId, entry.key, undefined),
		refuseAnswer: (entry, error) => unless('answers', entry.lineId, entry.key, { error }),
		takePhoto: (photo) => unless('photos', photo.key, photo.key, undefined),
		refusePhoto: (photo, error) => unless('photos', photo.key, photo.key, { error }),
		state: () => rows.get('states', owner),
		keepState: (state) => rows.change('states', owner, () => state),
	};
};
