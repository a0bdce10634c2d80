package vn.danvan.figures.ui;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.figures.FigureRecord;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.Indicator;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SpanAddress;

/** The records behind a figure, in the reader's scope; each leads to its page. */
@Route(value = SpanAddress.RECORDS + "/:code([A-Z0-9.]{2,10})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "COMMUNE_EDITOR", "COMMUNE_LEADER" })
class FigureRecordsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<RecordLinks.Linked<FigureRecord>> grid = new Grid<>();

	private final transient FigureService figures;

	private final transient RecordLinks links;

	FigureRecordsView(FigureService figures, RecordLinks links) {
		this.figures = figures;
		this.links = links;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String code = event.getRouteParameters().get("code").orElseThrow(NotPermitted::new);
		QueryParameters query = event.getLocation().getQueryParameters();
		PeriodSpan span = SpanAddress.read((name) -> query.getSingleParameter(name).orElse(""));
		Long unit = query.getSingleParameter("xa")
			.filter((text) -> text.matches("\\d{1,18}"))
			.map(Long::valueOf)
			.orElse(null);
		Indicator indicator = this.figures.indicators().get(code);
		if (indicator == null) {
			throw new NotPermitted();
		}
		int count = this.figures.countRecords(code, span, unit);
		removeAll();
		PageHeader header = new PageHeader(indicator.code() + ". " + indicator.name());
		header.setSubtitle(Messages.text("figures.records-of", span.label(), VietnameseDates.screen(span.from()),
				VietnameseDates.screen(span.lastDay()), count));
		this.grid.setId("records");
		this.grid.removeAllColumns();
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn((linked) -> linked.link(linked.row().title()))
			.setHeader(Messages.text("figures.record"))
			.setFlexGrow(3)
			.setWidth("12rem");
		this.grid.addColumn((linked) -> linked.row().owner())
			.setHeader(Messages.text("figures.record-owner"))
			.setFlexGrow(2)
			.setWidth("9rem");
		this.grid.addColumn((linked) -> dated(linked.row().date()))
			.setHeader(Messages.text("figures.record-date"))
			.setWidth("7rem");
		this.grid.addColumn((linked) -> VietnameseNumbers.format(linked.row().amount()))
			.setHeader(Messages.text("figures.record-amount"))
			.setWidth("6rem");
		this.grid.setItems(
				(rows) -> this.links.of(this.figures.records(code, span, unit, rows.getOffset(), rows.getLimit()),
						(row) -> new RecordLinks.Key(row.subjectType(), row.subjectId())),
				(rows) -> this.figures.countRecords(code, span, unit));
		this.grid.setEmptyStateText(Messages.text("figures.records-empty"));
		add(header, this.grid);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("figures.title");
	}

	private static String dated(@Nullable LocalDate day) {
		return (day != null) ? VietnameseDates.screen(day) : "";
	}

}
