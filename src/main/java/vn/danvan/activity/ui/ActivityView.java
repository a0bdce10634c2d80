package vn.danvan.activity.ui;

import jakarta.annotation.security.PermitAll;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ActivityLog.Filter;
import vn.danvan.activity.ActivityRow;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordLinks;

/** The log within the person's scope. */
@Route(value = "nhat-ky", layout = MainLayout.class)
@PermitAll
class ActivityView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<RecordLinks.Linked<ActivityRow>> grid = new Grid<>();

	final TextField search = Fields.search("activity.search", this::refresh);

	final DatePicker from = Fields.date("activity.from");

	final DatePicker to = Fields.date("activity.to");

	private final Span count = new Span();

	private final transient ActivityLog log;

	private final transient RecordLinks links;

	ActivityView(ActivityLog log, RecordLinks links) {
		this.log = log;
		this.links = links;
		this.from.addValueChangeListener((change) -> refresh());
		this.to.addValueChangeListener((change) -> refresh());
		this.grid.setId("activities");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn((linked) -> VietnameseDates.screen(linked.row().at()))
			.setHeader(Messages.text("activity.at"))
			.setWidth("9.5rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn((linked) -> linked.link(linked.row().sentence()))
			.setHeader(Messages.text("activity.sentence"));
		this.grid.setEmptyStateText(Messages.text("activity.empty"));
		Div toolbar = new Div(this.search, this.from, this.to, this.count);
		toolbar.addClassName("toolbar");
		add(new PageHeader(Messages.text("activity.title")), toolbar, this.grid);
		addClassName("full-height");
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("activity.title");
	}

	private void refresh() {
		Filter filter = new Filter(this.search.getValue(), this.from.getValue(), this.to.getValue());
		this.grid.setItems(
				(query) -> this.links.of(this.log.list(filter, query.getOffset(), query.getLimit()),
						(row) -> new RecordLinks.Key(row.subjectType(), row.subjectId())),
				(query) -> this.log.count(filter));
		this.count.setText(Messages.text("base.count", this.log.count(filter)));
	}

}
