// Keyboard of the plan's matrix: arrow keys go from cell to cell, Enter or the space bar opens. The grid itself
// moves its focus between cells; here a cell that has the focus is opened at once, and arrows work from an opened
// cell too.
(() => {
	const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

	const buttonOf = (cell) => {
		const slot = cell.querySelector('slot');
		const content = slot && slot.assignedNodes()[0];
		return content && content.querySelector && content.querySelector('button.cell:not([hidden])');
	};

	document.addEventListener('keydown', (event) => {
		const path = event.composedPath();
		const inMatrix = path.some((node) => node.localName === 'vaadin-grid' && node.classList.contains('matrix'));
		if (!inMatrix || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		const target = path[0];
		if (target.localName === 'td' && (event.key === 'Enter' || event.key === ' ')) {
			const button = buttonOf(target);
			if (button) {
				event.preventDefault();
				event.stopPropagation();
				button.click();
			}
		}
		else if (target.localName === 'button' && ARROWS.includes(event.key)) {
			const content = target.closest('vaadin-grid-cell-content');
			const cell = content && content.assignedSlot && content.assignedSlot.closest('td');
			if (cell) {
				event.preventDefault();
				event.stopPropagation();
				cell.focus();
				cell.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true, composed: true, cancelable: true }));
			}
		}
	}, true);
})();
