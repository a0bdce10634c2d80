// Talks to the server. Whatever is not an answer of our own server counts as no line, so that nothing leaves the queue.
const SECONDS = 1000;

export const SENT = 'sent';
export const REFUSED = 'refused';
export const LATER = 'later';
export const AWAY = 'away';
export const LOGGED_OUT = 'logged-out';

export const openServer = (root) => {
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

	const state = async () => {
		const answer = await call('/trang-thai');
		if (answer.kind === SENT) {
			csrf = answer.body.csrf;
			delete answer.body.csrf;
		}
		return answer;
	};

	// A token that is too old is renewed once; a state of somebody else is for the page to notice.
	const post = async (path, settings, account, seconds) => {
		for (let attempt = 0; attempt < 2; attempt += 1) {
			if (!csrf) {
				const fresh = await state();
				if (fresh.kind !== SENT || fresh.body.account !== account) {
					csrf = null;
					return fresh.kind === SENT ? { kind: LOGGED_OUT } : fresh;
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

	const json = (path, value, account) => post(path, {
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(value),
	}, account);

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
		}, entry.account),
		choose: (lineId, answerId, account) => json('/chon', { lineId, answerId }, account),
		photo: (photo) => {
			const body = new FormData();
			body.append('photo', new Blob([photo.bytes], { type: photo.type }), photo.name);
			return post(`/anh/${photo.lineId}`, { body }, photo.account, 180);
		},
	};
};
