package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.ui.FollowUpList;
import vn.danvan.inspection.InspectionDetails;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.InspectionState;
import vn.danvan.organisation.Organisation;

/** One inspection: plan, result, conclusion, recommendations, files, log. */
class InspectionPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final long id;

	private final transient Runnable changed;

	InspectionPanel(Factory factory, long id, Runnable changed) {
		this.factory = factory;
		this.id = id;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		InspectionDetails details = this.factory.service.get(this.id);
		Div facts = new Div(InspectionsView.facts(details.row()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.row().target()), facts);
		InspectionState state = details.row().state();
		if (details.mayWrite() && state == InspectionState.PLANNED) {
			plan(content, details);
		}
		else {
			content.add(planned(details));
		}
		if (details.mayWrite() && state != InspectionState.CONCLUDED) {
			result(content, details);
		}
		else if (state != InspectionState.PLANNED) {
			content.add(found(details));
		}
		if (state != InspectionState.PLANNED) {
			Div recommendations = new Div();
			recommendations(recommendations, details);
			content.add(recommendations);
		}
		content.add(new H3(Messages.text("inspection.evidence")),
				new EvidencePanel(this.factory.evidence, new Subject("inspection", this.id, details.request().unitId()),
						details.mayWrite()),
				new H3(Messages.text("inspection.log")), new ActivityPanel(this.factory.log, "inspection", this.id));
	}

	private void plan(Div content, InspectionDetails details) {
		InspectionForm form = new InspectionForm(this.factory.organisation, this.factory.clock.today());
		form.show(details.request());
		Button save = new Button(Messages.text("inspection.save-plan"), (click) -> {
			try {
				this.factory.service.revise(this.id, details.version(), form.request());
				done();
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		});
		save.setId("save-plan");
		content.add(form, actions(save));
	}

	private void result(Div content, InspectionDetails details) {
		ResultForm form = new ResultForm(details.row().kind(), details.result(), details.row().day());
		Button save = new Button(Messages.text("inspection.save-result"), (click) -> {
			try {
				this.factory.service.carryOut(this.id, details.version(), form.result());
				done();
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		});
		save.setId("save-result");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div actions = actions(save);
		if (details.mayConclude() && details.row().state() == InspectionState.DONE) {
			Button conclude = new Button(Messages.text("inspection.conclude"),
					(click) -> new DateDialog("inspection.conclude", "inspection.concluded-on",
							this.factory.clock.today(), true, (day, symbol) -> {
								this.factory.service.conclude(this.id, details.version(), symbol, day);
								done();
							})
						.about("inspection.conclusion")
						.open());
			conclude.setId("conclude");
			actions.add(conclude);
		}
		content.add(new H3(Messages.text("inspection.result-title")), form, actions);
	}

	private static FactList planned(InspectionDetails details) {
		InspectionRequest request = details.request();
		LocalDate dated = request.decisionDate();
		return new FactList()
			.fact("inspection.planned-on", VietnameseDates.screen(Objects.requireNonNull(request.plannedOn())))
			.fact("inspection.team", request.team())
			.fact("inspection.decision",
					request.decisionSymbol() + ((dated != null) ? ", " + VietnameseDates.screen(dated) : ""));
	}

	private static FactList found(InspectionDetails details) {
		FactList facts = new FactList().fact("inspection.result", details.result().text());
		if (details.row().kind() == InspectionKind.CONDUCT) {
			facts.fact("inspection.violations", String.valueOf(details.result().violations()));
		}
		LocalDate concluded = details.concludedOn();
		if (details.conclusionSymbol() != null && concluded != null) {
			facts.fact("inspection.conclusion", details.conclusionSymbol() + ", " + VietnameseDates.screen(concluded));
		}
		return facts;
	}

	/** Drawn anew alone, so that what stands unsaved in the form remains. */
	private void recommendations(Div content, InspectionDetails details) {
		content.removeAll();
		List<FollowUpRow> rows = this.factory.followUps.of("inspection", this.id);
		content.add(new H3(Messages.text("inspection.recommendations")));
		content.add(rows.isEmpty() ? new Paragraph(Messages.text("inspection.recommendations-none"))
				: new FollowUpList(rows));
		if (details.mayWrite()) {
			Button add = new Button(Messages.text("inspection.recommend"), VaadinIcon.PLUS.create(),
					(click) -> new DateDialog("inspection.recommend", "inspection.deadline",
							this.factory.clock.today().plusMonths(1), true, (day, text) -> {
								this.factory.service.recommend(this.id, text, day);
								Notices.success(Messages.text("inspection.saved"));
								recommendations(content, details);
							})
						.about("inspection.recommendation")
						.open());
			add.setId("recommend");
			content.add(add);
		}
	}

	private static Div actions(Button... buttons) {
		Div actions = new Div(buttons);
		actions.addClassName("actions");
		return actions;
	}

	private void done() {
		Notices.success(Messages.text("inspection.saved"));
		this.changed.run();
		refresh();
	}

	/** Makes panels; holds what they need. */
	@org.springframework.stereotype.Component
	static class Factory {

		final InspectionService service;

		final FollowUpService followUps;

		final EvidenceService evidence;

		final ActivityLog log;

		final Organisation organisation;

		final BusinessClock clock;

		Factory(InspectionService service, FollowUpService followUps, EvidenceService evidence, ActivityLog log,
				Organisation organisation, BusinessClock clock) {
			this.service = service;
			this.followUps = followUps;
			this.evidence = evidence;
			this.log = log;
			this.organisation = organisation;
			this.clock = clock;
		}

		InspectionPanel panel(long id, Runnable changed) {
			return new InspectionPanel(this, id, changed);
		}

		NewInspection create(LongConsumer saved) {
			return new NewInspection(this, saved);
		}

	}

}
