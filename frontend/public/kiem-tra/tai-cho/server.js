// Talks to the server. Whatever is not an answer of our own server counts as no line, so that nothing leaves the queue.
const SECONDS = 1000;

export const SENT = 'sent';
export const REFUSED = 'refused';
export const LATER = 'later';
export const AWAY = 'away';
export const LOGGED_OUT = 'logged-out';

export const openServer = (root, account) => {
	let csrf = null;

	const call = async (path, settings = {}, seconds = 20) => {
		const stop = new AbortController();
		const timer = setTimeout(() => stop.abort(), seconds * SECONDS);
		try {
			return await outcome(await fetch(root + path, {
				...settings,
				redirect: 'manual',
				cache: 'no-store',
				signal: stop.signal,
				headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest', ...settings.headers },
			}));
		} catch (failure) {
			return { kind: AWAY };
		} finally {
			clearTimeout(timer);
		}
	};

	const outcome = async (response) => {
		if (response.type === 'opaqueredirect' || response.status === 401) {
			return { kind: LOGGED_OUT };
		}
		const ours = (response.headers.get('Content-Type') || '').startsWith('application/json');
		if (response.ok) {
			return ours ? { kind: SENT, body: await response.json() } : { kind: AWAY };
		}
		if (response.status >= 500 || response.status === 408 || response.status === 429) {
			return { kind: LATER };
		}
		return ours ? { kind: REFUSED, error: (await response.json()).error } : { kind: AWAY, forged: response.status === 403 };
	};

	// Whoever else has logged in meanwhile in this browser gets nothing from here and sends nothing.
	const state = async () => {
		const answer = await call('/trang-thai');
		if (answer.kind !== SENT) {
			return answer;
		}
		if (answer.body.account !== account) {
			csrf = null;
			return { kind: LOGGED_OUT };
		}
		csrf = answer.body.csrf;
		delete answer.body.csrf;
		return answer;
	};

	// A token that is too old is renewed once.
	const post = async (path, settings, seconds) => {
		for (let attempt = 0; attempt < 2; attempt += 1) {
			if (!csrf) {
				const fresh = await state();
				if (fresh.kind !== SENT) {
					return fresh;
				}
			}
			const answer = await call(path, {
				...settings,
				method: 'POST',
				headers: { ...settings.headers, [csrf.header]: csrf.token },
			}, seconds);
			if (!answer.forged) {
				return answer;
			}
			csrf = null;
		}
		return { kind: AWAY };
	};

	const json = (path, value) => post(path, {
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(value),
	});

	return {
		state,
		photos: (lineId) => call(`/anh/${lineId}`),
		answer: (entry) => json('/tra-loi', {
			key: entry.key,
			lineId: entry.lineId,
			answer: entry.answer,
			points: entry.points,
			remark: entry.remark,
			seen: entry.seen,
		}),
		choose: (lineId, answerId) => json('/chon', { lineId, answerId }),
		photo: (photo) => {
			const body = new FormData();
			body.append('photo', new Blob([photo.bytes], { type: photo.type }), photo.name);
			return post(`/anh/${photo.lineId}`, { body }, 180);
		},
	};
};
