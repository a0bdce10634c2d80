// The page of one checklist: opens an item, keeps what is answered on this device first, and draws what changed.
import { byId, element, newKey, text } from './dom.js';
import { drawItem, refreshItem } from './item.js';
import { focusAnswers, listen } from './keys.js';
import { drawFlags, drawList, drawScore } from './list.js';
import { keep } from './keep.js';
import { drawPhotos, small } from './photos.js';
import { openQueue } from './queue.js';
import { half, shown } from './score.js';
import { openSender } from './sender.js';
import { AWAY, LOGGED_OUT, REFUSED, SENT, openServer } from './server.js';
import { changed, view } from './sheet.js';
import { notice, status } from './status.js';

const OWNER = { account: Number(document.body.dataset.account), inspection: Number(document.body.dataset.inspection) };
const TYPING = 4000;

const server = openServer(location.pathname, OWNER.account);
let queue;
let sender;
let state = null;
let lines = [];
let entries = new Map();
let held = [];
let current = 0;
let away = false;
let sending = false;
let loggedOut = false;
let edits = null;
let editedAt = 0;
let photosOf = '';

const heldAt = (line) => held.filter((photo) => photo.lineId === line.id);
const viewOf = (line) => view(line, entries.get(line.id), heldAt(line));
const line = () => lines[current];
const waiting = () => [...entries.values()].filter((entry) => !entry.error && entry.answer).length
	+ held.filter((photo) => !photo.error).length;

const refused = () => [...entries.values(), ...held].filter((one) => one.error).length;

const typing = () => document.activeElement && document.activeElement.matches('#points, #remark')
	&& Date.now() - editedAt < TYPING;

// One after the other: what is read never overtakes what is being written, and a change begins with the one before it.
let last = Promise.resolve();
const alone = (work) => {
	last = last.then(work, work);
	return last;
};

const readNow = async () => {
	entries = new Map((await queue.answers()).map((entry) => [entry.lineId, entry]));
	held = await queue.photos();
};

const read = () => alone(readNow);

const redraw = () => {
	status({ sending, waiting: waiting(), refused: refused(), away, mayAnswer: state.mayAnswer, loggedOut });
	const views = lines.map(viewOf);
	drawScore(views, state.rule);
	drawFlags(views, jump);
	drawList(byId('rows'), state.parts, views, current, jump);
	refreshItem(views[current], actions());
	showPhotos(views[current]);
};

const showPhotos = async (one) => {
	const wanted = [one.line.id, one.line.files, away, ...one.photos.map((photo) => photo.key + photo.error)].join();
	if (wanted === photosOf) {
		return;
	}
	photosOf = wanted;
	const kept = (one.line.files && !away) ? await server.photos(one.line.id) : { kind: AWAY };
	if (photosOf === wanted) {
		drawPhotos(kept.kind === SENT ? kept.body : [], one.photos, removePhoto);
	}
};

// Nothing is shown as answered before this device keeps it, nor as sent while it waits; what is kept is sent at once.
const writeNow = async (write) => {
	try {
		await write();
	} catch (full) {
		notice('kept', text('not-kept'));
		return;
	}
	await readNow();
	sending = sending || !away;
	redraw();
};

const keepSafe = (write) => alone(() => writeNow(write));

// The line as it stands now: the server may have answered since the person began to type.
const put = (target, change) => alone(async () => {
	const now = lines.find((one) => one.id === target.id) || target;
	const before = entries.get(now.id);
	const entry = changed(now, before, change, { ...OWNER, key: newKey(), at: Date.now() });
	if (entry && (entry.answer || entry.remark)) {
		await writeNow(() => queue.putAnswer(entry));
	} else if (entry && before) {
		await writeNow(() => queue.takeAnswer(before));
	}
});

const flush = async () => {
	const typed = edits;
	edits = null;
	if (typed) {
		clearTimeout(typed.timer);
		await put(typed.line, typed.change);
	}
};

const edit = (change) => {
	editedAt = Date.now();
	const before = edits;
	clearTimeout(before && before.timer);
	edits = {
		line: line(),
		change: { ...(before && before.change), ...change },
		timer: setTimeout(async () => {
			await flush();
			sender.send();
		}, 300),
	};
};

const give = async (answer) => {
	await flush();
	const partly = answer === 'PARTLY' && viewOf(line()).typed.answer !== 'PARTLY';
	await put(line(), partly ? { answer, points: shown(half(viewOf(line()).maximum)) } : { answer });
	sender.send();
};

const attach = async (files) => {
	const target = line();
	for (const file of files) {
		const photo = await small(file, target.item.code);
		const made = { ...OWNER, ...photo, key: newKey(), lineId: target.id, at: Date.now(), error: '' };
		await keepSafe(() => queue.putPhoto(made));
	}
	sender.send();
};

const removePhoto = async (photo) => {
	if (confirm(text('photo-remove-question'))) {
		await queue.takePhoto(photo);
		await read();
		redraw();
	}
};

const discard = async () => {
	const entry = entries.get(line().id);
	if (entry && confirm(text('discard-question', line().item.code))) {
		await queue.takeAnswer(entry);
		await read();
		drawItem(viewOf(line()), actions());
		redraw();
		focusAnswers();
	}
};

