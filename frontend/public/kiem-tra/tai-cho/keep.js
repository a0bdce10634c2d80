// Keeps the frame of the page on this device, where the browser allows it (https or the own machine), so that it opens
// again without a line. Frames of other people are thrown away.
const NAME = 'danvan-tai-cho-';
const FILES = ['dom', 'item', 'keep', 'keys', 'list', 'page', 'photos', 'queue', 'score', 'sender', 'server', 'sheet',
	'status'].map((name) => `/kiem-tra/tai-cho/${name}.js`);

export const keep = async (account) => {
	if (!('serviceWorker' in navigator) || !('caches' in window)) {
		return;
	}
	try {
		const name = NAME + account;
		const others = (await caches.keys()).filter((one) => one.startsWith(NAME) && one !== name);
		await Promise.all(others.map((one) => caches.delete(one)));
		const cache = await caches.open(name);
		await cache.addAll([location.pathname, '/kiem-tra/tai-cho/style.css', '/photos.js', '/icons/danvan.svg', ...FILES]);
		await navigator.serviceWorker.register('/kiem-tra/tai-cho/worker.js', { scope: '/kiem-tra/tai-cho/' });
	} catch (refused) {
		// The page works without it; what is answered does not depend on the frame.
	}
};
