package vn.danvan.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;

/**
 * A list inside a form: rows that can be added and removed.
 *
 * @param <R> the fields of one row
 */
public class RowsEditor<R extends Component> extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Supplier<R> newRow;

	private final List<R> rows = new ArrayList<>();

	private final Div list = new Div();

	/**
	 * An editor.
	 * @param title what the rows are
	 * @param addLabel what the button for one more says
	 * @param newRow makes an empty row
	 */
	public RowsEditor(String title, String addLabel, Supplier<R> newRow) {
		this.newRow = newRow;
		Button add = new Button(addLabel, VaadinIcon.PLUS.create(), (click) -> add());
		add.addThemeVariants(ButtonVariant.LUMO_SMALL);
		getContent().addClassName("rows-editor");
		getContent().add(new H3(title), this.list, add);
	}

	/**
	 * Adds an empty row.
	 * @return its fields
	 */
	public R add() {
		R row = this.newRow.get();
		Button remove = new Button(VaadinIcon.TRASH.create());
		remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
		remove.setAriaLabel(Messages.text("base.remove-row"));
		Div line = new Div(row, remove);
		line.addClassName("rows-editor-row");
		remove.addClickListener((click) -> {
			this.rows.remove(row);
			this.list.remove(line);
		});
		this.rows.add(row);
		this.list.add(line);
		return row;
	}

	/**
	 * The rows from top to bottom.
	 * @return their fields
	 */
	public List<R> rows() {
		return List.copyOf(this.rows);
	}

	/** Removes all rows. */
	public void clear() {
		this.rows.clear();
		this.list.removeAll();
	}

}
