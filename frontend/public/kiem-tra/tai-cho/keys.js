// The whole form with the keyboard alone, as it is typed from paper.
import { byId } from './dom.js';
import { ANSWERS } from './item.js';

const AHEAD = ['ArrowDown', 'PageDown'];
const BACK = ['ArrowUp', 'PageUp'];
const SIDEWAYS = { ArrowRight: 1, ArrowLeft: -1 };

const inField = (target) => target.matches('input, textarea');

export const focusAnswers = () => {
	const button = document.querySelector('.answers button[tabindex="0"]:not(:disabled)');
	(button || byId('item-title')).focus();
};

// What a key does in a field, or nothing where it is typed.
const onField = ({ key, shiftKey }, target, actions) => {
	if (key === 'Escape') {
		return focusAnswers;
	}
	const goesOn = key === 'Enter' && !shiftKey
		&& (target.id === 'points' || (target.id === 'remark' && matchMedia('(pointer: fine)').matches));
	return goesOn ? () => actions.step(1) : null;
};

const onPage = ({ key }, target, actions) => {
	const number = ['1', '2', '3', '4'].indexOf(key);
	if (number >= 0) {
		return () => actions.answer(ANSWERS[number]);
	}
	if (key === 'n' || key === 'N') {
		return () => byId('remark').focus();
	}
	if (AHEAD.includes(key) || BACK.includes(key)) {
		return () => actions.step(AHEAD.includes(key) ? 1 : -1);
	}
	const buttons = [...document.querySelectorAll('.answers button')];
	const from = buttons.indexOf(target);
	return from >= 0 && SIDEWAYS[key]
		? () => buttons[(from + SIDEWAYS[key] + buttons.length) % buttons.length].focus() : null;
};

const workOf = (event, target, actions) => (inField(target) ? onField : onPage)(event, target, actions);

// What the browser does by itself with a key that did not have to wait.
const press = (key, target) => {
	if (target.matches('button')) {
		if (key === ' ' || key === 'Enter') {
			target.click();
		}
	} else if (inField(target) && !target.readOnly && key.length === 1) {
		target.setRangeText(key, target.selectionStart, target.selectionEnd, 'end');
		target.dispatchEvent(new Event('input', { bubbles: true }));
	}
};

// A key that comes before the one before it is done waits, and then meets the item and the field that it was meant for.
const afterwards = (event, actions) => () => {
	const target = document.activeElement;
	const work = workOf(event, target, actions);
	return work ? work() : press(event.key, target);
};

export const listen = (actions) => {
	const own = (key) => key.length === 1 || ['Enter', 'Escape', ...AHEAD, ...BACK].includes(key);
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !byId('item-title') || actions.listing()) {
			return;
		}
		const waits = actions.busy() && own(event.key);
		const work = waits ? afterwards(event, actions) : workOf(event, event.target, actions);
		if (work) {
			event.preventDefault();
			actions.inTurn(work);
		}
	});
};
