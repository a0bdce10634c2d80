package vn.danvan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.submission.Owner;

/** The conditions of a statement on follow-ups {@code f}, with what they name. */
final class SearchConditions {

	private static final String SCOPE = "(f.body_id IN (:ownBodies) OR f.recorded_by = :me"
			+ " OR (f.body_id IS NULL AND f.unit_id IN (:ownUnits)))";

	private static final String TYPED = "(f.search_key LIKE :pattern"
			+ " OR f.unit_id IN (SELECT n.unit_id FROM unit_version n WHERE n.search_key LIKE :pattern)"
			+ " OR f.body_id IN (SELECT n.body_id FROM body_version n WHERE n.search_key LIKE :pattern))";

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> named = new HashMap<>();

	SearchConditions(ReadScope scope, LocalDate today) {
		with("today", today).with("ownUnits", scope.units());
		if (!scope.all()) {
			and(SCOPE).with("ownBodies", scope.bodies()).with("me", scope.accountId());
		}
	}

	/** All of a search but how far they are. */
	SearchConditions search(FollowUpSearch search) {
		if (search.kind() != null) {
			and("f.kind = :kind", "kind", search.kind().name());
		}
		Integer year = search.year();
		if (year != null) {
			and("f.recorded_on >= :yearFrom AND f.recorded_on < :yearUntil", "yearFrom", LocalDate.of(year, 1, 1))
				.with("yearUntil", LocalDate.of(year + 1, 1, 1));
		}
		Owner owner = search.owner();
		if (owner != null) {
			and("f.unit_id = :unit", "unit", owner.unitId());
			if (owner.bodyId() != null) {
				and("f.body_id = :body", "body", owner.bodyId());
			}
			else {
				and("f.body_id IS NULL");
			}
		}
		if (!search.typed().isBlank()) {
			and(TYPED, "pattern", VietnameseText.searchPattern(search.typed()));
		}
		return this;
	}

	SearchConditions and(String condition) {
		this.conditions.add("(" + condition + ")");
		return this;
	}

	SearchConditions and(String condition, String name, Object value) {
		return and(condition).with(name, value);
	}

	SearchConditions with(String name, Object value) {
		this.named.put(name, value);
		return this;
	}

	StatementSpec statement(JdbcClient jdbc, String begin, String end) {
		String where = this.conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", this.conditions);
		return jdbc.sql(begin + where + end).params(this.named);
	}

}
