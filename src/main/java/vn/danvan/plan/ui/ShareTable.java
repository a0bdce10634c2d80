package vn.danvan.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Bar;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.Overview;

/**
 * Parts of a plan with their progress as bars that lead to the records; cards on a phone.
 * Roles are written out, for the cards would lose them.
 */
class ShareTable extends NativeTable {

	private static final long serialVersionUID = 1L;

	/**
	 * A table.
	 * @param caption what the parts are
	 * @param planId the plan
	 * @param shares the parts
	 * @param target where the bar of a part leads
	 */
	ShareTable(String caption, long planId, List<Overview.Share> shares,
			Function<Overview.Share, Map<String, String>> target) {
		addClassName("share-table");
		getElement().setAttribute("role", "table").setAttribute("aria-label", caption);
		NativeTableRow head = new NativeTableRow();
		head.getElement().setAttribute("role", "row");
		for (String title : List.of(caption, Messages.text("plan.progress.weighted"),
				Messages.text("plan.progress.done"), Messages.text("plan.report.column.waiting"),
				Messages.text("plan.report.column.overdue"))) {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
			cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
			head.add(cell);
		}
		getHead().getElement().setAttribute("role", "rowgroup");
		getHead().add(head);
		getBody().getElement().setAttribute("role", "rowgroup");
		shares.forEach((share) -> getBody().add(row(planId, share, target.apply(share))));
	}

	private static NativeTableRow row(long planId, Overview.Share share, Map<String, String> target) {
		NativeTableHeaderCell name = new NativeTableHeaderCell(share.name());
		name.getElement().setAttribute("role", "rowheader").setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(name, cell("plan.progress.weighted", bar(planId, share, target)),
				cell("plan.progress.done", new Span(Messages.text("plan.home.tile", share.done(), share.assigned()))),
				cell("plan.report.column.waiting", new Span(VietnameseNumbers.format(share.waiting()))),
				cell("plan.report.column.overdue", overdue(planId, share, target)));
		row.getElement().setAttribute("role", "row");
		return row;
	}

	private static NativeTableCell cell(String titleKey, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("role", "cell").setAttribute("data-label", Messages.text(titleKey));
		return cell;
	}

	private static Anchor bar(long planId, Overview.Share share, Map<String, String> target) {
		Span number = new Span(VietnameseNumbers.format(share.weighted()) + "%");
		number.addClassName("share-number");
		Anchor link = new Anchor(PlanAddress.href(planId, target), new Bar(share.weighted()), number);
		link.addClassName("share-bar");
		link.setAriaLabel(
				Messages.text("plan.progress.open", VietnameseNumbers.format(share.weighted()), share.name()));
		return link;
	}

	private static Component overdue(long planId, Overview.Share share, Map<String, String> target) {
		if (share.overdue() == 0) {
			return new Span("0");
		}
		String number = VietnameseNumbers.format(share.overdue());
		if (!"matrix".equals(target.get(PlanView.TAB))) {
			Span late = new Span(number);
			late.addClassName("late-text");
			return late;
		}
		Anchor late = new Anchor(
				PlanAddress.href(planId, PlanAddress.with(target, PlanView.FILTER, AssignmentFilter.OVERDUE.slug())),
				number);
		late.setAriaLabel(Messages.text("plan.progress.open-overdue", number, share.name()));
		late.addClassName("late-text");
		return late;
	}

}
