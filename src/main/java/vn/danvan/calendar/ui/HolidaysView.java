package vn.danvan.calendar.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.calendar.HolidayEntry;
import vn.danvan.calendar.HolidayRow;
import vn.danvan.calendar.HolidayService;
import vn.danvan.calendar.WorkingDays;

/** Ngày nghỉ, ngày làm bù of a year, which the address names. */
@Route(value = HolidaysView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class HolidaysView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "ngay-nghi";

	private static final long serialVersionUID = 1L;

	private static final String YEAR = "nam";

	final Grid<HolidayRow> grid = new Grid<>();

	final Select<Integer> year = new Select<>();

	private final Paragraph warning = new Paragraph();

	private final Span count = new Span();

	private final boolean writer;

	private final transient HolidayService service;

	private final transient WorkingDays workingDays;

	private final transient BusinessClock clock;

	HolidaysView(HolidayService service, WorkingDays workingDays, Actors actors, BusinessClock clock) {
		this.service = service;
		this.workingDays = workingDays;
		this.clock = clock;
		this.writer = actors.current().is(Role.STAFF, Role.BOARD_LEADER);
		this.year.setId("year");
		this.year.setLabel(Messages.text("base.year"));
		this.year.addClassName("year-choice");
		this.year.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				moveTo(change.getValue());
			}
		});
		this.warning.setId("unknown-year");
		this.warning.addClassName("moved");
		this.grid.setId("days");
		this.grid.setAllRowsVisible(true);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(this::line).setKey("day");
		Div toolbar = new Div(this.year, this.count, excel());
		toolbar.addClassName("toolbar");
		add(header(), toolbar, this.warning, this.grid);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getLocation()
			.getQueryParameters()
			.getSingleParameter(YEAR)
			.filter((word) -> word.matches("\\d{4}"))
			.map(Integer::valueOf)
			.filter((wanted) -> wanted >= HolidayEntry.FIRST.getYear() && wanted <= HolidayEntry.LAST.getYear())
			.orElseGet(() -> this.clock.today().getYear()));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("calendar.title");
	}

	private PageHeader header() {
		Button add = new Button(Messages.text("calendar.add"), VaadinIcon.PLUS.create(), (click) -> open(null));
		add.setId("add-day");
		add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add.setVisible(this.writer);
		PageHeader header = new PageHeader(Messages.text("calendar.title"), add);
		header.setSubtitle(Messages.text("calendar.hint"));
		return header;
	}

	private Anchor excel() {
		return new ExcelExport<HolidayRow>(PATH).column("calendar.day", HolidayRow::day)
			.column("calendar.weekday", (row) -> Messages.label(row.day().getDayOfWeek()))
			.column("calendar.kind", (row) -> Messages.label(row.kind()))
			.column("calendar.name", HolidayRow::name)
			.column("calendar.source", HolidayRow::source)
			.link((offset, limit) -> this.service.list(this.year.getValue(), offset, limit));
	}

	private void show(int shown) {
		List<Integer> years = Stream.concat(this.service.years().stream(), Stream.of(shown))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
		this.year.setItems(years);
		this.year.setValue(shown);
		this.warning.setText(Messages.text("calendar.unknown", String.valueOf(shown)));
		this.warning.setVisible(!this.workingDays.known(shown));
		this.grid.setItems((query) -> this.service.list(shown, query.getOffset(), query.getLimit()).stream(),
				(query) -> this.service.count(shown));
		this.grid.setEmptyStateText(Messages.text(this.writer ? "calendar.empty-writer" : "calendar.empty"));
		this.count.setText(Messages.text("base.count", this.service.count(shown)));
	}

	private Component line(HolidayRow row) {
		if (!this.writer) {
			return new HolidayLine(row);
		}
		String day = VietnameseDates.screen(row.day());
		ToolButton edit = new ToolButton(VaadinIcon.EDIT, Messages.text("calendar.edit-day", day));
		edit.setId("edit-" + row.day());
		edit.addClickListener((click) -> open(row));
		ToolButton remove = new ToolButton(VaadinIcon.TRASH, Messages.text("calendar.remove-day", day));
		remove.setId("remove-" + row.day());
		remove.addClickListener((click) -> Confirmation.ask(Messages.text("calendar.remove-day", day),
				Messages.text("calendar.remove-question", row.name()), Messages.text("calendar.remove"),
				() -> remove(row)));
		return new HolidayLine(row, edit, remove);
	}

	private void open(@Nullable HolidayRow row) {
		new HolidayDialog(this.service, row, this.year.getValue(), this::saved).open();
	}

	private void saved(LocalDate day) {
		Notices.success(Messages.text("calendar.saved", VietnameseDates.screen(day)));
		show(day.getYear());
		moveTo(day.getYear());
	}

	private void remove(HolidayRow row) {
		try {
			this.service.remove(row.id(), row.version());
			Notices.success(Messages.text("calendar.removed", VietnameseDates.screen(row.day())));
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
		show(row.day().getYear());
	}

	private void moveTo(int wanted) {
		getUI().ifPresent((ui) -> ui.navigate(PATH, QueryParameters.of(YEAR, String.valueOf(wanted))));
	}

}
