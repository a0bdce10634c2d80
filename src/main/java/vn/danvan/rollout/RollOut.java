package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.submission.Owner;
import vn.danvan.submission.Submission;
import vn.danvan.submission.SubmissionState;

/**
 * Triển khai mô hình tại một xã trong một năm: registration, steps in the order in which
 * they happened, the dossier on its way, and the points that came out.
 */
@Entity
class RollOut extends StoredAggregate {

	static final String SUBJECT = "roll-out";

	private long unitId;

	private int year;

	private @Nullable Long setId;

	private String contact = "";

	private String pledge = "";

	@Enumerated(EnumType.STRING)
	private RollOutStage stage = RollOutStage.DRAFT;

	@Embedded
	private Submission submission = new Submission();

	private @Nullable LocalDate supplementDue;

	private @Nullable Long concludedBy;

	private @Nullable BigDecimal selfTotal;

	private @Nullable BigDecimal appraisedTotal;

	private @Nullable BigDecimal finalTotal;

	private @Nullable String band;

	private boolean sample;

	@ElementCollection(fetch = FetchType.EAGER)
	@BatchSize(size = StoredAggregate.ID_BLOCK)
	@CollectionTable(name = "roll_out_step", joinColumns = @JoinColumn(name = "roll_out_id"))
	@OrderColumn(name = "position")
	private List<RollOutStep> steps = new ArrayList<>();

	protected RollOut() {
	}

	static RollOut draft(long unitId, int year, Registration registration, boolean sample, boolean behalf, Actor by) {
		RollOut rollOut = new RollOut();
		rollOut.unitId = unitId;
		rollOut.year = year;
		rollOut.sample = sample;
		rollOut.fill(registration, behalf, by);
		rollOut.happened("roll-out.drafted", by, rollOut.named());
		return rollOut;
	}

	void revise(Registration registration, boolean behalf, Actor by) {
		requireStage("rollout.error.registered", RollOutStage.DRAFT);
		fill(registration, behalf, by);
		happened("roll-out.revised", by, named());
	}

	void register(LocalDate today, Actor by) {
		advance(RollOutStep.plain(RollOutStage.REGISTERED, today, ""));
		happened("roll-out.registered", by, named());
	}

	/** Gives a registration back, to be corrected and sent again. */
	void giveBack(String reason, LocalDate today, Actor by) {
		advance(RollOutStep.plain(RollOutStage.DRAFT, today, reason));
		happened("roll-out.given-back", by, named("reason", reason));
	}

	void discard(Actor by) {
		requireStage("rollout.error.registered", RollOutStage.DRAFT);
		happened("roll-out.discarded", by, named());
	}

	/** Rolled out: who wrote the registration has nothing to do with who scores. */
	void launch(RollOutStep step, Actor by) {
		advance(step);
		this.submission = new Submission();
		happened("roll-out.launched", by, named("date", VietnameseDates.screen(step.onDay())));
	}

	/** Takes the launch back, when it was entered wrongly and nothing was scored. */
	void takeLaunchBack(String reason, Actor by) {
		requireStage("rollout.error.not-launched", RollOutStage.ROLLED_OUT);
		this.setId = null;
		this.steps.remove(this.steps.size() - 1);
		this.stage = RollOutStage.LISTED;
		happened("roll-out.launch-taken-back", by, named("reason", reason));
	}

	/** Binds the criteria set with which this commune is scored from now on. */
	void scoreWith(CriteriaSetRow set) {
		if (set.year() != this.year) {
			throw new Refusal("rollout.error.other-year", String.valueOf(set.year()), String.valueOf(this.year));
		}
		this.setId = set.id();
	}

	/**
	 * Whether this entry changes who enters the sheet, or opens it after it was returned.
	 */
	boolean beginsEntry(boolean behalf) {
		return this.submission.state() != SubmissionState.DRAFT || this.submission.enteredBy() == null
				|| this.submission.onBehalf() != behalf;
	}

