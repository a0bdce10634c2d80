package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

/**
 * Thẩm định: the board scores what communes sent, asks for more evidence, concludes, and
 * its leader approves or refuses. Nobody appraises what he sent, or approves what he
 * concluded.
 */
@Service
@Transactional
public class AppraisalService {

	/** In how many days at the most a supplement shall come. */
	public static final int MOST_DAYS = 90;

	private final RollOutRepository rollOuts;

	private final CriterionScoreRepository scores;

	private final ScoreSheets sheets;

	private final ScoreSaving saving;

	private final ScoreQueries places;

	private final AppraisalQueries queries;

	private final RollOutAccess access;

	private final BusinessClock clock;

	AppraisalService(RollOutRepository rollOuts, CriterionScoreRepository scores, ScoreSheets sheets,
			ScoreSaving saving, ScoreQueries places, AppraisalQueries queries, RollOutAccess access,
			BusinessClock clock) {
		this.rollOuts = rollOuts;
		this.scores = scores;
		this.sheets = sheets;
		this.saving = saving;
		this.places = places;
		this.queries = queries;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * One page of the communes whose dossier is with the board, those that wait first,
	 * oldest first.
	 * @param year năm
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes, each with how far its appraisal is and where this person
	 * stopped
	 */
	@Transactional(readOnly = true)
	public List<AppraisalRow> desk(int year, long offset, int limit) {
		return this.queries.desk(year, this.access.writer().accountId(), offset, limit);
	}

	/**
	 * How many {@link #desk} has in all.
	 * @param year năm
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(int year) {
		this.access.writer();
		return this.queries.count(year);
	}

	/**
	 * How many dossiers wait for this person: to be appraised for staff, to be decided
	 * for leaders.
	 * @return the number, 0 for others
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.reader();
		int waiting = actor.is(Role.STAFF) ? this.queries.waiting(RollOutStage.SUBMITTED) : 0;
		return waiting + (actor.is(Role.BOARD_LEADER) ? this.queries.waiting(RollOutStage.APPRAISED) : 0);
	}

	/**
	 * The year in which to look first: the earliest in which a dossier waits for the
	 * board, else this year.
	 * @return the year
	 */
	@Transactional(readOnly = true)
	public int year() {
		this.access.writer();
		return this.queries.firstYear(Set.of(RollOutStage.SUBMITTED, RollOutStage.APPRAISED))
			.orElseGet(() -> this.clock.today().getYear());
	}

	/**
	 * At which criterion this person stopped with a commune.
	 * @param rollOutId the roll-out
	 * @return the criterion, or empty
	 */
	@Transactional(readOnly = true)
	public String place(long rollOutId) {
		return this.places.place(this.access.writer().accountId(), rollOutId).orElse("");
	}

	/**
	 * Remembers at which criterion this person is.
	 * @param rollOutId the roll-out
	 * @param code tiêu chí
	 */
	public void keepPlace(long rollOutId, String code) {
		Actor actor = this.access.writer();
		RollOut rollOut = this.sheets.readable(rollOutId, actor);
		this.saving.criterion(rollOut, code);
		this.places.keepPlace(actor.accountId(), rollOutId, code);
	}

	/**
	 * Saves the appraisers' points of one criterion.
	 * @param rollOutId the roll-out
	 * @param code tiêu chí
	 * @param version the version that the person saw
	 * @param entry points and reason
	 * @return the line as it stands now
	 * @throws Refusal if the points are out of range, or differ from the commune's
	 * without a reason
	 * @throws ScoreCollision if somebody else saved this criterion meanwhile
	 */
	public ScoreLine appraise(long rollOutId, String code, int version, AppraisalEntry entry) {
		Actor actor = this.access.writer();
		RollOut rollOut = appraising(rollOutId, actor);
		Criterion criterion = this.saving.criterion(rollOut, code);
		String reason = SecrecyMarks.refuse("reason", TextRules.block("reason", entry.reason(), ScoreService.NOTE_MAX));
		String wanted = SecrecyMarks.refuse("wanted", TextRules.block("wanted", entry.wanted(), ScoreService.NOTE_MAX));
		BigDecimal points = entry.points();
		CriterionScore score = this.saving.seen(rollOutId, code, version);
		if (points != null) {
			criterion.requireWithin("points", points);
			if (differs(points, score.selfPoints()) && reason.isEmpty()) {
				throw Refusal.at("reason", "rollout.error.no-reason", code);
			}
		}
		score.appraise(points, reason, wanted, actor);
		this.places.keepPlace(actor.accountId(), rollOutId, code);
		ScoreLine line = this.saving.save(score);
		this.rollOuts.touch(rollOutId);
		return line;
	}

	/**
	 * Takes the commune's points over wherever the appraisers have given none and want
	 * nothing.
	 * @param rollOutId the roll-out
	 * @param groupCode only those of this group
	 * @return how many criteria
	 */
	public int agree(long rollOutId, String groupCode) {
		Actor actor = this.access.writer();
		RollOut rollOut = appraising(rollOutId, actor);
		Set<String> codes = this.saving.criteria(rollOut)
			.groups()
			.stream()
			.filter((group) -> group.code().equals(groupCode))
			.flatMap((group) -> group.criteria().stream())
			.map(Criterion::code)
			.collect(Collectors.toSet());
		List<CriterionScore> open = this.scores.findByRollOutId(rollOutId)
			.stream()
			.filter((score) -> codes.contains(score.code()) && score.open())
			.toList();
		open.forEach((score) -> score.appraise(score.selfPoints(), "", "", actor));
		this.scores.saveAll(open);
		return open.size();
	}

	/**
	 * Notes whether an excluding condition is there.
	 * @param rollOutId the roll-out
	 * @param position which condition, from 0
	 * @param there whether it is there
	 */
	public void find(long rollOutId, int position, boolean there) {
		RollOut rollOut = appraising(rollOutId, this.access.writer());
		this.saving.requireExclusion(rollOut, position);
		this.places.find(rollOutId, position, there);
		this.rollOuts.touch(rollOutId);
	}

	/**
	 * Asks the commune for more; it may then change its points and files, and send again.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @param remark what is asked; the criteria carry the details
	 * @param due by when, after today
	 */
	public void askSupplement(long rollOutId, int version, String remark, @Nullable LocalDate due) {
		Actor actor = this.access.writer();
		RollOut rollOut = appraising(rollOutId, actor);
		rollOut.requireVersion(version);
		LocalDate today = this.clock.today();
		if (due == null || !due.isAfter(today) || due.isAfter(today.plusDays(MOST_DAYS))) {
			throw Refusal.at("due", "rollout.error.supplement-day", VietnameseDates.screen(today), MOST_DAYS);
		}
		rollOut.askSupplement(TextRules.reason(remark), due, today, actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Ends the appraisal; its points become the final ones until the meeting changes
	 * them.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @throws Refusal if a criterion has no points, or differs without a reason
	 */
	public void conclude(long rollOutId, int version) {
		Actor actor = this.access.writer();
		RollOut rollOut = appraising(rollOutId, actor);
		rollOut.requireVersion(version);
		List<CriterionScore> all = this.scores.findByRollOutId(rollOutId);
		requireAppraised(all);
		rollOut.conclude(this.sheets.of(rollOut, actor).ofAppraisal(), this.clock.today(), actor);
		all.forEach(CriterionScore::conclude);
		this.scores.saveAll(all);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Changes the final points of one criterion, as the meeting decided.
	 * @param rollOutId the roll-out
	 * @param code tiêu chí
	 * @param version the version that the person saw
	 * @param points điểm chính thức
	 * @param reason why they are not the appraisers'
	 * @return the line as it stands now
	 */
	public ScoreLine decide(long rollOutId, String code, int version, BigDecimal points, String reason) {
		Actor actor = this.access.writer();
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		requireAppraised(rollOut);
		requireNotOwn(rollOut, actor);
		this.saving.criterion(rollOut, code).requireWithin("points", points);
		CriterionScore score = this.saving.seen(rollOutId, code, version);
		boolean changed = differs(points, score.appraisedPoints());
		String text = TextRules.block("reason", reason, ScoreService.NOTE_MAX);
		if (changed && text.isEmpty()) {
			throw Refusal.at("reason", "rollout.error.no-reason", code);
		}
		score.decide(points, changed ? SecrecyMarks.refuse("reason", text) : "", actor);
		ScoreLine line = this.saving.save(score);
		rollOut.pointsDecided(code, points, text, actor);
		this.rollOuts.save(rollOut);
		this.rollOuts.touch(rollOutId);
		return line;
	}

	/**
	 * Sends the appraisal back to the appraisers.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @param reason what must be looked at again
	 */
	public void appraiseAgain(long rollOutId, int version, String reason) {
		Actor actor = this.access.leader();
		RollOut rollOut = decidable(rollOutId, version, actor);
		rollOut.appraiseAgain(TextRules.reason(reason), this.clock.today(), actor);
		List<CriterionScore> all = this.scores.findByRollOutId(rollOutId);
		all.forEach(CriterionScore::reopen);
		this.scores.saveAll(all);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Approves: the commune may be named by the decision on recognition.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @throws Refusal if it is in no band that is recognised, with the reasons
	 */
	public void approve(long rollOutId, int version) {
		Actor actor = this.access.leader();
		RollOut rollOut = judged(rollOutId, version, actor);
		rollOut.approve(this.sheets.of(rollOut, actor).ofDecision(), this.clock.today(), actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Refuses the recognition for this year.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void refuse(long rollOutId, int version, String reason) {
		Actor actor = this.access.leader();
		RollOut rollOut = judged(rollOutId, version, actor);
		rollOut.refuse(this.sheets.of(rollOut, actor).ofDecision(), TextRules.reason(reason), this.clock.today(),
				actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Takes an approval or a refusal back, as long as no decision has recognised the
	 * commune: the result of the appraisal waits for a leader again.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void reconsider(long rollOutId, int version, String reason) {
		Actor actor = this.access.leader();
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		rollOut.requireVersion(version);
		rollOut.reconsider(TextRules.reason(reason), this.clock.today(), actor);
		this.rollOuts.save(rollOut);
	}

	private RollOut appraising(long rollOutId, Actor actor) {
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		if (rollOut.stage() != RollOutStage.SUBMITTED) {
			throw new Refusal("rollout.error.not-appraising", Messages.label(rollOut.stage()));
		}
		requireNotOwn(rollOut, actor);
		return rollOut;
	}

	/** Refuses people who sent the dossier, or gave points in the commune's place. */
	private void requireNotOwn(RollOut rollOut, Actor actor) {
		if (rollOut.submission().isBy(actor)
				|| this.scores.existsByRollOutIdAndSelfBy(rollOut.id(), actor.accountId())) {
			throw new Refusal("submission.error.own-entry");
		}
	}

	/** An appraised dossier in which this person gave no appraised or final points. */
	private RollOut judged(long rollOutId, int version, Actor actor) {
		RollOut rollOut = decidable(rollOutId, version, actor);
		if (this.scores.findByRollOutId(rollOutId).stream().anyMatch((score) -> score.judgedBy(actor))) {
			throw new Refusal("rollout.error.own-appraisal");
		}
		return rollOut;
	}

	private RollOut decidable(long rollOutId, int version, Actor actor) {
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		requireAppraised(rollOut);
		rollOut.requireVersion(version);
		return rollOut;
	}

	private static void requireAppraised(RollOut rollOut) {
		if (rollOut.stage() != RollOutStage.APPRAISED) {
			throw new Refusal("rollout.error.not-appraised", Messages.label(rollOut.stage()));
		}
	}

	private static void requireAppraised(List<CriterionScore> all) {
		String open = codes(all.stream().filter((one) -> one.appraisedPoints() == null).toList());
		if (!open.isEmpty()) {
			throw new Refusal("rollout.error.unappraised", open);
		}
		String silent = codes(all.stream()
			.filter((one) -> differs(Objects.requireNonNull(one.appraisedPoints()), one.selfPoints())
					&& one.appraisalReason().isEmpty())
			.toList());
		if (!silent.isEmpty()) {
			throw new Refusal("rollout.error.no-reason", silent);
		}
	}

	private static String codes(List<CriterionScore> scores) {
		return scores.stream().map(CriterionScore::code).sorted().collect(Collectors.joining(", "));
	}

	private static boolean differs(BigDecimal points, @Nullable BigDecimal other) {
		return other == null || points.compareTo(other) != 0;
	}

}
