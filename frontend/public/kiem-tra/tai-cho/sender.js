// Sends what waits, one by one in the order of answering: a refusal stays at its item and stops no other.
// What is still being typed is left for the next round. Without a line it tries again, less and less often, and at once when the line is back.
import { AWAY, LATER, LOGGED_OUT, REFUSED, SENT } from './server.js';

const WAITS = [2, 5, 15, 30, 60];
const TYPING = 2;

export const ready = (entry) => entry.answer && !entry.error;

export const openSender = ({ queue, server, busy, taken, fetched, shown }) => {
	let running = false;
	let again = false;
	let failures = 0;
	let timer = null;
	let skipped = false;

	const done = async (answer, sent, refused) => {
		if (answer.kind === SENT) {
			await sent();
		} else if (answer.kind === REFUSED) {
			await refused();
		}
	};

	const sendAnswer = async (entry) => {
		const answer = await server.answer(entry);
		await done(answer, async () => {
			taken(answer.body.line);
			await queue.takeAnswer(entry);
		}, () => queue.refuseAnswer(entry, answer.error));
		return answer.kind;
	};

	const sendPhoto = async (photo) => {
		const answer = await server.photo(photo);
		await done(answer, () => queue.takePhoto(photo), () => queue.refusePhoto(photo, answer.error));
		return answer.kind;
	};

	// Says how it ended: away or logged out ends the round, later leaves one for the next round.
	const each = async (waiting, send) => {
		let end = SENT;
		for (const one of waiting) {
			const kind = await send(one);
			await shown();
			if (kind === AWAY || kind === LOGGED_OUT) {
				return kind;
			}
			end = (kind === LATER) ? LATER : end;
		}
		return end;
	};

	const round = async () => {
		const all = (await queue.answers()).filter(ready).sort((one, other) => one.at - other.at);
		const answers = all.filter((entry) => !busy(entry.lineId));
		skipped = answers.length < all.length;
		const photos = (await queue.photos()).filter((photo) => !photo.error).sort((one, other) => one.at - other.at);
		const first = await each(answers, sendAnswer);
		if (first === AWAY || first === LOGGED_OUT) {
			return first;
		}
		const second = await each(photos, sendPhoto);
		if (second === AWAY || second === LOGGED_OUT) {
			return second;
		}
		const state = await server.state();
		if (state.kind === SENT) {
			await fetched(state.body);
		}
		return state.kind === SENT && (first === LATER || second === LATER) ? LATER : state.kind;
	};

	const later = (seconds) => {
		timer = setTimeout(() => send(), seconds * 1000);
	};

	const send = async () => {
		if (running) {
			again = true;
			return;
		}
		running = true;
		clearTimeout(timer);
		await shown({ sending: true });
		let end;
		do {
			again = false;
			end = await round();
		} while (again && end === SENT);
		running = false;
		await shown({ sending: false, end });
		if (end === AWAY || end === LATER) {
			later(WAITS[Math.min(failures, WAITS.length - 1)]);
			failures += 1;
			return;
		}
		failures = 0;
		if (skipped && end === SENT) {
			later(TYPING);
		}
	};

	const atOnce = () => {
		failures = 0;
		send();
	};
	window.addEventListener('online', atOnce);
	document.addEventListener('visibilitychange', () => {
		if (!document.hidden) {
			atOnce();
		}
	});
	return { send, atOnce };
};
