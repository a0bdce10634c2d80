// All items with their state, to jump; the score, the class and what needs a look, always in view.
import { byId, element, fill, text } from './dom.js';
import { score, shown } from './score.js';

const MARKS = { MET: '✓', PARTLY: '◐', NOT_MET: '✗', NOT_ARISEN: '–' };

const stateOf = (one) => (one.answer ? text(one.answer) : text('unanswered'));

const flags = (one) => [
	one.refused && ['bad', text('refused')],
	one.contested && ['warning', text('contested')],
	(one.waiting || one.photos.length > 0) && ['waiting', text('waiting')],
	one.draft && ['warning', text('draft')],
	one.line.files + one.photos.length > 0 && ['plain', text('photos', one.line.files + one.photos.length)],
].filter(Boolean);

export const badges = (one) => flags(one).map(([tone, words]) => element('span', { class: `badge ${tone}` }, words));

const row = (one, index, current, open) => element('button', {
	type: 'button',
	class: `row ${one.answer || 'open'}`,
	'data-index': index,
	'aria-current': index === current ? 'true' : null,
	click: () => open(index),
}, element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[one.answer] || '○'),
element('span', { class: 'row-text' }, element('b', {}, one.line.item.code), ` ${one.line.item.title}`,
	element('span', { class: 'out-of-sight' }, ` – ${stateOf(one)}`)),
element('span', { class: 'row-flags' }, ...badges(one)));

const group = (name, rows) => [
	element('h3', {}, name, ' ', element('span', { class: 'quiet' },
		text('of-part', rows.filter(([one]) => one.answer).length, rows.length))),
	...rows.map(([one, index, current, open]) => row(one, index, current, open)),
];

export const drawList = (place, parts, views, current, open) => {
	const children = [];
	let index = 0;
	parts.forEach((part) => {
		if (parts.length > 1) {
			children.push(element('h2', {}, part.title));
		}
		const groups = new Map();
		part.lines.forEach((line) => {
			groups.set(line.item.part, [...(groups.get(line.item.part) || []), [views[index], index, current, open]]);
			index += 1;
		});
		groups.forEach((rows, name) => children.push(...group(name, rows)));
	});
	fill(place, children);
};

export const drawScore = (views, rule) => {
	const now = score(views, rule);
	const facts = [element('span', { id: 'progress-text' }, text('progress', now.answered, views.length))];
	if (now.share === null) {
		facts.push(element('span', {}, text('no-score')));
	} else {
		facts.push(element('span', {}, text('score', shown(now.points), shown(now.outOf))),
			element('span', {}, text('share', shown(now.share))),
			element('b', { class: `grade ${now.grade}` }, text(now.grade)));
	}
	fill(byId('score'), [...facts, element('progress', {
		value: now.answered, max: views.length, 'aria-labelledby': 'progress-text',
	})]);
};

// Chips that lead to the first item of their kind.
export const drawFlags = (views, open) => {
	const kinds = [
		['bad', 'first-refused', (one) => one.refused || one.photos.some((photo) => photo.error)],
		['warning', 'first-contested', (one) => one.contested],
		['waiting', 'first-waiting', (one) => one.waiting || one.photos.some((photo) => !photo.error)],
	];
	fill(byId('flags'), kinds.map(([tone, key, fits]) => {
		const found = views.filter(fits).length;
		return found ? element('button', {
			type: 'button', class: `badge ${tone}`, id: key, click: () => open(views.findIndex(fits)),
		}, text(key, found)) : null;
	}).filter(Boolean));
};
