// Small helpers: texts of the page, elements, keys of answers.
const TEXTS = JSON.parse(document.getElementById('texts').textContent);

export const text = (key, ...values) => TEXTS[key].replace(/\{(\d)}/g, (place, number) => values[number]);

export const byId = (id) => document.getElementById(id);

// What is neither a listener nor a property becomes an attribute; null and false are left out.
export const element = (name, settings = {}, ...children) => {
	const made = document.createElement(name);
	Object.entries(settings).forEach(([key, value]) => {
		if (typeof value === 'function') {
			made.addEventListener(key, value);
		} else if (key === 'disabled' || key === 'hidden') {
			made[key] = value;
		} else if (value !== null && value !== undefined && value !== false) {
			made.setAttribute(key, value);
		}
	});
	made.append(...children.filter((child) => child !== null && child !== undefined));
	return made;
};

// Touches the page only where something changed, so that the focus stays.
export const fill = (node, children) => {
	const next = node.cloneNode(false);
	next.append(...children);
	if (!next.isEqualNode(node)) {
		node.replaceChildren(...next.childNodes);
	}
};

// Over plain http a browser has no crypto.randomUUID.
export const newKey = () => {
	if (crypto.randomUUID) {
		return crypto.randomUUID();
	}
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = (bytes[6] & 15) | 64;
	bytes[8] = (bytes[8] & 63) | 128;
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
