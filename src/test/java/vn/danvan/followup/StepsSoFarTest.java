package vn.danvan.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.testing.DanvanTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The steps of follow-ups from before there were steps: what the change log takes from
 * the log of activities is what the follow-ups of the demo themselves have kept.
 */
@DanvanTest
class StepsSoFarTest {

	private static final String COLUMNS = "SELECT CONCAT_WS('|', s.follow_up_id, s.kind, s.on_day, s.effective_on,"
			+ " COALESCE(s.state, '-'), COALESCE(s.due_on, '-'), s.by_id) FROM ";

	private static final String KEPT = " s JOIN follow_up f ON f.id = s.follow_up_id"
			+ " WHERE s.kind NOT IN ('TIME_ASKED', 'TIME_REFUSED') AND f.content <> 'Việc thử của phép thử'"
			+ " ORDER BY s.follow_up_id, s.position";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theLogTellsThem() throws IOException {
		String sql = Files.readString(Path.of("db/changelog/sql/054-followup.sql"));
		String select = sql.substring(sql.lastIndexOf("SELECT f.id, ROW_NUMBER()"), sql.lastIndexOf(';'))
			.replaceFirst("- 1, k.step,", "- 1 position, k.step kind,")
			.replaceFirst("SELECT f.id,", "SELECT f.id follow_up_id,")
			.replaceFirst("a.business_day,\n", "a.business_day on_day,\n")
			.replaceFirst("a.business_day\\)\\), k.state,", "a.business_day)) effective_on, k.state,")
			.replaceFirst("'%d/%m/%Y'\\), a.actor_id,", "'%d/%m/%Y') due_on, a.actor_id by_id,");
		List<String> told = this.jdbc.sql(COLUMNS + "(" + select + ")" + KEPT).query(String.class).list();
		List<String> kept = this.jdbc.sql(COLUMNS + "follow_up_step" + KEPT).query(String.class).list();
		assertThat(kept).hasSizeGreaterThan(60);
		assertThat(told).isEqualTo(kept);
	}

}
