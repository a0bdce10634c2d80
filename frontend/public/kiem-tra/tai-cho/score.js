// Points in hundredths, so that halves and quarters add up exactly, and the score of what is on the screen.
const TYPED = /^\d{1,3}(,\d{1,2})?$/;

export const hundredths = (points) => Math.round(points * 100);

export const shown = (points) => String(points / 100).replace('.', ',');

// The point of a keyboard without a comma means a comma.
export const typed = (words) => words.trim().replace(/^(\d{1,3})\.(\d{1,2})$/, '$1,$2');

export const parsed = (words) => (TYPED.test(words) ? hundredths(Number(words.replace(',', '.'))) : null);

export const half = (maximum) => Math.round(maximum / 2);

export const pointsOf = (answer, words, maximum) => ({
	MET: maximum,
	NOT_MET: 0,
	PARTLY: parsed(words) ?? half(maximum),
	NOT_ARISEN: null,
}[answer] ?? null);

const grade = (points, outOf, rule) => {
	const reaches = (percent) => points * 10000 >= hundredths(percent) * outOf;
	if (reaches(rule.good)) {
		return 'GOOD';
	}
	if (reaches(rule.fair)) {
		return 'FAIR';
	}
	return reaches(rule.average) ? 'AVERAGE' : 'WEAK';
};

export const score = (views, rule) => {
	const counting = views.filter((view) => view.points !== null);
	const points = counting.reduce((sum, view) => sum + view.points, 0);
	const outOf = counting.reduce((sum, view) => sum + hundredths(view.line.item.points), 0);
	return {
		points,
		outOf,
		answered: views.filter((view) => view.answer).length,
		share: outOf ? Math.round((points * 10000) / outOf) : null,
		grade: outOf ? grade(points, outOf, rule) : null,
	};
};
