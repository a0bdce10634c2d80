package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.submission.Rights;

/**
 * Tự chấm điểm: a commune scores itself criterion by criterion, in one sitting or ten,
 * and sends its dossier through its leader; staff may do so in its place.
 */
@Service
@Transactional
public class ScoreService {

	/** Longest note of a criterion. */
	public static final int NOTE_MAX = 1000;

	private final RollOutRepository rollOuts;

	private final CriterionScoreRepository scores;

	private final CriteriaSetRepository sets;

	private final CriteriaRows criteria;

	private final ScoreSheets sheets;

	private final ScoreQueries queries;

	private final ScoreSaving saving;

	private final List<CriterionFeed> feeds;

	private final Actors actors;

	private final BusinessClock clock;

	ScoreService(RollOutRepository rollOuts, CriterionScoreRepository scores, CriteriaSetRepository sets,
			CriteriaRows criteria, ScoreSheets sheets, ScoreQueries queries, ScoreSaving saving,
			List<CriterionFeed> feeds, Actors actors, BusinessClock clock) {
		this.rollOuts = rollOuts;
		this.scores = scores;
		this.sets = sets;
		this.criteria = criteria;
		this.sheets = sheets;
		this.queries = queries;
		this.saving = saving;
		this.feeds = feeds;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Begins the sheet of a commune with the criteria of its year, or brings the figures
	 * that feed it up to date. Does nothing for those who may not enter.
	 * @param rollOutId the roll-out
	 * @throws Refusal if the year has no criteria in use
	 */
	public void open(long rollOutId) {
		Actor actor = this.actors.current();
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		if (!this.sheets.rights(rollOut, actor).enter()) {
			return;
		}
		if (rollOut.setId() == null) {
			begin(rollOut);
		}
		feed(rollOut);
	}

	/**
	 * The sheet of a commune, in a constant number of statements.
	 * @param rollOutId the roll-out
	 * @return points, files, dossier and what this person may do
	 * @throws NotPermitted if it may not be read, or has not been begun
	 */
	@Transactional(readOnly = true)
	public ScoreSheet sheet(long rollOutId) {
		Actor actor = this.actors.current();
		return this.sheets.of(this.sheets.readable(rollOutId, actor), actor);
	}

	/**
	 * Saves the commune's own points of one criterion.
	 * @param rollOutId the roll-out
	 * @param code tiêu chí of its own set
	 * @param version the version that the person saw
	 * @param points điểm, or null to take them back
	 * @param note ghi chú
	 * @return the line as it stands now
	 * @throws Refusal if the points are out of range, a figure gives them, or the
	 * criterion is of another set
	 * @throws ScoreCollision if somebody else saved this criterion meanwhile
	 */
	public ScoreLine score(long rollOutId, String code, int version, @Nullable BigDecimal points, String note) {
		Actor actor = this.actors.current();
		RollOut rollOut = entering(rollOutId, actor);
		Criterion criterion = this.saving.criterion(rollOut, code);
		if (criterion.fed() && points != null) {
			throw Refusal.at("points", "rollout.error.fed", code);
		}
		if (points != null) {
			criterion.requireWithin("points", points);
		}
		String text = SecrecyMarks.refuse("note", TextRules.block("note", note, NOTE_MAX));
		CriterionScore score = this.saving.seen(rollOutId, code, version);
		if (criterion.fed()) {
			score.note(text, actor);
		}
		else {
			score.score(points, text, actor);
		}
		entered(rollOut, actor);
		return this.saving.save(score);
	}

	/**
	 * Declares whether an excluding condition is there.
	 * @param rollOutId the roll-out
	 * @param position which condition, from 0
	 * @param there whether it is there
	 */
	public void declare(long rollOutId, int position, boolean there) {
		Actor actor = this.actors.current();
		RollOut rollOut = entering(rollOutId, actor);
		this.saving.requireExclusion(rollOut, position);
		entered(rollOut, actor);
		boolean sent = rollOut.steps().stream().anyMatch((step) -> step.stage() == RollOutStage.SUBMITTED);
		this.queries.declare(rollOutId, position, there, sent);
	}

	/**
	 * Hands the sheet to the commune's leader.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @throws Refusal that names what is missing
	 */
	public void handOver(long rollOutId, int version) {
		Actor actor = this.actors.current();
		RollOut rollOut = permitted(rollOutId, version, Rights::handOver, actor);
		feed(rollOut);
		requireComplete(this.sheets.of(rollOut, actor));
		rollOut.handOver(actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Gives the sheet back to the officer of the own commune.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void sendBack(long rollOutId, int version, String reason) {
		Actor actor = this.actors.current();
		RollOut rollOut = permitted(rollOutId, version, Rights::sendBack, actor);
		rollOut.sendBack(TextRules.reason(reason), actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Sends sheet and dossier to the district.
	 * @param rollOutId the roll-out
	 * @param version the version that the person saw
	 * @throws Refusal that names what is missing
	 */
	public void submit(long rollOutId, int version) {
		Actor actor = this.actors.current();
		RollOut rollOut = permitted(rollOutId, version, Rights::submit, actor);
		feed(rollOut);
		ScoreSheet sheet = this.sheets.of(rollOut, actor);
		requireComplete(sheet);
		rollOut.submit(sheet.ofSelf().total(), this.clock.today(), actor);
		this.scores.findByRollOutId(rollOutId).forEach(CriterionScore::supplied);
		this.rollOuts.save(rollOut);
	}

	private void begin(RollOut rollOut) {
		int year = rollOut.businessYear();
		CriteriaSetRow set = this.sets.inUse(year)
			.orElseThrow(() -> new Refusal("rollout.error.no-set", String.valueOf(year)));
		rollOut.scoreWith(set);
		this.rollOuts.saveAndFlush(rollOut);
		this.scores.saveAll(this.criteria.read(set.id())
			.all()
			.stream()
			.map((one) -> new CriterionScore(rollOut.id(), set.id(), one.code()))
			.toList());
	}

	private void feed(RollOut rollOut) {
		Criteria content = this.criteria.read(Objects.requireNonNull(rollOut.setId()));
		Map<String, FedPoints> fed = new HashMap<>();
		this.feeds.forEach((feed) -> fed.putAll(feed.of(content, rollOut.unitId(), rollOut.businessYear())));
		this.scores.findByRollOutId(rollOut.id()).forEach((score) -> {
			FedPoints points = fed.get(score.code());
			if (points != null) {
				score.feed(points.points(), points.figure(), points.text());
			}
		});
	}

	/** Notes who enters, unless that is known: two people may score at once. */
	private void entered(RollOut rollOut, Actor actor) {
		boolean behalf = !rollOut.owner().is(actor);
		if (rollOut.beginsEntry(behalf)) {
			rollOut.scored(behalf, actor);
			this.rollOuts.saveAndFlush(rollOut);
		}
	}

	private RollOut entering(long rollOutId, Actor actor) {
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		NotPermitted.unless(this.sheets.rights(rollOut, actor).read());
		if (!rollOut.stage().scoring() || rollOut.setId() == null) {
			throw new Refusal("rollout.error.not-scoring", Messages.label(rollOut.stage()));
		}
		boolean enter = this.sheets.rights(rollOut, actor).enter();
		if (!enter && rollOut.owner().is(actor)) {
			throw new Refusal("rollout.error.handed-over");
		}
		NotPermitted.unless(enter);
		return rollOut;
	}

	private RollOut permitted(long rollOutId, int version, Predicate<Rights> right, Actor actor) {
		RollOut rollOut = this.sheets.held(rollOutId, actor);
		NotPermitted.unless(right.test(this.sheets.rights(rollOut, actor)));
		rollOut.requireVersion(version);
		return rollOut;
	}

	private static void requireComplete(ScoreSheet sheet) {
		List<Criterion> silent = sheet.unscored().stream().filter(Criterion::fed).toList();
		if (!silent.isEmpty()) {
			throw new Refusal("rollout.error.unfed", codes(silent));
		}
		if (!sheet.unscored().isEmpty()) {
			throw new Refusal("rollout.error.unscored", codes(sheet.unscored()));
		}
		if (!sheet.unproved().isEmpty()) {
			throw new Refusal("rollout.error.unproved", codes(sheet.unproved()));
		}
		if (!sheet.lacking().isEmpty()) {
			throw new Refusal("rollout.error.dossier",
					sheet.lacking().stream().map(Messages::label).collect(Collectors.joining("; ")));
		}
	}

	private static String codes(List<Criterion> criteria) {
		return criteria.stream().map(Criterion::code).collect(Collectors.joining(", "));
	}

}
