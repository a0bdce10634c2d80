// What stands above the item: how far sending is, and sentences that stay until they are no longer true.
import { byId, element, fill, text } from './dom.js';

const sentences = new Map();

const show = () => {
	fill(byId('notice'), [...sentences.values()].map((children) => element('p', {}, ...children)));
	byId('notice').hidden = sentences.size === 0;
};

export const notice = (name, ...children) => {
	if (children.length === 1 && children[0] === '') {
		sentences.delete(name);
	} else {
		sentences.set(name, children);
	}
	show();
};

const sentence = ({ sending, waiting, refused, away, loggedOut, mayAnswer }) => {
	if (sending) {
		return waiting ? text('sending') : byId('sent').textContent;
	}
	if (waiting) {
		return text('still-waiting', waiting) + (away && !loggedOut ? ` ${text('no-line')}` : '');
	}
	if (away) {
		return loggedOut ? '' : text('offline');
	}
	if (refused) {
		return text('refused-left', refused);
	}
	return mayAnswer ? text('all-sent') : '';
};

export const status = (now) => {
	const words = sentence(now);
	if (byId('sent').textContent !== words) {
		byId('sent').textContent = words;
	}
	byId('sent').classList.toggle('away', Boolean(now.away));
	byId('send').hidden = !now.waiting || Boolean(now.sending);
	if (now.loggedOut) {
		notice('session', `${text('session-over')} `,
			element('a', { href: location.pathname, id: 'log-in' }, text('log-in')));
	} else if (!now.sending) {
		notice('session', '');
	}
};
