package vn.danvan.rollout.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.AppraisalRow;
import vn.danvan.rollout.Reckoning;
import vn.danvan.rollout.RollOutStage;
import vn.danvan.rollout.ScoreSheet;
import vn.danvan.submission.Rights;

/** The next steps of this person with a sheet. */
class SheetSteps extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int SUPPLEMENT_DAYS = 7;

	private final transient RollOutScreens screens;

	private final transient ScoreSheet sheet;

	private final transient Runnable done;

	SheetSteps(RollOutScreens screens, ScoreSheet sheet, List<AppraisalRow> desk, String code, Runnable done) {
		this.screens = screens;
		this.sheet = sheet;
		this.done = done;
		getContent().addClassName("actions");
		Rights rights = sheet.submission().rights();
		if (rights.handOver()) {
			add(new StepButton("hand-over", "submission.hand-over", () -> step("rollout.sheet.handed-over",
					() -> screens.scores.handOver(sheet.rollOutId(), sheet.version())))
				.primary());
		}
		if (rights.submit()) {
			add(new StepButton("submit", "rollout.sheet.submit",
					() -> Confirmation.ask(Messages.text("rollout.sheet.submit"),
							Messages.text("rollout.sheet.submit-question"), Messages.text("rollout.sheet.submit"),
							() -> step("rollout.sheet.submitted",
									() -> screens.scores.submit(sheet.rollOutId(), sheet.version()))))
				.primary());
		}
		if (rights.sendBack()) {
			add(asking("send-back", "submission.send-back", "rollout.sheet.sent-back",
					(reason) -> screens.scores.sendBack(sheet.rollOutId(), sheet.version(), reason)));
		}
		appraisal(desk, code);
		decision();
		reconsideration();
		getContent().setVisible(getContent().getComponentCount() > 0);
	}

	private void appraisal(List<AppraisalRow> desk, String code) {
		if (!this.sheet.mayAppraise()) {
			return;
		}
		add(new StepButton("conclude", "rollout.sheet.conclude",
				() -> Confirmation.ask(Messages.text("rollout.sheet.conclude"),
						Messages.text("rollout.sheet.conclude-question"), Messages.text("rollout.sheet.conclude"),
						() -> step("rollout.sheet.concluded",
								() -> this.screens.appraisals.conclude(this.sheet.rollOutId(), this.sheet.version()))))
			.primary());
		add(new StepButton("supplement", "rollout.sheet.supplement", () -> new DateDialog("rollout.sheet.supplement",
				"rollout.sheet.supplement-by", this.screens.clock.today().plusDays(SUPPLEMENT_DAYS), true,
				(due, remark) -> step("rollout.sheet.supplement-asked", () -> this.screens.appraisals
					.askSupplement(this.sheet.rollOutId(), this.sheet.version(), remark, due)))
			.about("rollout.sheet.supplement-what")
			.open()));
		List<AppraisalRow> waiting = desk.stream().filter((row) -> row.stage() == RollOutStage.SUBMITTED).toList();
		int here = waiting.stream().map(AppraisalRow::rollOutId).toList().indexOf(this.sheet.rollOutId());
		if (here >= 0 && waiting.size() > 1) {
			add(next(waiting.get((here + 1) % waiting.size()), code));
		}
	}

	/**
	 * The next commune on the desk and after the last the first, at the same criterion or
	 * where one stopped.
	 */
	private static Anchor next(AppraisalRow row, String code) {
		Anchor next = new Anchor(ScoreSheetView.pathTo(row.rollOutId(), code.isEmpty() ? row.place() : code),
				code.isEmpty() ? Messages.text("rollout.sheet.next-commune", row.unit())
						: Messages.text("rollout.sheet.next-commune-at", row.unit(), code));
		next.setId("next-commune");
		return next;
	}

	private void decision() {
		long id = this.sheet.rollOutId();
		int version = this.sheet.version();
		if (this.sheet.mayApprove()) {
			Reckoning decided = this.sheet.ofDecision();
			add(new StepButton("approve", "rollout.sheet.approve",
					() -> Confirmation.ask(Messages.text("rollout.sheet.approve"),
							Messages.text("rollout.sheet.approve-question", this.sheet.unit(),
									VietnameseNumbers.format(decided.total()), decided.bandTitle()),
							Messages.text("rollout.sheet.approve"),
							() -> step("rollout.sheet.approved", () -> this.screens.appraisals.approve(id, version))))
				.primary());
			add(asking("refuse", "rollout.sheet.refuse", "rollout.sheet.refused",
					(reason) -> this.screens.appraisals.refuse(id, version, reason)));
			add(asking("again", "rollout.sheet.again", "rollout.sheet.sent-again",
					(reason) -> this.screens.appraisals.appraiseAgain(id, version, reason)));
		}
	}

	private void reconsideration() {
		boolean decided = this.sheet.stage() == RollOutStage.APPROVED || this.sheet.stage() == RollOutStage.REFUSED;
		if (decided && this.screens.actors.current().is(Role.BOARD_LEADER)) {
			add(asking("reconsider", "rollout.sheet.reconsider", "rollout.sheet.reconsidered",
					(reason) -> this.screens.appraisals.reconsider(this.sheet.rollOutId(), this.sheet.version(),
							reason)));
		}
	}

	private StepButton asking(String id, String key, String told, Consumer<String> action) {
		return new StepButton(id, key,
				() -> new ReasonDialog(Messages.text(key), (reason) -> step(told, () -> action.accept(reason))).open());
	}

	private void add(Component step) {
		getContent().add(step);
	}

	private void step(String told, Runnable action) {
		action.run();
		Notices.success(Messages.text(told));
		this.done.run();
	}

}