	/** Notes that the commune, or staff for it, changed its own points. */
	void scored(boolean behalf, Actor by) {
		if (!this.stage.scoring()) {
			throw new Refusal("rollout.error.not-scoring", Messages.label(this.stage));
		}
		this.submission.enter(behalf, by);
	}

	void handOver(Actor by) {
		requireScoring();
		takeUp(by);
		this.submission.handOver();
		happened("roll-out.handed-over", by, named());
	}

	/** What was returned may be sent again with nothing but another file. */
	private void takeUp(Actor by) {
		if (this.submission.state() == SubmissionState.RETURNED) {
			this.submission.enter(!owner().is(by), by);
		}
	}

	void sendBack(String reason, Actor by) {
		this.submission.sendBack(reason);
		happened("roll-out.sent-back", by, named("reason", reason));
	}

	void submit(BigDecimal points, LocalDate today, Actor by) {
		requireScoring();
		takeUp(by);
		this.submission.submit(by, today);
		this.selfTotal = points;
		this.supplementDue = null;
		advance(RollOutStep.plain(RollOutStage.SUBMITTED, today, ""));
		happened(this.submission.onBehalf() ? "roll-out.submitted-on-behalf" : "roll-out.submitted", by,
				named("points", VietnameseNumbers.format(points)));
	}

	void askSupplement(String remark, LocalDate due, LocalDate today, Actor by) {
		this.submission.giveBack(remark, by);
		this.supplementDue = due;
		advance(RollOutStep.plain(RollOutStage.SUPPLEMENT, today, remark));
		happened("roll-out.supplement-asked", by,
				Map.of("year", year(), "due", VietnameseDates.screen(due), "reason", remark));
	}

	/** Ends the appraisal; whoever sent the dossier does not. */
	void conclude(Reckoning reckoning, LocalDate today, Actor by) {
		requireStage("rollout.error.not-appraising", RollOutStage.SUBMITTED);
		if (this.submission.isBy(by)) {
			throw new Refusal("submission.error.own-entry");
		}
		this.appraisedTotal = reckoning.total();
		this.band = reckoning.bandTitle();
		this.concludedBy = by.accountId();
		advance(RollOutStep.plain(RollOutStage.APPRAISED, today, ""));
		happened("roll-out.appraised", by, outcome(reckoning));
	}

	/** Sends the appraisal back to the appraisers. */
	void appraiseAgain(String reason, LocalDate today, Actor by) {
		requireStage("rollout.error.not-appraised", RollOutStage.APPRAISED);
		this.concludedBy = null;
		this.appraisedTotal = null;
		this.band = null;
		advance(RollOutStep.plain(RollOutStage.SUBMITTED, today, reason));
		happened("roll-out.appraise-again", by, named("reason", reason));
	}

	void approve(Reckoning reckoning, LocalDate today, Actor by) {
		requireDecidable(by);
		reckoning.requireRecognisable();
		decide(reckoning, today, by);
		advance(RollOutStep.plain(RollOutStage.APPROVED, today, ""));
		happened("roll-out.approved", by, outcome(reckoning));
	}

	void refuse(Reckoning reckoning, String reason, LocalDate today, Actor by) {
		requireDecidable(by);
		decide(reckoning, today, by);
		advance(RollOutStep.plain(RollOutStage.REFUSED, today, reason));
		happened("roll-out.refused", by, named("reason", reason));
	}

	/** Takes an approval or a refusal back, as long as no decision names the commune. */
	void reconsider(String reason, LocalDate today, Actor by) {
		if (this.stage != RollOutStage.APPROVED && this.stage != RollOutStage.REFUSED) {
			throw new Refusal("rollout.error.not-decided", Messages.label(this.stage));
		}
		this.submission.reconsider();
		this.finalTotal = null;
		advance(RollOutStep.plain(RollOutStage.APPRAISED, today, reason));
		happened("roll-out.reconsidered", by, named("reason", reason));
	}

	/** Notes that the meeting changed the points of a criterion. */
	void pointsDecided(String code, BigDecimal points, String reason, Actor by) {
		happened("roll-out.points-decided", by,
				Map.of("year", year(), "code", code, "points", VietnameseNumbers.format(points), "reason", reason));
	}

