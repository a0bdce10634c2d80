package vn.danvan.plan.ui;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.plan.AssignmentRow;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.Picture;
import vn.danvan.plan.PlanSpan;

/**
 * The matrix of communes with its window, its filter, its legend and the list of who is
 * missing.
 */
class MatrixTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String NAME = "matrix";

	final MatrixGrid grid;

	final FilterBar bar;

	final WindowBar window;

	MatrixTab(PlanScreens screens, long planId, Map<String, String> address, Consumer<Map<String, String>> navigate) {
		Matrix.Search search = new Matrix.Search(FilterBar.chosen(address), address.getOrDefault(PlanView.TYPED, ""));
		Matrix.Window asked = new Matrix.Window(PlanSpan.of(address.getOrDefault(PlanAddress.SPAN, "")).orElse(null),
				PlanAddress.content(address), PlanAddress.page(address));
		Matrix.Columns columns = screens.matrix.columns(planId, asked, search.filter());
		Button missing = new Button(Messages.text("plan.copy-missing"), VaadinIcon.COPY_O.create(),
				(click) -> new MissingDialog(screens.matrix.missing(planId), screens.clock.today()).open());
		missing.setId("missing-list");
		Span count = new Span(Messages.text("base.count", screens.matrix.count(planId, columns, search)));
		count.setId("count");
		Picture picture = new Picture.OfMatrix(asked, search);
		this.bar = new FilterBar(NAME, "plan.filter-commune", address, navigate, count, missing,
				new ChasingButton(screens, planId),
				PictureLinks.print(screens.pictures.prints, planId, picture, "bang-theo-xa"),
				PictureLinks.excel(screens.pictures.prints, planId, picture, "bang-theo-xa",
						Messages.text("plan.excel-matrix")),
				excel(screens, planId, search));
		this.window = new WindowBar(planId, columns, screens.matrix.contents(planId), address, navigate);
		this.grid = new MatrixGrid(screens.matrix, screens.chasing.chased(planId), planId, columns, search,
				(assignment) -> navigate.accept(AssignmentSplit.with(address, NAME, assignment)));
		getContent().addClassName("tab-content");
		getContent().add(this.bar, this.window, new AssignmentSplit(new Div(this.grid, new Legend()), screens, address,
				navigate, () -> this.grid.getDataProvider().refreshAll()));
	}

	private static Anchor excel(PlanScreens screens, long planId, Matrix.Search search) {
		Anchor list = new ExcelExport<AssignmentRow>("viec-cua-xa")
			.column("plan.column.task", (row) -> row.code() + ". " + row.title())
			.column("plan.commune", AssignmentRow::owner)
			.column("plan.column.deadline", AssignmentRow::deadline)
			.column("plan.column.result", (row) -> row.result().text())
			.column("plan.column.state", (row) -> Messages.label(row.state()))
			.column("plan.progress.completed-on", AssignmentRow::completedOn)
			.link((offset, limit) -> screens.assignments.ofPlan(planId, OwedBy.COMMUNES, search.filter(),
					search.typed(), offset, limit));
		list.setText(Messages.text("plan.excel-list"));
		return list;
	}

}
