package vn.danvan.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * Marks a database as made by the demo, before anything else is written into it. The demo
 * refuses every database that has tables and not this mark, and production refuses every
 * database that has it.
 */
final class DemoOrigin {

	static final String TABLE = "demo_origin";

	private DemoOrigin() {
	}

	static void claim(String url, @Nullable String user, @Nullable String password) {
		try (Connection connection = DriverManager.getConnection(url, user, password);
				Statement statement = connection.createStatement()) {
			if (!marked(statement)) {
				if (count(statement, "") > 0) {
					throw new ForeignDatabase(
							"The demo fills an empty database only; this one holds tables that it did not make.");
				}
				statement.execute("CREATE TABLE " + TABLE
						+ " (id INT NOT NULL PRIMARY KEY, started_at DATETIME(3) NOT NULL, filled BOOLEAN NOT NULL)");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database of the demo cannot be reached", ex);
		}
	}

	static boolean marked(Statement statement) throws SQLException {
		return count(statement, " AND table_name = '" + TABLE + "'") > 0;
	}

	private static int count(Statement statement, String condition) throws SQLException {
		try (ResultSet result = statement.executeQuery(
				"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()" + condition)) {
			result.next();
			return result.getInt(1);
		}
	}

	/** The database belongs to somebody else. */
	static final class ForeignDatabase extends IllegalStateException {

		private static final long serialVersionUID = 1L;

		ForeignDatabase(String message) {
			super(message);
		}

	}

}