	/** Takes the step of a confirmed decision, on the day on which it was signed. */
	void decided(RollOutAct act, Actor by) {
		requireNext(act.kind().stage());
		take(new RollOutStep(act.kind().stage(), act.signedOn(), act.symbol(), act.signedOn(), "", act.id()));
		happened("roll-out.decided", by, Map.of("year", year(), "stage", Messages.label(act.kind().stage()), "symbol",
				act.symbol(), "date", VietnameseDates.screen(act.signedOn())));
	}

	void end(String reason, LocalDate today, Actor by) {
		advance(RollOutStep.plain(RollOutStage.ENDED, today, reason));
		happened("roll-out.ended", by, named("reason", reason));
	}

	/**
	 * The day of the last document on this commune. A decision may be signed before the
	 * day on which somebody pressed a button, but not before the document that it
	 * follows.
	 */
	Optional<LocalDate> lastDocument() {
		return this.steps.stream()
			.filter((step) -> !step.documentSymbol().isEmpty())
			.map(RollOutStep::onDay)
			.max(Comparator.naturalOrder());
	}

	private void requireNext(RollOutStage next) {
		if (!this.stage.mayBecome(next)) {
			throw Refusal.at("stage", "rollout.error.order", Messages.label(this.stage), Messages.label(next));
		}
	}

	private void advance(RollOutStep step) {
		requireNext(step.stage());
		if (!this.steps.isEmpty()) {
			LocalDate last = this.steps.get(this.steps.size() - 1).onDay();
			if (step.onDay().isBefore(last)) {
				throw Refusal.at("onDay", "rollout.error.day", VietnameseDates.screen(last));
			}
		}
		take(step);
	}

	private void take(RollOutStep step) {
		this.steps.add(step);
		this.stage = step.stage();
	}

	private void fill(Registration registration, boolean behalf, Actor by) {
		this.submission.enter(behalf, by);
		this.contact = registration.contact();
		this.pledge = registration.pledge();
	}

	private void decide(Reckoning reckoning, LocalDate today, Actor by) {
		this.submission.accept(by, today);
		this.finalTotal = reckoning.total();
		this.band = reckoning.bandTitle();
	}

	private void requireDecidable(Actor by) {
		requireStage("rollout.error.not-appraised", RollOutStage.APPRAISED);
		if (Objects.equals(this.concludedBy, by.accountId())) {
			throw new Refusal("rollout.error.own-appraisal");
		}
	}

	private void requireScoring() {
		if (!this.stage.scoring() || this.setId == null) {
			throw new Refusal("rollout.error.not-scoring", Messages.label(this.stage));
		}
	}

	private void requireStage(String refusal, RollOutStage wanted) {
		if (this.stage != wanted) {
			throw new Refusal(refusal, Messages.label(this.stage));
		}
	}

	private String year() {
		return String.valueOf(this.year);
	}

	private Map<String, Object> named() {
		return Map.of("year", year());
	}

	private Map<String, Object> named(String name, String value) {
		return Map.of("year", year(), name, value);
	}

	private Map<String, Object> outcome(Reckoning reckoning) {
		Map<String, Object> outcome = new HashMap<>(named());
		outcome.put("points", VietnameseNumbers.format(reckoning.total()));
		outcome.put("band", reckoning.bandTitle());
		return outcome;
	}

	Owner owner() {
		return new Owner(this.unitId, null);
	}

	long unitId() {
		return this.unitId;
	}

	int businessYear() {
		return this.year;
	}

	@Nullable Long setId() {
		return this.setId;
	}

	RollOutStage stage() {
		return this.stage;
	}

	Submission submission() {
		return this.submission;
	}

	Registration registration() {
		return new Registration(this.contact, this.pledge);
	}

	@Nullable LocalDate supplementDue() {
		return this.supplementDue;
	}

	@Nullable Long concludedBy() {
		return this.concludedBy;
	}

	List<RollOutStep> steps() {
		return List.copyOf(this.steps);
	}

	boolean sample() {
		return this.sample;
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
