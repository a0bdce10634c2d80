// The card of one item. It is drawn once when the item is opened, and only brought up to date after that, so that
// nobody loses the focus or a word while something is being sent.
import { byId, element, fill, text } from './dom.js';
import { badges } from './list.js';
import { half, shown, typed } from './score.js';

export const ANSWERS = ['MET', 'PARTLY', 'NOT_MET', 'NOT_ARISEN'];

const fact = (key, words) => (words ? [element('dt', {}, text(key)), element('dd', {}, words)] : []);

const words = (answer, points) => text(answer) + (answer === 'PARTLY' ? ` (${shown(Math.round(points * 100))})` : '');

// One stop for the Tab key: the arrows to the left and right go from one answer to the other.
const answers = (one, give) => element('div', {
	class: 'answers', role: 'group', 'aria-label': text('answers', `${one.line.item.code} ${one.line.item.title}`),
}, ...ANSWERS.map((answer, index) => element('button', {
	type: 'button', id: `answer-${index + 1}`, class: answer, 'data-answer': answer, click: () => give(answer),
}, element('kbd', { 'aria-hidden': 'true' }, String(index + 1)), text(answer))));

const points = (one, edit) => element('p', { id: 'points-line' },
	element('label', { for: 'points' }, text('points')),
	element('input', {
		id: 'points', inputmode: 'decimal', autocomplete: 'off', maxlength: 12, 'aria-describedby': 'points-hint problem',
		input: (event) => edit({ points: typed(event.target.value) }),
	}),
	element('span', { id: 'points-hint', class: 'quiet' }, text('points-hint', shown(one.maximum))));

const remark = (edit) => element('p', {},
	element('label', { for: 'remark' }, text('remark')),
	element('textarea', {
		id: 'remark', rows: 3, maxlength: 1000, input: (event) => edit({ remark: event.target.value }),
	}));

const camera = (attach) => element('p', { id: 'camera' }, element('label', { class: 'button' }, text('photo'),
	element('input', {
		type: 'file', id: 'photo', class: 'out-of-sight', accept: 'image/jpeg,image/png', capture: 'environment',
		change: (event) => {
			attach([...event.target.files]);
			event.target.value = '';
		},
	})));

const rival = (one, other, actions) => element('li', {},
	element('b', {}, words(other.answer, other.points)),
	element('span', { class: 'quiet' }, ` ${text('rival', other.by, other.at)}`),
	other.remark ? element('p', {}, other.remark) : null,
	actions.mayAnswer ? element('button', {
		type: 'button', class: 'choose', 'data-answer': other.id, disabled: one.waiting || actions.away, click: () => actions.choose(other),
		'aria-label': `${text('choose')}: ${words(other.answer, other.points)}, ${other.by}`,
	}, text('choose')) : null);

const rivals = (one, actions) => (one.contested ? [element('div', { class: 'notice warning' },
	element('p', {}, text('rivals')),
	element('ul', {}, ...one.line.rivals.map((other) => rival(one, other, actions))),
	actions.mayAnswer && (one.waiting || actions.away) ? element('p', {}, text('choose-later')) : null)] : []);

const problem = (one, actions) => (one.error ? [element('div', { class: 'notice bad' },
	element('p', { id: 'problem' }, one.error),
	element('button', { type: 'button', id: 'discard', click: actions.discard }, text('discard')))] : []);

export const drawItem = (one, actions) => {
	const { item } = one.line;
	byId('item').replaceChildren(
		element('p', { class: 'part quiet' }, item.part),
		element('h2', { id: 'item-title', tabindex: -1 }, element('span', { class: 'code' }, item.code), ` ${item.title}`),
		element('p', { id: 'badges' }),
		element('div', { id: 'news' }),
		element('dl', {}, ...fact('basis', item.basis), ...fact('evidence', item.evidence),
			...fact('maximum', shown(one.maximum))),
		answers(one, actions.give),
		points(one, actions.edit),
		remark(actions.edit),
		element('ul', { id: 'photos' }),
		camera(actions.attach),
		element('div', { class: 'steps' },
			element('button', { type: 'button', id: 'previous', click: () => actions.step(-1) }, text('previous')),
			element('span', { id: 'position', class: 'quiet' }, actions.position),
			element('button', { type: 'button', id: 'next', click: () => actions.step(1) }, text('next'))));
	byId('points').value = one.typed.points || shown(half(one.maximum));
	byId('remark').value = one.typed.remark;
	refreshItem(one, actions);
};

export const refreshItem = (one, actions) => {
	ANSWERS.forEach((answer, index) => {
		const button = byId(`answer-${index + 1}`);
		const given = one.typed.answer === answer;
		button.setAttribute('aria-pressed', given);
		button.disabled = !actions.mayAnswer;
		button.tabIndex = (given || (!one.typed.answer && index === 0)) ? 0 : -1;
	});
	byId('points-line').hidden = one.typed.answer !== 'PARTLY';
	byId('points').readOnly = !actions.mayAnswer;
	byId('points').setAttribute('aria-invalid', Boolean(one.error));
	byId('remark').readOnly = !actions.mayAnswer;
	byId('camera').hidden = !actions.mayAnswer;
	byId('previous').disabled = actions.first;
	byId('next').disabled = actions.last;
	fill(byId('badges'), badges(one));
	fill(byId('news'), [...problem(one, actions), ...rivals(one, actions)]);
	if (document.activeElement !== byId('remark') && document.activeElement !== byId('points')) {
		byId('points').value = one.typed.points || shown(half(one.maximum));
		byId('remark').value = one.typed.remark;
	}
};
