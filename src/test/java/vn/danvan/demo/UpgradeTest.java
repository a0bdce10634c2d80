package vn.danvan.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens a database that an earlier version has filled: changesets that run on empty
 * tables alone are not enough, and rows of the past have to fit as well.
 */
class UpgradeTest {

	@TempDir
	private Path folder;

	@Test
	void earlierInspectionsKeepTeamConclusionAndFindings() throws Exception {
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu");
				Connection connection = DriverManager.getConnection(server.url(), EmbeddedMariaDb.USER,
						server.password());
				Liquibase liquibase = new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(),
						new JdbcConnection(connection))) {
			liquibase.update(before(liquibase, "053-holiday"), new Contexts(), new LabelExpression());
			connection.setAutoCommit(true);
			run(connection, "SET foreign_key_checks = 0");
			run(connection, inspection(1, "'PLANNED'", "NULL"));
			run(connection, inspection(2, "'PLANNED'", "NULL"));
			run(connection, "UPDATE inspection SET state = 'DONE', inspected_on = '2022-03-15' WHERE id = 2");
			run(connection, "UPDATE inspection SET state = 'CONCLUDED', conclusion_symbol = '9-TB/BCĐ', "
					+ "concluded_on = '2022-04-01', result = 'Chưa niêm yết' WHERE id = 2");
			run(connection, "SET foreign_key_checks = 1");
			liquibase.update(new Contexts(), new LabelExpression());
			assertThat(rows(connection,
					"""
							SELECT CONCAT_WS(' | ', i.id, i.state, i.day, i.conclusion_symbol, i.confirmed_by, i.confirmed_on,
							i.period_from, i.shortcomings, t.title, t.symbol, t.note) FROM inspection i JOIN inspection_team t ON t.id = i.team_id
							ORDER BY i.id"""))
				.containsExactly(
						"1 | PLANNED | 2022-03-14 |  | 2021-01-01 | Chưa ghi | Đoàn kiểm tra | 05-QĐ/BCĐ | Đoàn số 1",
						"2 | CONCLUDED | 2022-03-15 | 9-TB/BCĐ | 0 | 2022-04-01 | Chưa niêm yết | Đoàn kiểm tra | 05-QĐ/BCĐ | Đoàn số 1");
			assertThat(rows(connection, """
					SELECT DISTINCT CONCAT_WS(' | ', state, day, conclusion_symbol) FROM inspection FOR SYSTEM_TIME ALL
					WHERE id = 2 ORDER BY row_start""")).contains("PLANNED | 2022-03-14 | ", "DONE | 2022-03-15 | ",
					"CONCLUDED | 2022-03-15 | 9-TB/BCĐ");
		}
	}

	private static String inspection(long id, String state, String conclusion) {
		return """
				INSERT INTO inspection (id, kind, target, unit_id, unannounced, planned_on, team, decision_symbol,
				decision_date, state, result, violations, conclusion_symbol, sample, search_key)
				VALUES (%d, 'DEMOCRACY', 'COMMUNE', 1, FALSE, '2022-03-14', 'Đoàn số 1', '05-QĐ/BCĐ', '2022-03-01', %s,
				'Chưa ghi', 0, %s, FALSE, 'xa')""".formatted(id, state, conclusion);
	}

	/** How many changesets run before the first one of a file. */
	private static int before(Liquibase liquibase, String file) throws LiquibaseException {
		List<String> paths = liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression())
			.stream()
			.map(ChangeSet::getFilePath)
			.toList();
		int first = 0;
		while (!paths.get(first).contains(file)) {
			first++;
		}
		return first;
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static List<String> rows(Connection connection, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
			while (found.next()) {
				rows.add(found.getString(1));
			}
		}
		return rows;
	}

}
