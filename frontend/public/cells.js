// Tables of fields: arrows and Enter move between cells, a block copied from a sheet fills the cells from here on.
(() => {
	const field = (event) => (event.target instanceof HTMLInputElement && event.target.classList.contains('allot'))
		? event.target : null;

	const top = (input) => Math.round(input.getBoundingClientRect().top);

	// The rows as they stand on the page, each its fields from left to right.
	const rows = (input) => {
		const byTop = new Map();
		input.closest('vaadin-grid').querySelectorAll('input.allot').forEach((one) => {
			if (one.offsetParent !== null) {
				const key = top(one);
				byTop.set(key, [...(byTop.get(key) ?? []), one]);
			}
		});
		return [...byTop.entries()].sort((a, b) => a[0] - b[0])
			.map(([, fields]) => fields.sort((a, b) => a.dataset.column - b.dataset.column));
	};

	const place = (table, input) => {
		const row = table.findIndex((fields) => fields.includes(input));
		return { row, column: Number(input.dataset.column) };
	};

	const at = (table, row, column) => table[row]?.find((one) => Number(one.dataset.column) === column);

	const go = (input, down, right) => {
		const table = rows(input);
		const from = place(table, input);
		const to = at(table, from.row + down, from.column + right);
		if (to) {
			to.focus();
			to.select();
		}
		return Boolean(to);
	};

	const atEdge = (input, right) => (right > 0)
		? input.selectionEnd === input.value.length : input.selectionStart === 0;

	document.addEventListener('keydown', (event) => {
		const input = field(event);
		if (!input || event.altKey || event.ctrlKey || event.metaKey) {
			return;
		}
		const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [event.shiftKey ? -1 : 1, 0],
			ArrowLeft: [0, -1], ArrowRight: [0, 1] };
		const move = moves[event.key];
		if (!move || (move[1] !== 0 && !atEdge(input, move[1]))) {
			return;
		}
		event.stopPropagation();
		if (go(input, move[0], move[1]) || move[1] === 0) {
			event.preventDefault();
		}
	}, true);

	document.addEventListener('paste', (event) => {
		const input = field(event);
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!input || !/[\t\n]/.test(text)) {
			return;
		}
		event.preventDefault();
		const table = rows(input);
		const from = place(table, input);
		text.replace(/\r/g, '').replace(/\n$/, '').split('\n').forEach((line, down) => {
			line.split('\t').forEach((value, right) => {
				const cell = at(table, from.row + down, from.column + right);
				if (cell && !cell.disabled) {
					cell.value = value.trim();
					cell.dispatchEvent(new Event('change', { bubbles: true }));
				}
			});
		});
	}, true);
})();