const choose = async (other) => {
	const answer = await server.choose(line().id, other.id);
	if (answer.kind === SENT) {
		notice('choice', '');
		await fetched(answer.body);
		focusAnswers();
	} else {
		notice('choice', answer.kind === REFUSED ? answer.error : text('choose-later'));
		sender.send();
	}
};

// What the person does is done one after the other, so that each step meets the item that it was meant for.
let turn = Promise.resolve();
let pending = 0;
const inTurn = (work) => {
	pending += 1;
	turn = turn.then(work, work).finally(() => {
		pending -= 1;
	});
	return turn;
};

const actions = () => ({
	mayAnswer: state.mayAnswer,
	away,
	first: current === 0,
	last: current === lines.length - 1,
	position: text('of-part', current + 1, lines.length),
	give: (answer) => inTurn(() => give(answer)),
	edit,
	attach,
	discard,
	choose,
	step: (way) => inTurn(() => step(way)),
});

async function open(index, focused = true) {
	await flush();
	current = Math.min(Math.max(index, 0), lines.length - 1);
	history.replaceState(null, '', `#${current + 1}`);
	photosOf = '';
	editedAt = 0;
	listing(false);
	drawItem(viewOf(line()), actions());
	redraw();
	scrollTo(0, 0);
	if (focused) {
		focusAnswers();
	}
	const row = document.querySelector('#rows [aria-current]');
	if (row && byId('list').clientHeight) {
		byId('list').scrollTop = row.offsetTop - byId('list').clientHeight / 2;
	}
}

// What was being typed of the item that is left is kept by now, and goes with the next round.
const jump = (index) => inTurn(async () => {
	await open(index);
	sender.send();
});

const step = async (way) => {
	const next = current + way;
	if (next >= 0 && next < lines.length) {
		await open(next);
	}
	sender.send();
};

const listing = (wanted) => {
	const narrow = getComputedStyle(byId('open-list')).display !== 'none';
	byId('list').hidden = !wanted;
	byId('open-list').setAttribute('aria-expanded', wanted);
	['top', 'item', 'foot'].forEach((id) => {
		byId(id).inert = wanted && narrow;
	});
	if (wanted) {
		const row = document.querySelector('#rows [aria-current]');
		row.scrollIntoView({ block: 'center' });
		row.focus();
	}
};

async function fetched(body) {
	const first = !state;
	state = body;
	lines = state.parts.flatMap((part) => part.lines);
	await queue.keepState(body).catch(() => {});
	await read();
	if (!first) {
		redraw();
	}
}

const taken = (fresh) => {
	state.parts.forEach((part) => {
		part.lines = part.lines.map((one) => (one.id === fresh.id ? fresh : one));
	});
	lines = state.parts.flatMap((part) => part.lines);
};

const sent = async (round = {}) => {
	if (round.end) {
		loggedOut = round.end === LOGGED_OUT;
		away = loggedOut || round.end === AWAY;
	}
	await read();
	sending = round.sending ?? sending;
	redraw();
};

const answered = async (answer) => {
	if (!state.mayAnswer) {
		return;
	}
	await give(answer);
	if (answer === 'PARTLY') {
		editedAt = Date.now();
		byId('points').focus();
		byId('points').select();
	} else {
		await step(1);
	}
};

const begin = async () => {
	byId('open-list').hidden = false;
	byId('keys').hidden = !state.mayAnswer;
	byId('list').append(element('button', { type: 'button', id: 'close-list', click: () => listing(false) }, text('close')),
		element('div', { id: 'rows' }));
	byId('open-list').addEventListener('click', () => listing(true));
	byId('send').addEventListener('click', () => sender.atOnce());
	byId('list').addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			listing(false);
			byId('open-list').focus();
		}
	});
	byId('item').addEventListener('focusout', async (event) => {
		if (event.target.matches('#points, #remark')) {
			await flush();
			sender.send();
		}
	});
	window.addEventListener('pagehide', flush);
	window.addEventListener('hashchange', () => jump(Number(location.hash.slice(1)) - 1));
	listen({ answer: answered, step, inTurn, busy: () => pending > 0, listing: () => !byId('list').hidden });
	if (!state.mayAnswer) {
		notice('rights', text(lines[0].id ? 'read-only' : 'ahead'));
	}
	if (!queue.durable) {
		notice('durable', text('not-durable'));
		window.addEventListener('beforeunload', (event) => waiting() && event.preventDefault());
	}
	const unanswered = lines.findIndex((one) => !viewOf(one).answer);
	await open(location.hash ? Number(location.hash.slice(1)) - 1 : Math.max(unanswered, 0),
		!matchMedia('(pointer: coarse)').matches);
};

const start = async () => {
	queue = await openQueue(OWNER.account, OWNER.inspection);
	const answer = await server.state();
	if (answer.kind === SENT) {
		await fetched(answer.body);
		keep(OWNER.account);
	} else if (answer.kind !== REFUSED) {
		const known = await queue.state();
		if (known) {
			away = true;
			loggedOut = answer.kind === LOGGED_OUT;
			await fetched(known);
		}
	}
	if (!state) {
		byId('item').replaceChildren(element('p', {}, answer.error || text('not-opened')),
			element('button', { type: 'button', click: () => location.reload() }, text('try-again')));
		return;
	}
	sender = openSender({
		queue, server, taken, fetched, shown: sent,
		busy: (lineId) => lineId === line().id && typing(),
	});
	await begin();
	await sent({ end: answer.kind });
	if (away || waiting()) {
		sender.send();
	}
};

start();
