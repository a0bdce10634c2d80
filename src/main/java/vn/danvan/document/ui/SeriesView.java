package vn.danvan.document.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.document.DocumentType;
import vn.danvan.document.NumberingService;
import vn.danvan.document.NumberingService.SeriesRow;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** The series from which documents take their numbers. */
@Route(value = "van-ban/day-so", layout = MainLayout.class)
@RolesAllowed({ "CLERK", "ADMIN" })
class SeriesView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int LABEL_MAX = 60;

	final Grid<SeriesRow> grid = new Grid<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.series.body"));

	final Select<DocumentType> type = new Select<>();

	final TextField label = Fields.line("document.series.label", LABEL_MAX);

	final DatePicker from = Fields.date("document.series.from");

	final DatePicker lastDay = Fields.date("document.series.to");

	final IntegerField first = new IntegerField(Messages.text("document.series.first"));

	private final transient NumberingService service;

	SeriesView(NumberingService service, Organisation organisation, BusinessClock clock) {
		this.service = service;
		long district = organisation.holder(BodyPurpose.MASS_MOBILISATION, clock.today()).unitId();
		List<BodyName> bodies = organisation.bodies(district, clock.today());
		Map<Long, BodyName> names = bodies.stream().collect(Collectors.toMap(BodyName::id, Function.identity()));
		this.grid.setId("series");
		this.grid.setAllRowsVisible(true);
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn((row) -> card(row, names)).setHeader(Messages.text("document.series"));
		this.grid.addColumn((row) -> String.valueOf(row.nextNumber()))
			.setHeader(Messages.text("document.series.next"))
			.setWidth("6rem")
			.setFlexGrow(0);
		this.grid.setEmptyStateText(Messages.text("document.series.empty"));
		this.body.setItems(bodies);
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setId("body");
		this.type.setId("type");
		this.type.setLabel(Messages.text("document.type"));
		this.type.setItems(Arrays.asList(DocumentType.values()));
		this.type.setItemLabelGenerator(Messages::label);
		this.type.setValue(DocumentType.REPORT);
		this.label.setId("label");
		this.lastDay.setId("lastDay");
		this.first.setId("first");
		this.first.setValue(1);
		Button open = new Button(Messages.text("document.series.open"), (click) -> open());
		open.setId("open-series");
		Div card = new Div(new H2(Messages.text("document.series.open")),
				new FormLayout(this.body, this.type, this.label, this.from, this.lastDay, this.first), open);
		card.addClassName("card");
		add(new PageHeader(Messages.text("document.series")), new Paragraph(Messages.text("document.series.hint")),
				this.grid, card);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("document.series");
	}

	/** One series as a card that fits a phone. */
	private static Div card(SeriesRow row, Map<Long, BodyName> names) {
		Span title = new Span(Messages.label(row.type()) + " – "
				+ Optional.ofNullable(names.get(row.bodyId())).map(BodyName::name).orElse(""));
		title.addClassName("work-title");
		Span term = new Span(row.label() + " (" + VietnameseDates.screen(row.validity().from()) + " – "
				+ VietnameseDates.screen(row.validity().until().minusDays(1)) + ")");
		term.addClassName("quiet");
		Div card = new Div(title, term);
		card.addClassName("work-item");
		return card;
	}

	private void open() {
		try {
			if (this.body.isEmpty()) {
				throw Refusal.at("body", "base.error.required");
			}
			if (this.from.isEmpty() || this.lastDay.isEmpty()) {
				throw Refusal.at("lastDay", "document.error.series-dates");
			}
			this.service.open(this.body.getValue().id(), this.type.getValue(), this.label.getValue(),
					this.from.getValue(), this.lastDay.getValue(),
					Optional.ofNullable(this.first.getValue()).orElse(0));
			refresh();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.body, this.label, this.lastDay, this.first);
		}
	}

	private void refresh() {
		this.grid.setItems(this.service.list());
	}

}
