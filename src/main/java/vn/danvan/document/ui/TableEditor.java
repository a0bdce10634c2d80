package vn.danvan.document.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.document.Table;

/**
 * A table edited cell by cell; a table copied in Excel or Word and pasted takes its place
 * as it is.
 */
class TableEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String EDITING = """
			const box = this;
			let pause;
			const send = () => { clearTimeout(pause); pause = setTimeout(() => $0.$server.typed(box.innerHTML), 800); };
			box.addEventListener('input', send);
			box.addEventListener('paste', (event) => {
				const html = event.clipboardData.getData('text/html');
				const text = event.clipboardData.getData('text');
				const many = /<table/i.test(html) || /\\t|\\n./.test(text);
				event.preventDefault();
				if (!many) {
					document.execCommand('insertText', false, text.replace(/\\s+/g, ' '));
					return;
				}
				const pasted = /<table/i.test(html) ? html : '<table>' + text.replace(/\\r/g, '').replace(/\\n$/, '').split('\\n')
					.map((line) => '<tr>' + line.split('\\t').map((cell) => '<td>' + cell.replace(/&/g, '&amp;')
						.replace(/</g, '&lt;') + '</td>').join('') + '</tr>').join('') + '</table>';
				$0.$server.pasted(pasted);
			});
			box.addEventListener('keydown', (event) => {
				if (event.key !== 'Tab') { return; }
				const node = window.getSelection().anchorNode;
				const cell = node && (node.closest ? node : node.parentElement).closest('td, th');
				const cells = [...box.querySelectorAll('td, th')];
				const next = cell && cells[cells.indexOf(cell) + (event.shiftKey ? -1 : 1)];
				if (next) {
					event.preventDefault();
					window.getSelection().selectAllChildren(next);
				}
			});""";

	private final transient Consumer<Table> changed;

	private transient Table table;

	private final Div box = new Div();

	TableEditor(String label, Table table, Consumer<Table> changed) {
		this.table = table;
		this.changed = changed;
		this.box.addClassName("table-editor");
		this.box.getElement().setAttribute("contenteditable", "true");
		this.box.getElement().setAttribute("role", "textbox");
		this.box.getElement().setAttribute("aria-multiline", "true");
		this.box.getElement().setAttribute("aria-label", label);
		this.box.getElement().executeJs(EDITING, getElement());
		Span hint = new Span(Messages.text("document.table-hint"));
		hint.addClassName("quiet");
		Div tools = new Div(tool(VaadinIcon.PLUS_SQUARE_O, "document.table-row", TableShapes::withRow),
				tool(VaadinIcon.PLUS_CIRCLE_O, "document.table-column", TableShapes::withColumn),
				tool(VaadinIcon.MINUS_SQUARE_O, "document.table-less-row", TableShapes::withoutRow),
				tool(VaadinIcon.MINUS_CIRCLE_O, "document.table-less-column", TableShapes::withoutColumn), hint);
		tools.addClassName("table-tools");
		getContent().add(this.box, tools);
		draw();
	}

	@ClientCallable
	void typed(String html) {
		take(html);
	}

	@ClientCallable
	void pasted(String html) {
		take(html);
		draw();
	}

	private void take(String html) {
		try {
			this.table = TableHtml.read(html);
			this.changed.accept(this.table);
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
	}

	private Button tool(VaadinIcon icon, String key, UnaryOperator<Table> change) {
		Button button = new ToolButton(icon, Messages.text(key));
		button.addClickListener((click) -> {
			this.table = change.apply(this.table);
			draw();
			this.changed.accept(this.table);
		});
		return button;
	}

	private void draw() {
		this.box.getElement().executeJs("this.innerHTML = $0", TableHtml.write(this.table));
	}

}
