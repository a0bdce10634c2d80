package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.rollout.DocumentQueries.Conditions;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionView;

/**
 * Reads all score sheets of a year for the district, in a constant number of statements
 * however many they are.
 */
@Component
class SheetsOfYear {

	private final RollOutRepository rollOuts;

	private final CriterionScoreRepository scores;

	private final CriteriaSetRepository sets;

	private final CriteriaRows criteria;

	private final DocumentQueries queries;

	private final ScoreSheets sheets;

	private final Organisation organisation;

	SheetsOfYear(RollOutRepository rollOuts, CriterionScoreRepository scores, CriteriaSetRepository sets,
			CriteriaRows criteria, DocumentQueries queries, ScoreSheets sheets, Organisation organisation) {
		this.rollOuts = rollOuts;
		this.scores = scores;
		this.sets = sets;
		this.criteria = criteria;
		this.queries = queries;
		this.sheets = sheets;
		this.organisation = organisation;
	}

	/**
	 * The sheets that a person may read and whose commune has sent them, in Vietnamese
	 * order.
	 */
	List<ScoreSheet> read(int year, LocalDate day, Actor actor) {
		Map<Long, RollOut> sent = this.rollOuts.scored(year)
			.stream()
			.filter((one) -> this.sheets.rights(one, actor).content())
			.collect(Collectors.toMap(RollOut::id, (one) -> one));
		Optional<CriteriaSetRow> set = this.sets.findByYear(year).map(CriteriaSet::row);
		if (sent.isEmpty() || set.isEmpty()) {
			return List.of();
		}
		Criteria content = this.criteria.read(set.get().id());
		Map<Long, Integer> files = this.queries.filesOfScores(sent.keySet());
		Map<Long, Map<String, ScoreLine>> found = new HashMap<>();
		this.scores.findByRollOutIdIn(sent.keySet())
			.forEach((score) -> found.computeIfAbsent(score.rollOutId(), (id) -> new HashMap<>())
				.put(score.code(), score.line(files.getOrDefault(score.id(), 0))));
		Map<Long, Map<String, Integer>> dossiers = this.queries.filesOfDossiers(sent.keySet());
		Map<Long, Conditions> conditions = this.queries.conditions(sent.keySet());
		Map<Long, UnitName> units = this.organisation.unitNames(sent.values().stream().map(RollOut::unitId).toList(),
				day);
		List<ScoreSheet> read = new ArrayList<>();
		sent.forEach((id, one) -> {
			Conditions there = conditions.getOrDefault(id, Conditions.none());
			Rights rights = this.sheets.rights(one, actor);
			read.add(new ScoreSheet(id, one.version(), one.unitId(), name(units, one), year, one.stage(), set.get(),
					content, lines(content, found.getOrDefault(id, Map.of())), there.declared(), there.found(),
					ScoreSheets.dossier(one, dossiers.getOrDefault(id, Map.of())),
					SubmissionView.of(one.submission(), Map.of(), rights), one.supplementDue(), false, false, false));
		});
		read.sort(Comparator.comparing(ScoreSheet::unit, VietnameseOrder.comparator()));
		return read;
	}

	private static Map<String, ScoreLine> lines(Criteria content, Map<String, ScoreLine> found) {
		Map<String, ScoreLine> lines = new LinkedHashMap<>();
		content.all().forEach((one) -> lines.put(one.code(), Objects.requireNonNull(found.get(one.code()))));
		return lines;
	}

	private static String name(Map<Long, UnitName> units, RollOut rollOut) {
		return Objects.requireNonNull(units.get(rollOut.unitId())).name();
	}

}
