package vn.danvan.document.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.Standing;

/** Who may sign for which body, and when. */
@Route(value = "van-ban/nguoi-ky", layout = MainLayout.class)
@RolesAllowed({ "CLERK", "ADMIN" })
class SignersView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<OfficeHolder> grid = new Grid<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.series.body"));

	final TextField fullName = Fields.line("document.signer-name", OfficeHolders.NAME_MAX);

	final TextField title = Fields.line("document.signer-title", OfficeHolders.TITLE_MAX);

	final Select<Standing> standing = new Select<>();

	final DatePicker from = Fields.date("document.signer-from");

	private final transient OfficeHolders offices;

	private final transient BusinessClock clock;

	private final transient Map<Long, BodyName> names;

	SignersView(OfficeHolders offices, Organisation organisation, BusinessClock clock) {
		this.offices = offices;
		this.clock = clock;
		long district = organisation.holder(BodyPurpose.MASS_MOBILISATION, clock.today()).unitId();
		List<BodyName> bodies = organisation.bodies(district, clock.today());
		this.names = bodies.stream().collect(Collectors.toMap(BodyName::id, Function.identity()));
		this.grid.setId("signers");
		this.grid.setAllRowsVisible(true);
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
				GridVariant.LUMO_NO_BORDER);
		this.grid.addComponentColumn(this::row).setHeader(Messages.text("document.signers"));
		this.grid.setEmptyStateText(Messages.text("document.signers-empty"));
		this.body.setId("body");
		this.body.setItems(bodies);
		this.body.setItemLabelGenerator(BodyName::name);
		this.fullName.setId("fullName");
		this.title.setId("title");
		this.title.setHelperText(Messages.text("document.signer-title-hint"));
		this.standing.setId("standing");
		this.standing.setLabel(Messages.text("document.signer-standing"));
		this.standing.setItems(Arrays.asList(Standing.values()));
		this.standing.setItemLabelGenerator(Messages::label);
		this.standing.setValue(Standing.HEAD);
		this.from.setId("from");
		this.from.setValue(clock.today());
		Div card = new Div(new H2(Messages.text("document.signer-add")),
				new FormLayout(this.body, this.fullName, this.title, this.standing, this.from),
				new StepButton("add-signer", "document.signer-add", this::add).primary());
		card.addClassName("card");
		add(new PageHeader(Messages.text("document.signers")), new Paragraph(Messages.text("document.signers-hint")),
				card, this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("document.signers");
	}

	private Component row(OfficeHolder holder) {
		BodyName of = this.names.get(holder.bodyId());
		Span title = new Span(holder.fullName() + " – " + holder.title());
		title.addClassName("work-title");
		boolean open = holder.validity().until().equals(Validity.FOREVER);
		Span facts = new Span(
				Messages.text(open ? "document.signer-since" : "document.signer-between", (of != null) ? of.name() : "",
						Messages.label(holder.standing()), VietnameseDates.screen(holder.validity().from()),
						VietnameseDates.screen(holder.validity().until().minusDays(1))));
		facts.addClassName("quiet");
		Div row = new Div(title, facts);
		row.addClassName("work-item");
		if (open) {
			row.add(new StepButton("end-" + holder.id(), "document.signer-end",
					() -> new DateDialog("document.signer-end", "document.signer-last-day", this.clock.today(), false,
							(day, reason) -> {
								this.offices.end(holder.id(), day);
								refresh();
							})
						.open()));
		}
		return row;
	}

	private void add() {
		try {
			if (this.body.isEmpty()) {
				throw Refusal.at("body", "base.error.required");
			}
			if (this.from.isEmpty()) {
				throw Refusal.at("from", "base.error.date");
			}
			this.offices.begin(this.body.getValue().id(), this.fullName.getValue(), this.title.getValue(),
					this.standing.getValue(), this.from.getValue());
			this.fullName.clear();
			this.title.clear();
			refresh();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.body, this.fullName, this.title, this.from);
		}
	}

	private void refresh() {
		this.grid.setItems(this.offices.all());
	}

}
