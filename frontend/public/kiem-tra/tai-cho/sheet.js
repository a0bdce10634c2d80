// What the page shows of each item: the answer that waits on this device lies over the one that stands on the server.
import { hundredths, pointsOf, shown } from './score.js';

const same = (one, other) => ['answer', 'points', 'remark'].every((name) => one[name] === other[name]);

const NOTHING = { answer: null, points: '', remark: '' };

// The answer that stands, as it would be typed. Of answers that contradict each other none is anybody's beginning.
const standing = (line) => (line.rivals.length ? NOTHING : {
	answer: line.answer,
	points: line.answer === 'PARTLY' ? shown(hundredths(line.points)) : '',
	remark: line.remark,
});

export const view = (line, entry, photos) => {
	const maximum = hundredths(line.item.points);
	const own = entry || standing(line);
	const counts = entry && entry.answer && !entry.error;
	return {
		line,
		maximum,
		typed: own,
		error: (entry && entry.error) || '',
		waiting: Boolean(counts),
		draft: Boolean(entry && !entry.answer),
		refused: Boolean(entry && entry.error),
		contested: line.rivals.length > 0,
		answer: counts ? entry.answer : line.answer,
		points: counts ? pointsOf(entry.answer, entry.points, maximum)
			: (line.points === null ? null : hundredths(line.points)),
		photos,
	};
};

// The entry that a change makes, or null when it changes nothing. As long as the own answer covers the one on the server
// the person has not seen what came there meanwhile.
export const changed = (line, entry, change, made) => {
	const before = entry || standing(line);
	const after = { answer: before.answer, points: before.points, remark: before.remark, ...change };
	if (after.answer !== 'PARTLY') {
		after.points = '';
	}
	if (entry ? same(entry, after) && !entry.error : same(standing(line), after)) {
		return null;
	}
	return { ...made, lineId: line.id, seen: entry ? entry.seen : line.seen, error: '', ...after };
};
