package vn.danvan.organisation.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.MasterDetail;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.organisation.UnitSuccession;

/**
 * Units as they were, are and will be on a chosen day, with their bodies and what became
 * of them.
 */
@Route(value = "don-vi", layout = MainLayout.class)
@PermitAll
class UnitsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final String DAY = "ngay";

	private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

	final DatePicker day = Fields.date("organisation.day");

	final TextField search = Fields.search("organisation.search", this::refresh);

	final Grid<UnitName> grid = new Grid<>();

	private final Span count = new Span();

	private final MasterDetail split;

	private final transient Organisation organisation;

	private final transient BusinessClock clock;

	UnitsView(Organisation organisation, BusinessClock clock) {
		this.organisation = organisation;
		this.clock = clock;
		this.day.setId("day");
		this.day.addValueChangeListener((change) -> moveTo(change.isFromClient()));
		Button today = dayButton("base.today", clock.today());
		Button future = dayButton("organisation.two-levels", TWO_LEVELS);
		future.setId("two-levels");
		this.grid.setId("units");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
		this.grid.addColumn(UnitName::name).setHeader(Messages.text("organisation.name")).setFlexGrow(3);
		this.grid.addColumn(UnitName::code).setHeader(Messages.text("organisation.code")).setAutoWidth(true);
		this.grid.addColumn((unit) -> Messages.label(unit.kind()))
			.setHeader(Messages.text("organisation.kind"))
			.setAutoWidth(true);
		this.grid.setEmptyStateText(Messages.text("organisation.empty"));
		this.grid.asSingleSelect().addValueChangeListener((change) -> show(change.getValue()));
		Div toolbar = new Div(this.day, today, future, this.search, this.count);
		toolbar.addClassName("toolbar");
		this.split = new MasterDetail(toolbar, this.grid);
		add(new PageHeader(Messages.text("organisation.title")), this.split);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		LocalDate chosen = event.getLocation()
			.getQueryParameters()
			.getSingleParameter(DAY)
			.filter((text) -> text.matches("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])"))
			.map(UnitsView::parsed)
			.orElseGet(this.clock::today);
		this.day.setValue(chosen);
		refresh();
		show(null);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("organisation.title");
	}

	private Button dayButton(String key, LocalDate date) {
		Button button = new Button(Messages.text(key), (click) -> {
			this.day.setValue(date);
			moveTo(true);
		});
		button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
		return button;
	}

	private void moveTo(boolean byPerson) {
		if (byPerson && !this.day.isEmpty()) {
			getUI().ifPresent(
					(ui) -> ui.navigate(UnitsView.class, QueryParameters.of(DAY, this.day.getValue().toString())));
		}
	}

	private void refresh() {
		List<UnitName> units = this.organisation.units(this.day.getValue(), this.search.getValue())
			.stream()
			.sorted(Comparator.comparing(UnitName::kind))
			.toList();
		this.grid.setItems(units);
		this.count.setText(Messages.text("organisation.count",
				units.stream().filter((unit) -> unit.kind().atCommuneLevel()).count()));
	}

	private void show(UnitName unit) {
		if (unit == null) {
			this.split.empty(Messages.text("organisation.choose"));
			return;
		}
		Div record = new Div(new H2(unit.name()), new Paragraph(validity(unit)));
		Map<LocalDate, List<UnitSuccession>> changes = this.organisation.successions()
			.stream()
			.filter((one) -> one.predecessorId() == unit.id() || one.successorId() == unit.id())
			.collect(Collectors.groupingBy(UnitSuccession::effectiveOn, TreeMap::new, Collectors.toList()));
		changes.values().forEach((same) -> record.add(change(unit, same)));
		List<BodyName> bodies = this.organisation.bodies(unit.id(), this.day.getValue());
		if (!bodies.isEmpty()) {
			record.add(new H3(Messages.text("organisation.bodies")));
			UnorderedList list = new UnorderedList();
			bodies.forEach((body) -> list.add(new ListItem(body.name() + " (" + body.symbol() + ")")));
			record.add(list);
		}
		this.split.open(record, "don-vi?" + DAY + "=" + this.day.getValue());
	}

	private String validity(UnitName unit) {
		String from = VietnameseDates.screen(unit.validFrom());
		return unit.code() + " · "
				+ (unit.validUntil().equals(Validity.FOREVER) ? Messages.text("organisation.valid-since", from)
						: Messages.text("organisation.valid-between", from,
								VietnameseDates.screen(unit.validUntil().minusDays(1))));
	}

	private Paragraph change(UnitName unit, List<UnitSuccession> same) {
		UnitSuccession first = same.get(0);
		boolean before = first.predecessorId() == unit.id();
		Map<Long, UnitName> names = this.organisation.unitNames(
				same.stream().flatMap((one) -> Stream.of(one.predecessorId(), one.successorId())).toList(),
				before ? first.effectiveOn() : first.effectiveOn().minusDays(1));
		String others = same.stream()
			.map((one) -> names.get(before ? one.successorId() : one.predecessorId()))
			.map((other) -> other.name() + " (" + other.code() + ")")
			.collect(Collectors.joining(", "));
		return new Paragraph(Messages.text(before ? "organisation.became" : "organisation.came-from", others,
				VietnameseDates.screen(first.effectiveOn()), first.document()));
	}

	private static LocalDate parsed(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (java.time.DateTimeException impossibleDay) {
			return TWO_LEVELS;
		}
	}

}
