package vn.danvan.inspection.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.inspection.CalendarEntry;
import vn.danvan.inspection.Session;

/** The inspections of a month, days off, and what collides. */
@Route(value = CalendarView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class CalendarView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "kiem-tra/lich";

	private static final String MONTH = "thang";

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	CalendarView(InspectionScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getLocation()
			.getQueryParameters()
			.getSingleParameter(MONTH)
			.map(this::month)
			.orElseGet(this::thisMonth));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.calendar.page");
	}

	private YearMonth month(String word) {
		try {
			return YearMonth.parse(word);
		}
		catch (DateTimeParseException noMonth) {
			return thisMonth();
		}
	}

	private YearMonth thisMonth() {
		return YearMonth.from(this.screens.clock.today());
	}

	private void show(YearMonth month) {
		removeAll();
		LocalDate first = month.atDay(1);
		LocalDate until = month.plusMonths(1).atDay(1);
		List<CalendarEntry> entries = this.screens.plans.calendar(first, until);
		Map<LocalDate, List<CalendarEntry>> days = entries.stream()
			.collect(Collectors.groupingBy((entry) -> entry.row().day(), LinkedHashMap::new, Collectors.toList()));
		H2 title = new H2(
				Messages.text("inspection.calendar.month", month.getMonthValue(), String.valueOf(month.getYear())));
		Nav months = new Nav(link(month.minusMonths(1), "inspection.calendar.before"),
				link(thisMonth(), "inspection.calendar.now"), link(month.plusMonths(1), "inspection.calendar.after"));
		months.addClassName("month-links");
		title.addClassName("month-title");
		months.setAriaLabel(Messages.text("inspection.calendar.page"));
		add(new PageHeader(Messages.text("inspection.calendar.page")),
				new InspectionTabs(InspectionTab.CALENDAR, this.screens.actors.current()), title, months);
		long colliding = entries.stream().filter((entry) -> !entry.clashes().isEmpty()).count();
		Paragraph summary = new Paragraph(
				(colliding > 0) ? Messages.text("inspection.calendar.clashes", entries.size(), colliding)
						: Messages.text("inspection.calendar.summary", entries.size()));
		if (colliding > 0) {
			summary.addClassName("field-error");
		}
		add(summary, grid(month, days, this.screens.workingDays.daysOff(first, until)));
	}

	private Div grid(YearMonth month, Map<LocalDate, List<CalendarEntry>> days, Map<LocalDate, String> off) {
		Div grid = new Div();
		grid.addClassName("month");
		for (String weekday : Messages.text("inspection.calendar.weekdays").split(" ")) {
			Span head = new Span(weekday);
			head.addClassName("month-head");
			head.getElement().setAttribute("aria-hidden", "true");
			grid.add(head);
		}
		for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
			Div blank = new Div();
			blank.addClassName("month-blank");
			grid.add(blank);
		}
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			grid.add(day(month.atDay(day), days.getOrDefault(month.atDay(day), List.of()), off.get(month.atDay(day))));
		}
		return grid;
	}

	private Div day(LocalDate day, List<CalendarEntry> entries, String off) {
		Span number = new Span(Messages.text("inspection.calendar.day",
				Messages.text("inspection.calendar.weekdays").split(" ")[day.getDayOfWeek().getValue() - 1],
				VietnameseDates.screen(day)));
		number.addClassName("month-day");
		Span shown = new Span(String.valueOf(day.getDayOfMonth()));
		shown.addClassName("month-number");
		shown.getElement().setAttribute("aria-hidden", "true");
		Div cell = new Div(number, shown);
		cell.addClassName("month-cell");
		if (off != null || day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			cell.addClassName("month-off");
		}
		if (day.equals(this.screens.clock.today())) {
			cell.addClassName("month-today");
		}
		if (entries.isEmpty() && off == null) {
			cell.addClassName("month-empty");
		}
		if (off != null) {
			Span name = new Span(off);
			name.addClassName("quiet");
			cell.add(name);
		}
		entries.forEach((entry) -> cell.add(entry(entry)));
		return cell;
	}

	private static Div entry(CalendarEntry entry) {
		Anchor link = new Anchor(InspectionsView.PATH + "/" + entry.row().id(), entry.row().target());
		Div shown = new Div(link);
		shown.addClassName("month-entry");
		String session = (entry.row().session() == Session.DAY) ? "" : Messages.label(entry.row().session());
		String place = entry.place().isEmpty() ? "" : entry.place();
		Span facts = new Span(Stream.of(session, entry.row().team(), place)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(", ")));
		facts.addClassName("quiet");
		shown.add(facts, new Badge(Messages.label(entry.row().state()), Badge.Tone.NEUTRAL));
		shown.add(VisitList.badges(entry.clashes()));
		return shown;
	}

	private static Anchor link(YearMonth month, String key) {
		return new Anchor(PATH + "?" + MONTH + "=" + month, Messages.text(key));
	}

}
