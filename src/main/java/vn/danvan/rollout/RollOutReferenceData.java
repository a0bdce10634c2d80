package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/**
 * Fills an empty database with a draft of this year's criteria. Its content is an example
 * (minh họa): the weights of the groups are those of another province, and the board
 * edits it before its leader puts it into use.
 */
@Component
class RollOutReferenceData extends FirstFill {

	private static final int POSITION = 14;

	private final CriteriaSetRepository sets;

	private final CriteriaRows rows;

	private final BusinessClock clock;

	RollOutReferenceData(CriteriaSetRepository sets, CriteriaRows rows, BusinessClock clock, JdbcClient jdbc,
			TransactionTemplate transaction) {
		super(POSITION, "criteria_set", jdbc, transaction);
		this.sets = sets;
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	protected void fill() {
		int year = this.clock.today().getYear();
		CriteriaSet set = this.sets.saveAndFlush(CriteriaSet.draft(year,
				Messages.text("rollout.example-set", String.valueOf(year)), true, Actor.system()));
		this.rows.write(set.id(), criteria().checked());
	}

	private static Criteria criteria() {
		Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
		CsvFile.read("db/data/criteria-friendly-government.csv")
			.forEach((row) -> groups.computeIfAbsent(row.get("group"), (code) -> new ArrayList<>()).add(row));
		return new Criteria(groups.entrySet().stream().map((group) -> group(group.getKey(), group.getValue())).toList(),
				CsvFile.read("db/data/criteria-bands.csv")
					.stream()
					.map((row) -> new Band(row.get("title"), new BigDecimal(row.get("from_points")),
							row.get("recognised").equals("x")))
					.toList(),
				CsvFile.read("db/data/criteria-exclusions.csv").stream().map((row) -> row.get("title")).toList());
	}

	private static CriteriaGroup group(String code, List<Map<String, String>> rows) {
		Map<String, String> first = rows.get(0);
		return new CriteriaGroup(code, first.get("group_title"), Integer.parseInt(first.get("minimum_percent")),
				rows.stream().map(RollOutReferenceData::criterion).toList());
	}

	private static Criterion criterion(Map<String, String> row) {
		return new Criterion(row.get("code"), row.get("title"), new BigDecimal(row.get("maximum")),
				ScoreSource.valueOf(row.get("source")), Set.copyOf(words(row.get("source_codes"))),
				Integer.parseInt(row.get("least_answers")),
				words(row.get("thresholds")).stream().map(RollOutReferenceData::threshold).toList(),
				row.get("evidence_asked").equals("x"));
	}

	private static Threshold threshold(String word) {
		String[] sides = word.split(":");
		return new Threshold(new BigDecimal(sides[0]), new BigDecimal(sides[1]));
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
	}

}
