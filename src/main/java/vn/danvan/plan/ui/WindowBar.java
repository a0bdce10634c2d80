package vn.danvan.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Pager;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.PlanSpan;

/**
 * Chooses which columns of the matrix are seen: when they are due, of which nội dung, and
 * which page of tasks; all in the address.
 */
class WindowBar extends Div {

	private static final long serialVersionUID = 1L;

	final Select<PlanSpan> span = new Select<>();

	final ContentChoice content;

	WindowBar(long planId, Matrix.Columns columns, List<Matrix.Content> contents, Map<String, String> address,
			Consumer<Map<String, String>> navigate) {
		addClassNames("toolbar", "window-bar");
		this.span.setId("span");
		this.span.setLabel(Messages.text("plan.span"));
		this.span.setItems(PlanSpan.all());
		this.span.setItemLabelGenerator(PlanSpan::label);
		this.span.setValue(columns.span());
		this.span.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				navigate.accept(PlanAddress.with(address, PlanAddress.SPAN, change.getValue().slug()));
			}
		});
		this.content = new ContentChoice(contents, address, navigate);
		step(planId, columns.span(), -1, address, "previous-span");
		add(this.span);
		step(planId, columns.span(), 1, address, "next-span");
		add(this.content, new Pager(PlanAddress.pages(planId, address), columns.page(), MatrixService.TASKS,
				columns.tasks(), "plan.window.tasks"));
	}

	/** The way to the quarter or month beside the present one. */
	private void step(long planId, PlanSpan present, int by, Map<String, String> address, String id) {
		present.moved(by).ifPresent((next) -> {
			Anchor link = new Anchor(PlanAddress.href(planId, PlanAddress.with(address, PlanAddress.SPAN, next.slug())),
					(by < 0) ? "‹" : "›");
			link.setAriaLabel(next.label());
			link.setTitle(next.label());
			link.addClassName("button-link");
			link.setId(id);
			add(link);
		});
	}

}
