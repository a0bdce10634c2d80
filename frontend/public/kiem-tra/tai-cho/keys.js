// The whole form with the keyboard alone, as it is typed from paper.
import { byId } from './dom.js';
import { ANSWERS } from './item.js';

const inField = (target) => target.matches('input, textarea');

export const focusAnswers = () => {
	const button = document.querySelector('.answers button[tabindex="0"]:not(:disabled)');
	(button || byId('item-title')).focus();
};

const ahead = (event) => ['ArrowDown', 'PageDown'].includes(event.key);

const back = (event) => ['ArrowUp', 'PageUp'].includes(event.key);

// Between the four answers, without giving one.
const sideways = (event) => {
	const buttons = [...document.querySelectorAll('.answers button')];
	const from = buttons.indexOf(document.activeElement);
	const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
	if (from < 0 || !way) {
		return false;
	}
	buttons[(from + way + buttons.length) % buttons.length].focus();
	return true;
};

const onField = (event, actions) => {
	if (event.key === 'Escape') {
		focusAnswers();
		return true;
	}
	const goesOn = event.key === 'Enter' && !event.shiftKey && !event.isComposing
		&& (event.target.id === 'points' || (event.target.id === 'remark' && matchMedia('(pointer: fine)').matches));
	if (goesOn) {
		actions.next();
	}
	return goesOn;
};

const onPage = (event, actions) => {
	const number = ['1', '2', '3', '4'].indexOf(event.key);
	if (number >= 0) {
		actions.answer(ANSWERS[number]);
		return true;
	}
	if (event.key === 'n' || event.key === 'N') {
		byId('remark').focus();
		return true;
	}
	if (ahead(event) || back(event)) {
		actions.step(ahead(event) ? 1 : -1);
		return true;
	}
	return sideways(event);
};

export const listen = (actions) => {
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.altKey || event.metaKey || !byId('item-title') || actions.listing()) {
			return;
		}
		if (inField(event.target) ? onField(event, actions) : onPage(event, actions)) {
			event.preventDefault();
		}
	});
};
