package vn.danvan.programme.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.ProgrammeService;
import vn.danvan.programme.ProgrammeService.ProgrammeDetails;
import vn.danvan.programme.ProgrammeState;

/**
 * One programme: a form while it is a draft and the person may write, else its text; its
 * steps and its log.
 */
class ProgrammePanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final transient LongConsumer saved;

	ProgrammePanel(Factory factory, String parameter, LongConsumer saved) {
		this.factory = factory;
		this.saved = saved;
		if (parameter.equals(ProgrammeView.NEW)) {
			writeNew();
		}
		else {
			show(factory.service.get(id(parameter)));
		}
	}

	static Badge badge(ProgrammeState state) {
		return new Badge(Messages.label(state), switch (state) {
			case DRAFT -> Badge.Tone.NEUTRAL;
			case SIGNED -> Badge.Tone.WAITING;
			case IN_FORCE -> Badge.Tone.GOOD;
		});
	}

	private static long id(String parameter) {
		try {
			return Long.parseLong(parameter);
		}
		catch (NumberFormatException noNumber) {
			throw new NotPermitted();
		}
	}

	private void writeNew() {
		ProgrammeForm form = new ProgrammeForm(this.factory.bodies());
		int year = this.factory.clock.today().getYear();
		form.fromYear.setValue(year);
		form.toYear.setValue(year + 5);
		form.parties.add();
		form.parties.add();
		form.contents.add();
		form.bases.add();
		getContent().add(new H2(Messages.text("programme.create")), form,
				saveButton(form, () -> this.factory.service.draft(form.request())));
	}

	private void show(ProgrammeDetails details) {
		getContent().add(new H2(details.row().title()), badge(details.row().state()));
		if (details.row().sample()) {
			getContent().add(new Badge(Messages.text("programme.sample"), Badge.Tone.NEUTRAL));
		}
		if (details.mayWrite()) {
			ProgrammeForm form = new ProgrammeForm(this.factory.bodies());
			form.show(details.request());
			Div buttons = saveButton(form, () -> {
				this.factory.service.revise(details.row().id(), details.row().version(), form.request());
				return details.row().id();
			});
			Button sign = new Button(Messages.text("programme.sign"), (click) -> new SigningDialog(this.factory.service,
					details.row(), () -> this.saved.accept(details.row().id()))
				.open());
			sign.setId("sign");
			buttons.add(sign);
			getContent().add(form, buttons);
		}
		else {
			facts(details);
		}
		if (details.mayConfirm()) {
			Button confirm = new Button(Messages.text("programme.confirm"),
					(click) -> Confirmation.ask(Messages.text("programme.confirm"),
							Messages.text("programme.confirm-question"), Messages.text("programme.confirm"), () -> {
								this.factory.service.confirm(details.row().id(), details.row().version());
								this.saved.accept(details.row().id());
							}));
			confirm.setId("confirm");
			confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
			getContent().add(confirm);
		}
		if (this.factory.actors.current().readsAllUnits()) {
			getContent().add(new H3(Messages.text("programme.log")),
					new ActivityPanel(this.factory.log, "programme", details.row().id()));
		}
	}

	private Div saveButton(ProgrammeForm form, LongSupplier save) {
		Button button = new Button(Messages.text("base.save"), (click) -> {
			try {
				long id = save.getAsLong();
				Notices.success(Messages.text("programme.saved"));
				this.saved.accept(id);
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		});
		button.setId("save");
		button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div buttons = new Div(button);
		buttons.addClassName("actions");
		return buttons;
	}

	private void facts(ProgrammeDetails details) {
		Map<Long, BodyName> bodies = this.factory.bodies()
			.stream()
			.collect(Collectors.toMap(BodyName::id, Function.identity()));
		if (details.row().symbol() != null && details.row().signedOn() != null) {
			getContent().add(new Paragraph(Messages.text("programme.signed-as", details.row().symbol(),
					VietnameseDates.screen(details.row().signedOn()))));
		}
		getContent().add(new Paragraph(details.request().purpose()), new H3(Messages.text("programme.parties")));
		UnorderedList parties = new UnorderedList();
		details.request().parties().forEach((party) -> {
			BodyName body = bodies.get(party.bodyId());
			parties.add(new ListItem(((body != null) ? body.name() : "")
					+ (party.signerTitle().isEmpty() ? "" : " – " + party.signerTitle())
					+ (party.duties().isEmpty() ? "" : ": " + party.duties())));
		});
		OrderedList contents = new OrderedList();
		details.contents().forEach((content) -> contents.add(new ListItem(content.title())));
		UnorderedList bases = new UnorderedList();
		details.request()
			.legalBases()
			.forEach((basis) -> bases.add(new ListItem(
					basis.symbol() + ", " + VietnameseDates.screen(basis.issuedOn()) + ": " + basis.title())));
		getContent().add(parties, new H3(Messages.text("programme.contents")), contents,
				new H3(Messages.text("programme.bases")), bases, new H3(Messages.text("programme.field.regime")),
				new Paragraph(details.request().reportingRegime()));
	}

	/** Makes panels; holds what they need. */
	@Component
	static class Factory {

		final ProgrammeService service;

		final Organisation organisation;

		final ActivityLog log;

		final BusinessClock clock;

		final Actors actors;

		Factory(ProgrammeService service, Organisation organisation, ActivityLog log, BusinessClock clock,
				Actors actors) {
			this.service = service;
			this.organisation = organisation;
			this.log = log;
			this.clock = clock;
			this.actors = actors;
		}

		ProgrammePanel panel(String parameter, LongConsumer saved) {
			return new ProgrammePanel(this, parameter, saved);
		}

		List<BodyName> bodies() {
			long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
			return this.organisation.bodies(district, this.clock.today());
		}

	}

}
