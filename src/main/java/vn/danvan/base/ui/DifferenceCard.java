package vn.danvan.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import vn.danvan.base.text.Messages;

/**
 * What differs of one thing, side by side: a line for each aspect, the earlier state in
 * the left column; on a phone below one another.
 */
public class DifferenceCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final NativeTableBody body = new NativeTableBody();

	private final String before;

	private final String after;

	/**
	 * A card without lines.
	 * @param change what happened to it
	 * @param name what it is
	 * @param before heading of the earlier state
	 * @param after heading of the later state
	 */
	public DifferenceCard(Badge change, String name, String before, String after) {
		this.before = before;
		this.after = after;
		Div head = new Div(change, new H2(name));
		head.addClassName("change-head");
		NativeTable table = new NativeTable(new NativeTableHeader(new NativeTableRow(
				header("col", Messages.text("base.aspect")), header("col", before), header("col", after))), this.body);
		table.addClassNames("plain-table", "differences");
		getContent().addClassName("change");
		getContent().add(head, table);
	}

	/**
	 * Adds an aspect.
	 * @param aspect what is told
	 * @param was in the earlier state; empty if it was not there
	 * @param is in the later state; empty if it is not there
	 * @return this card
	 */
	public DifferenceCard value(String aspect, String was, String is) {
		this.body.add(new NativeTableRow(header("row", aspect), cell(was, this.before), cell(is, this.after)));
		return this;
	}

	private static NativeTableHeaderCell header(String scope, String text) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

	private static NativeTableCell cell(String text, String heading) {
		NativeTableCell cell = new NativeTableCell(text.isEmpty() ? "–" : text);
		cell.getElement().setAttribute("data-label", heading);
		return cell;
	}

}
