// The photos of the open item: those on the server, and those that wait on this device.
import { byId, element, text } from './dom.js';

let addresses = [];

const waiting = (photo, remove) => {
	const address = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }));
	addresses.push(address);
	return element('li', { class: 'photo waiting' },
		element('img', { src: address, alt: text('photo-waiting', photo.name) }),
		element('span', { class: photo.error ? 'bad' : 'quiet' }, photo.error || text('waiting')),
		element('button', { type: 'button', click: () => remove(photo) }, text('photo-remove')));
};

const sent = (photo, index) => element('li', { class: 'photo' }, element('a', { href: photo.whole, target: '_blank' },
	photo.small ? element('img', { src: photo.small, alt: text('photo-sent', index + 1, photo.name) }) : photo.name));

export const drawPhotos = (kept, held, remove) => {
	addresses.forEach((address) => URL.revokeObjectURL(address));
	addresses = [];
	byId('photos').replaceChildren(...kept.map(sent), ...held.map((photo) => waiting(photo, remove)));
};

// Made small before it is kept, so that a weak line carries some 300 KB.
export const small = async (file, code) => {
	const shrunk = await window.danvanPhotos.shrunk(file);
	return { name: `${code} ${shrunk.name}`, type: shrunk.type, bytes: await shrunk.arrayBuffer() };
};
