package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionView;

/** Puts score sheets together, in a constant number of statements each. */
@Component
class ScoreSheets {

	private final RollOutRepository rollOuts;

	private final CriterionScoreRepository scores;

	private final CriteriaSetRepository sets;

	private final CriteriaRows criteria;

	private final ScoreQueries queries;

	private final Organisation organisation;

	private final AccountDirectory directory;

	ScoreSheets(RollOutRepository rollOuts, CriterionScoreRepository scores, CriteriaSetRepository sets,
			CriteriaRows criteria, ScoreQueries queries, Organisation organisation, AccountDirectory directory) {
		this.rollOuts = rollOuts;
		this.scores = scores;
		this.sets = sets;
		this.criteria = criteria;
		this.queries = queries;
		this.organisation = organisation;
		this.directory = directory;
	}

	/** A roll-out that a person may read. */
	RollOut readable(long id, Actor actor) {
		return readable(this.rollOuts.findById(id), actor);
	}

	/**
	 * The same for a change: whoever takes a step or gives points waits for others, so
	 * that no sum is stored without a point that was given at the same moment.
	 */
	RollOut held(long id, Actor actor) {
		return readable(this.rollOuts.findLockedById(id), actor);
	}

	private static RollOut readable(Optional<RollOut> found, Actor actor) {
		return found.filter((one) -> one.stage() != RollOutStage.DRAFT)
			.filter((one) -> actor.readsAllUnits() || actor.ownUnits().contains(one.unitId()))
			.orElseThrow(NotPermitted::new);
	}

	/** The sheet of a roll-out that is scored. */
	ScoreSheet of(RollOut rollOut, Actor actor) {
		long id = rollOut.id();
		Long setId = rollOut.setId();
		if (setId == null) {
			throw new NotPermitted();
		}
		CriteriaSet set = this.sets.findById(setId).orElseThrow(NotPermitted::new);
		Rights rights = rights(rollOut, actor);
		Map<Long, Integer> files = this.queries.filesOfScores(id);
		List<CriterionScore> scored = this.scores.findByRollOutId(id);
		Map<String, ScoreLine> found = scored.stream()
			.collect(Collectors.toMap(CriterionScore::code, (score) -> score.line(files.getOrDefault(score.id(), 0))));
		Criteria content = this.criteria.read(setId);
		Map<String, ScoreLine> lines = new LinkedHashMap<>();
		content.all()
			.forEach((one) -> lines.put(one.code(),
					shown(Objects.requireNonNull(found.get(one.code())), rights, rollOut, actor)));
		Long by = rollOut.submission().enteredBy();
		Map<Long, String> names = (by != null) ? this.directory.names(List.of(by)) : Map.of();
		Set<Integer> declared = this.queries.declared(id);
		boolean board = actor.is(Role.STAFF, Role.BOARD_LEADER);
		boolean stranger = !rollOut.submission().isBy(actor)
				&& scored.stream().noneMatch((score) -> Objects.equals(score.selfBy(), actor.accountId()));
		boolean appraised = rollOut.stage() == RollOutStage.APPRAISED;
		return new ScoreSheet(id, rollOut.version(), rollOut.unitId(), unitName(rollOut), rollOut.businessYear(),
				rollOut.stage(), set.row(), content, lines, rights.content() ? declared : Set.of(),
				sees(rollOut, actor) ? this.queries.found(id) : declared, dossier(rollOut),
				SubmissionView.of(rollOut.submission(), names, rights), rollOut.supplementDue(),
				board && stranger && rollOut.stage() == RollOutStage.SUBMITTED, board && stranger && appraised,
				appraised && actor.is(Role.BOARD_LEADER) && stranger
						&& !Objects.equals(rollOut.concludedBy(), actor.accountId())
						&& scored.stream().noneMatch((score) -> score.judgedBy(actor)));
	}

	/**
	 * What a person may do with the dossier; only while it is scored may it be entered.
	 */
	Rights rights(RollOut rollOut, Actor actor) {
		Rights rights = Rights.of(actor, rollOut.owner(), rollOut.submission());
		boolean scoring = rollOut.stage().scoring();
		boolean reads = actor.readsAllUnits() || rights.read();
		boolean sent = rollOut.submission().sent() || rollOut.stage() == RollOutStage.SUPPLEMENT;
		return new Rights(reads, rights.content() || (reads && sent), rights.enter() && scoring,
				rights.handOver() && scoring, rights.submit() && scoring, rights.sendBack() && scoring, false);
	}

	List<DossierFile> dossier(RollOut rollOut) {
		return dossier(rollOut, this.queries.filesOfDossier(rollOut.id()));
	}

	/** The five parts with how many files each has. */
	static List<DossierFile> dossier(RollOut rollOut, Map<String, Integer> files) {
		List<DossierFile> dossier = new ArrayList<>();
		for (DossierPart part : DossierPart.values()) {
			dossier.add(new DossierFile(part, files.getOrDefault(part.subjectType(), 0),
					(part == DossierPart.APPROVAL) ? approval(rollOut) : ""));
		}
		return dossier;
	}

	String unitName(RollOut rollOut) {
		LocalDate last = rollOut.steps().get(rollOut.steps().size() - 1).onDay();
		return this.organisation.unit(rollOut.unitId(), last).map(UnitName::name).orElse("");
	}

	/** Points of the appraisers are shown to the commune when they are concluded. */
	private static ScoreLine shown(ScoreLine line, Rights rights, RollOut rollOut, Actor actor) {
		ScoreLine seen = rights.content() ? line : line.withoutSelf();
		return sees(rollOut, actor) ? seen : seen.withoutAppraisal(rollOut.stage() == RollOutStage.SUPPLEMENT);
	}

	/** The district follows an appraisal, the commune reads it when it is concluded. */
	private static boolean sees(RollOut rollOut, Actor actor) {
		return actor.readsAllUnits() || rollOut.stage().appraised();
	}

	/** The recorded decision on the list stands for its paper. */
	private static String approval(RollOut rollOut) {
		return rollOut.steps()
			.stream()
			.filter((step) -> step.stage() == RollOutStage.LISTED && !step.documentSymbol().isEmpty())
			.findFirst()
			.map((step) -> step.documentSymbol() + ", " + VietnameseDates.screen(step.onDay()))
			.orElse("");
	}

}
