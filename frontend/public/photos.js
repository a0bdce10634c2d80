// Shrinks photos before they are sent, so that a weak line carries some 300 KB instead of 6 MB.
// What the browser cannot decode goes up as it is.
window.danvanPhotos = (() => {
	const LONGEST = 1600;
	const QUALITY = 0.8;
	const SMALL_ENOUGH = 400 * 1024;
	const PHOTO = /^image\/(jpeg|png)$/;

	const decoded = async (file) => {
		const address = URL.createObjectURL(file);
		try {
			const image = new Image();
			image.src = address;
			await image.decode();
			return image;
		} finally {
			URL.revokeObjectURL(address);
		}
	};

	const named = (name) => name.replace(/\.[^.]*$/, '') + '.jpg';

	// The browser turns the photo as the camera was held when it draws it.
	const shrunk = async (file) => {
		const image = await decoded(file);
		const longest = Math.max(image.naturalWidth, image.naturalHeight);
		if (longest <= LONGEST && file.size <= SMALL_ENOUGH) {
			return file;
		}
		const factor = Math.min(1, LONGEST / longest);
		const canvas = document.createElement('canvas');
		canvas.width = Math.max(1, Math.round(image.naturalWidth * factor));
		canvas.height = Math.max(1, Math.round(image.naturalHeight * factor));
		const pen = canvas.getContext('2d');
		pen.fillStyle = '#fff';
		pen.fillRect(0, 0, canvas.width, canvas.height);
		pen.imageSmoothingQuality = 'high';
		pen.drawImage(image, 0, 0, canvas.width, canvas.height);
		const small = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
		return small && small.size < file.size
			? new File([small], named(file.name), { type: 'image/jpeg', lastModified: file.lastModified })
			: file;
	};

	const shown = (upload) => {
		upload.files = [...upload.files];
	};

	const send = (upload, file, xhr, body) => {
		if (file.abort || !upload.files.includes(file)) {
			if (xhr.onabort) {
				xhr.onabort();
			}
			return;
		}
		if (body !== file) {
			xhr.open(upload.method, file.uploadTarget, true);
			xhr.setRequestHeader('Content-Type', body.type);
			xhr.setRequestHeader('X-Filename', encodeURIComponent(body.name));
		}
		xhr.send(body);
	};

	const onRequest = (upload, texts) => (event) => {
		const { file, xhr } = event.detail;
		if (!PHOTO.test(file.type)) {
			return;
		}
		event.preventDefault();
		if (file.toSend) {
			send(upload, file, xhr, file.toSend);
			return;
		}
		file.status = texts.shrinking;
		shown(upload);
		shrunk(file).catch(() => file).then((body) => {
			file.toSend = body;
			send(upload, file, xhr, body);
		});
	};

	return {
		shrunk: (file) => shrunk(file).catch(() => file),

		attach(upload, texts) {
			if (upload.shrinksPhotos) {
				return;
			}
			upload.shrinksPhotos = true;
			upload.addEventListener('upload-request', onRequest(upload, texts));
			upload.addEventListener('upload-success', (event) => {
				upload.files = upload.files.filter((one) => one !== event.detail.file);
			});
		},
	};
})();
