package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionDetails;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionState;
import vn.danvan.inspection.InspectionSteps;
import vn.danvan.inspection.Visit;
import vn.danvan.inspection.ui.StepList.Progress;

/** The steps of an inspection in their order, with the buttons of the next one. */
class StepsCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private final transient InspectionDetails details;

	private final transient Runnable done;

	private final StepList list = new StepList();

	StepsCard(InspectionScreens screens, InspectionDetails details, Runnable done) {
		this.screens = screens;
		this.details = details;
		this.done = done;
		boolean announced = !details.request().unannounced();
		team();
		if (announced) {
			notice();
		}
		if (announced && details.row().kind() == InspectionKind.DEMOCRACY) {
			report();
		}
		visit();
		minutes();
		conclusion();
		getContent().add(this.list);
	}

	private void team() {
		boolean decided = this.details.teamDecided();
		String text = (this.details.team() == null) ? Messages.text("inspection.step.no-team")
				: this.details.team().title();
		List<Component> actions = new ArrayList<>();
		if (!decided && this.details.rights().write() && state().ahead()) {
			actions.add(new Anchor("kiem-tra/doan?nam=" + this.details.row().day().getYear(),
					Messages.text("inspection.step.to-teams")));
		}
		this.list.step("inspection.step.team", decided ? Progress.DONE : Progress.NEXT, text, array(actions));
	}

	private void notice() {
		InspectionSteps steps = this.details.steps();
		LocalDate sent = steps.notifiedOn();
		List<Component> actions = new ArrayList<>();
		boolean next = state() == InspectionState.PLANNED && this.details.teamDecided();
		if (next && this.details.rights().write()) {
			actions.add(new StepButton("announce", "inspection.step.announce",
					() -> new NoticeDialog(today(), this.screens.service.reportDue(this.details.row().day()),
							this.details.row().kind() == InspectionKind.DEMOCRACY,
							(notice) -> take(() -> this.screens.service.announce(id(), version(), notice)))
						.open())
				.primary());
		}
		this.list.step("inspection.step.notice", progress(sent != null, next, state().held()),
				(sent == null) ? "" : steps.noticeSymbol() + ", " + VietnameseDates.screen(sent), array(actions));
	}

	private void report() {
		InspectionSteps steps = this.details.steps();
		boolean taken = steps.reportedOn() != null || steps.noReportReason() != null;
		boolean next = state() == InspectionState.NOTIFIED;
		List<Component> actions = new ArrayList<>();
		if (next && this.details.rights().sendReport()) {
			actions.add(new StepButton("send-report", "inspection.step.send-report",
					() -> take(() -> this.screens.service.sendReport(id(), version())))
				.primary());
		}
		if (this.details.rights().write() && (next || state() == InspectionState.REPORTED)) {
			StepButton reported = new StepButton("reported", "inspection.step.reported",
					() -> new DateDialog("inspection.step.reported", "inspection.reported-on", today(), false,
							(day, reason) -> take(() -> this.screens.service.reported(id(), version(), day)))
						.open());
			actions.add(next ? reported.primary() : reported);
		}
		if (next && this.details.rights().write()) {
			actions.add(new StepButton("without-report", "inspection.step.without-report",
					() -> new ReasonDialog(Messages.text("inspection.step.without-report"),
							(reason) -> take(() -> this.screens.service.withoutReport(id(), version(), reason)))
						.open()));
		}
		this.list.step("inspection.step.report", progress(taken, next, state().held()), reportText(steps),
				array(actions));
	}

	private static String reportText(InspectionSteps steps) {
		LocalDate due = steps.reportDue();
		LocalDate came = steps.reportedOn();
		if (came != null) {
			return Messages.text(steps.late() ? "inspection.step.report-late" : "inspection.step.report-in-time",
					VietnameseDates.screen(came), (due != null) ? VietnameseDates.screen(due) : "");
		}
		if (steps.noReportReason() != null) {
			return Messages.text("inspection.step.report-none", steps.noReportReason());
		}
		return (due != null) ? Messages.text("inspection.step.report-due", VietnameseDates.screen(due)) : "";
	}

	private void visit() {
		InspectionSteps steps = this.details.steps();
		LocalDate held = steps.heldOn();
		boolean conduct = this.details.row().kind() == InspectionKind.CONDUCT;
		boolean next = mayBegin();
		List<Component> actions = new ArrayList<>();
		if ((next || state() == InspectionState.DONE) && this.details.rights().carryOut()) {
			Visit preset = new Visit(held, steps.present(), steps.absent(), this.details.counts());
			String key = (held != null) ? "inspection.step.correct"
					: conduct ? "inspection.step.count" : "inspection.step.begin";
			StepButton begin = new StepButton("begin", key,
					() -> new VisitDialog(this.details.row().kind(), today(), preset, Messages.text(key),
							(visit) -> take(() -> this.screens.service.begin(id(), version(), visit)))
						.open());
			actions.add((held != null) ? begin : begin.primary());
		}
		this.list.step("inspection.step.visit", progress(held != null, next, false), visitText(held), array(actions));
	}

	private String visitText(@Nullable LocalDate held) {
		if (held == null) {
			return "";
		}
		InspectionSteps steps = this.details.steps();
		StringBuilder text = new StringBuilder(VietnameseDates.screen(held));
		if (steps.present() != null) {
			text.append(". ").append(Messages.text("inspection.step.present", steps.present()));
		}
		if (steps.absent() != null) {
			text.append(", ").append(Messages.text("inspection.step.absent", steps.absent()));
		}
		this.details.counts()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((count) -> text.append("\n– ")
				.append(Messages.label(count.getKey()))
				.append(": ")
				.append(count.getValue()));
		return text.toString();
	}

	private void minutes() {
		InspectionSteps steps = this.details.steps();
		LocalDate day = steps.minutesOn();
		boolean next = state() == InspectionState.DONE;
		List<Component> actions = new ArrayList<>();
		if (next && this.details.rights().write()) {
			actions.add(new StepButton("minutes", "inspection.step.record-minutes",
					() -> new DateDialog("inspection.step.record-minutes", "inspection.minutes-on", today(), false,
							(on, reason) -> take(() -> this.screens.service.minutes(id(), version(), on)))
						.open())
				.primary());
		}
		String text = (day == null) ? "" : VietnameseDates.screen(day)
				+ ((steps.points() != null) && (steps.outOf() != null) ? ". " + Messages.text("inspection.step.points",
						VietnameseNumbers.format(steps.points()), VietnameseNumbers.format(steps.outOf())) : "");
		this.list.step("inspection.step.minutes", progress(day != null, next, state() == InspectionState.CONCLUDED),
				text, array(actions));
	}

	private void conclusion() {
		boolean concluded = state() == InspectionState.CONCLUDED;
		boolean next = state() == InspectionState.MINUTED;
		List<Component> actions = new ArrayList<>();
		if (next && this.details.conclusion().mayConfirm()) {
			actions.add(new StepButton("confirm", "inspection.step.confirm",
					() -> Confirmation.ask(Messages.text("inspection.step.confirm"),
							Messages.text("inspection.step.confirm-question",
									ActFacts.text(this.details.conclusion().act())),
							Messages.text("inspection.step.confirm"),
							() -> take(() -> this.screens.service.confirm(id(), version()))))
				.primary());
		}
		if (next && this.details.rights().write()) {
			StepButton conclude = new StepButton("conclude",
					this.details.conclusion().pending() ? "inspection.step.conclude-again" : "inspection.step.conclude",
					() -> new SignedActDialog(Messages.text("inspection.step.conclude"),
							this.details.conclusion().act(),
							(act) -> take(() -> this.screens.service.conclude(id(), version(), act)))
						.open());
			actions.add(this.details.conclusion().pending() ? conclude : conclude.primary());
		}
		String text = !this.details.conclusion().entered() ? "" : ActFacts.text(this.details.conclusion().act())
				+ (concluded ? "" : "\n" + Messages.text("inspection.act.pending"));
		this.list.step("inspection.step.conclusion", progress(concluded, next, false), text, array(actions));
	}

	private boolean mayBegin() {
		if (this.details.request().unannounced()) {
			return state() == InspectionState.PLANNED && this.details.teamDecided();
		}
		return state() == ((this.details.row().kind() == InspectionKind.DEMOCRACY) ? InspectionState.REPORTED
				: InspectionState.NOTIFIED);
	}

	private void take(Runnable verb) {
		verb.run();
		this.done.run();
	}

	private InspectionState state() {
		return this.details.row().state();
	}

	private long id() {
		return this.details.row().id();
	}

	private int version() {
		return this.details.version();
	}

	private LocalDate today() {
		return this.screens.clock.today();
	}

	/** A step that earlier records never asked for is passed without being done. */
	private static Progress progress(boolean done, boolean next, boolean passed) {
		if (done) {
			return Progress.DONE;
		}
		return next ? Progress.NEXT : passed ? Progress.UNRECORDED : Progress.LATER;
	}

	private static Component[] array(List<Component> actions) {
		return actions.toArray(new Component[0]);
	}

}
