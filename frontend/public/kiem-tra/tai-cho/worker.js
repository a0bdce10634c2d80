// Opens the page without a line from what keep.js has kept; with a line everything comes from the server as always.
const KEPT = /^\/kiem-tra\/tai-cho\/(\d+|[a-z]+\.(js|css))$|^\/photos\.js$|^\/icons\/danvan\.svg$/;
const PATIENCE = 5000;

const late = () => new Promise((resolve, reject) => setTimeout(reject, PATIENCE));

const answered = async (request) => {
	const kept = await caches.match(request, { ignoreVary: true });
	return kept ? Promise.race([fetch(request), late()]).catch(() => kept) : fetch(request);
};

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
	const address = new URL(event.request.url);
	if (event.request.method === 'GET' && address.origin === self.location.origin && KEPT.test(address.pathname)) {
		event.respondWith(answered(event.request));
	}
});
