package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.ui.FollowUpList;
import vn.danvan.inspection.Findings;
import vn.danvan.inspection.InspectionDetails;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.InspectionState;
import vn.danvan.inspection.TeamRequest;

/** One inspection: plan, steps, checklist, findings, recommendations, files, log. */
class InspectionPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private final long id;

	private final transient Runnable changed;

	/** What is being typed of the findings, not saved yet. */
	private @Nullable FindingsForm typing;

	InspectionPanel(InspectionScreens screens, long id, Runnable changed) {
		this.screens = screens;
		this.id = id;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		InspectionDetails details = this.screens.service.get(this.id);
		InspectionState state = details.row().state();
		Div facts = new Div(InspectionsView.facts(details.row()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.row().target()), facts);
		if (details.rights().write() && state == InspectionState.PLANNED) {
			plan(content, details);
		}
		else {
			content.add(planned(details));
		}
		if (state != InspectionState.CANCELLED) {
			content.add(new H3(Messages.text("inspection.steps")), new StepsCard(this.screens, details, this::done));
			if (details.rights().write() && state.ahead()) {
				content.add(otherwise(details));
			}
			members(content, details.team());
			carriedIn(content, details.carriedIn());
			if (details.row().kind() == InspectionKind.DEMOCRACY && (state.ahead() || details.rights().answers())) {
				content.add(new SheetCard(this.screens.sheets.sheet(this.id), state.held()));
			}
		}
		if (state.held()) {
			findings(content, details);
			Div recommendations = new Div();
			recommendations(recommendations, details);
			content.add(recommendations);
		}
		content.add(new DocumentsCard(this.screens, details));
		content.add(new H3(Messages.text("inspection.evidence")),
				new EvidencePanel(this.screens.evidence, new Subject("inspection", this.id, details.request().unitId()),
						details.rights().carryOut() || details.rights().sendReport()),
				new H3(Messages.text("inspection.log")), new ActivityPanel(this.screens.log, "inspection", this.id));
	}

	private void plan(Div content, InspectionDetails details) {
		InspectionForm form = new InspectionForm(this.screens);
		form.show(details.request());
		Div actions = new Div(new StepButton("save-plan", "inspection.save-plan", () -> {
			try {
				this.screens.service.revise(this.id, details.version(), form.request());
				done();
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		}));
		actions.addClassName("actions");
		Details plan = new Details(Messages.text("inspection.planned"), form, actions);
		plan.setOpened(details.request().teamId() == null);
		content.add(planned(details), plan);
	}

	private static FactList planned(InspectionDetails details) {
		InspectionRequest request = details.request();
		LocalDate from = request.periodFrom();
		LocalDate last = request.periodLast();
		FactList facts = new FactList().fact("inspection.planned-on",
				Messages.label(request.session()) + ", " + VietnameseDates.screen(details.row().day()));
		if (from != null && last != null) {
			facts.fact("inspection.period", Messages.text("inspection.period-text", VietnameseDates.screen(from),
					VietnameseDates.screen(last)));
		}
		if (!request.place().isEmpty()) {
			facts.fact("inspection.place", request.place());
		}
		TeamRequest team = details.team();
		if (team != null) {
			facts.fact("inspection.team", team.title() + (team.note().isEmpty() ? "" : "\n" + team.note()));
		}
		if (details.steps().cancelledReason() != null) {
			facts.fact("inspection.cancelled-reason", details.steps().cancelledReason());
		}
		return facts;
	}

	private static void members(Div content, @Nullable TeamRequest team) {
		if (team != null && !team.members().isEmpty()) {
			UnorderedList members = new UnorderedList();
			team.members()
				.forEach((member) -> members.add(new ListItem(Messages.label(member.duty()) + ": " + member.name()
						+ (member.office().isEmpty() ? "" : ", " + member.office()))));
			content.add(new Details(Messages.text("inspection.members"), members));
		}
	}

	private Div otherwise(InspectionDetails details) {
		Div actions = new Div(new StepButton("postpone", "inspection.postpone",
				() -> new PostponeDialog(details.request(), (day, session, reason) -> {
					this.screens.service.postpone(this.id, details.version(), day, session, reason);
					done();
				}).open()), new StepButton("cancel", "inspection.cancel",
						() -> new ReasonDialog(Messages.text("inspection.cancel"), (reason) -> {
							this.screens.service.cancel(this.id, details.version(), reason);
							done();
						}).open()));
		actions.addClassName("actions");
		return actions;
	}

	private static void carriedIn(Div content, List<FollowUpRow> rows) {
		if (!rows.isEmpty()) {
			content.add(new H3(Messages.text("inspection.carried-in")), new FollowUpList(rows));
		}
	}

	private void findings(Div content, InspectionDetails details) {
		Findings findings = details.findings();
		content.add(new H3(Messages.text("inspection.findings")));
		InspectionState state = details.row().state();
		if (!details.rights().write() || state == InspectionState.CONCLUDED) {
			content.add(findings(findings));
			return;
		}
		FindingsForm form = new FindingsForm(findings, this.typing);
		this.typing = form;
		Div actions = new Div(new StepButton("save-findings", "inspection.save-findings", () -> {
			try {
				this.screens.service.find(this.id, details.version(), form.findings());
				this.typing = null;
				done();
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		}));
		if (details.row().kind() == InspectionKind.DEMOCRACY) {
			actions.add(new StepButton("draft-findings", "inspection.draft-findings", () -> draft(form)));
		}
		actions.addClassName("actions");
		content.add(form, actions);
	}

	/**
	 * Shortcomings and strengths come from the checklist; causes are nobody's but the
	 * writer's.
	 */
	private void draft(FindingsForm form) {
		Runnable draft = () -> {
			Findings drafted = this.screens.service.draft(this.id);
			form.show(new Findings(drafted.strengths(), drafted.shortcomings(), form.findings().causes()));
		};
		if (form.findings().strengths().isBlank() && form.findings().shortcomings().isBlank()) {
			draft.run();
		}
		else {
			Confirmation.ask(Messages.text("inspection.draft-findings"), Messages.text("inspection.draft-over"),
					Messages.text("inspection.draft-findings"), draft);
		}
	}

	private static Component findings(Findings findings) {
		Map<String, String> told = new LinkedHashMap<>();
		told.put("inspection.strengths", findings.strengths());
		told.put("inspection.shortcomings", findings.shortcomings());
		told.put("inspection.causes", findings.causes());
		told.values().removeIf(String::isEmpty);
		FactList facts = new FactList();
		told.forEach(facts::fact);
		return told.isEmpty() ? new Paragraph(Messages.text("inspection.findings-none")) : facts;
	}

	/** Drawn anew alone, so that what stands unsaved in the form remains. */
	private void recommendations(Div content, InspectionDetails details) {
		content.removeAll();
		List<FollowUpRow> rows = this.screens.followUps.of("inspection", this.id);
		content.add(new H3(Messages.text("inspection.recommendations")));
		content.add(rows.isEmpty() ? new Paragraph(Messages.text("inspection.recommendations-none"))
				: new FollowUpList(rows));
		if (details.rights().write() && details.row().state() != InspectionState.CONCLUDED) {
			Button add = new Button(Messages.text("inspection.recommend"), VaadinIcon.PLUS.create(),
					(click) -> new RecommendationDialog(this.screens, details.request(), (recommendation) -> {
						this.screens.service.recommend(this.id, recommendation);
						Notices.success(Messages.text("inspection.saved"));
						recommendations(content, details);
					}).open());
			add.setId("recommend");
			content.add(add);
		}
	}

	private void done() {
		Notices.success(Messages.text("inspection.saved"));
		this.changed.run();
		refresh();
	}

}
