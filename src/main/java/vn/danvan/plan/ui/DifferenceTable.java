package vn.danvan.plan.ui;

import java.util.List;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import vn.danvan.base.text.Messages;
import vn.danvan.plan.RevisionRow.Difference;

/** What a task said before, and what it says after an adjustment. */
class DifferenceTable extends NativeTable {

	private static final long serialVersionUID = 1L;

	DifferenceTable(List<Difference> differences, boolean before) {
		addClassName("plain-table");
		NativeTableRow head = new NativeTableRow(header("plan.revision.field"));
		if (before) {
			head.add(header("plan.revision.before"));
		}
		head.add(header("plan.revision.after"));
		NativeTableBody body = new NativeTableBody();
		differences.forEach((one) -> {
			NativeTableRow row = new NativeTableRow(new NativeTableCell(one.field()));
			if (before) {
				row.add(cell(one.before()));
			}
			row.add(cell(one.after()));
			body.add(row);
		});
		add(new NativeTableHeader(head), body);
	}

	private static NativeTableHeaderCell header(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(Messages.text(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	private static NativeTableCell cell(String text) {
		return new NativeTableCell(text.isEmpty() ? "–" : text);
	}

}
