package vn.danvan.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The traps of an embedded server: temporary, deep and accented folders, killed
 * processes, foreign databases.
 */
class EmbeddedMariaDbTest {

	@TempDir
	private Path folder;

	@Test
	void dataSurviveRestartsInADeepAccentedFolderBelowTheTemporaryOne() throws SQLException {
		Path home = this.folder.resolve("thư mục rất sâu có dấu cách/" + "nhánh ".repeat(12).strip() + "/.danvan");
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(home, "thu")) {
			execute(server, "CREATE TABLE note (text VARCHAR(50))");
			execute(server, "INSERT INTO note VALUES ('Hường')");
		}
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(home, "thu")) {
			assertThat(single(server, "SELECT text FROM note")).isEqualTo("Hường");
		}
	}

	@Test
	void aKilledProcessLeavesNothingThatBlocksTheNextStart() throws Exception {
		Process owner = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Owner.class.getName(), this.folder.toString())
			.redirectErrorStream(true)
			.start();
		long serverPid = pidFrom(owner);
		owner.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
		assertThat(ProcessHandle.of(serverPid)).get().matches(ProcessHandle::isAlive, "the server outlives its owner");
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			assertThat(single(server, "SELECT COUNT(*) FROM kept")).isEqualTo("1");
			assertThat(ProcessHandle.of(serverPid).filter(ProcessHandle::isAlive)).isEmpty();
		}
	}

	@Test
	void aFolderServesOneProcessOnly() {
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			assertThat(server.pid()).isPositive();
			assertThatThrownBy(() -> EmbeddedMariaDb.start(this.folder, "thu"))
				.hasMessageContaining("Another danvan is running");
		}
	}

	@Test
	void onlyTheLoopbackAddressListensAndOnlyWithThePassword() throws Exception {
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			assertThat(single(server, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
			assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedMariaDb.USER, "wrong"))
				.isInstanceOf(SQLException.class);
			assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "root", ""))
				.isInstanceOf(SQLException.class);
		}
	}

	@Test
	void theApplicationMayNotDeleteHistory() throws SQLException {
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			execute(server, "CREATE TABLE kept (id INT) WITH SYSTEM VERSIONING");
			assertThatThrownBy(() -> execute(server, "DELETE HISTORY FROM kept")).isInstanceOf(SQLException.class);
		}
	}

	@Test
	void theDemoRefusesADatabaseThatItDidNotMake() throws SQLException {
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			execute(server, "CREATE TABLE somebody_elses (id INT)");
			assertThatThrownBy(() -> DemoOrigin.claim(server.url(), EmbeddedMariaDb.USER, server.password()))
				.isInstanceOf(DemoOrigin.ForeignDatabase.class);
			execute(server, "DROP TABLE somebody_elses");
			DemoOrigin.claim(server.url(), EmbeddedMariaDb.USER, server.password());
			execute(server, "CREATE TABLE of_the_demo (id INT)");
			DemoOrigin.claim(server.url(), EmbeddedMariaDb.USER, server.password());
			assertThat(single(server, "SELECT COUNT(*) FROM demo_origin")).isEqualTo("0");
		}
	}

	@Test
	void aHalfFinishedInstallationIsBegunAnew() throws IOException, SQLException {
		Files.createDirectories(this.folder.resolve("data.unfinished/mysql"));
		Files.writeString(this.folder.resolve("data.unfinished/mysql/rest"), "half");
		try (EmbeddedMariaDb server = EmbeddedMariaDb.start(this.folder, "thu")) {
			assertThat(single(server, "SELECT 1")).isEqualTo("1");
		}
	}

	private static long pidFrom(Process owner) throws IOException {
		BufferedReader output = new BufferedReader(new InputStreamReader(owner.getInputStream()));
		String line = output.readLine();
		while (line != null && !line.startsWith("server ")) {
			line = output.readLine();
		}
		assertThat(line).as("the owner says which server it started").isNotNull();
		return Long.parseLong(line.substring("server ".length()));
	}

	private static void execute(EmbeddedMariaDb server, String sql) throws SQLException {
		try (Connection connection = connect(server); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String single(EmbeddedMariaDb server, String sql) throws SQLException {
		try (Connection connection = connect(server);
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getString(1);
		}
	}

	private static Connection connect(EmbeddedMariaDb server) throws SQLException {
		return DriverManager.getConnection(server.url(), EmbeddedMariaDb.USER, server.password());
	}

	/** Starts a server, says which, and waits to be killed. */
	static final class Owner {

		private Owner() {
		}

		public static void main(String[] arguments) throws Exception {
			EmbeddedMariaDb server = EmbeddedMariaDb.start(Path.of(arguments[0]), "thu");
			execute(server, "CREATE TABLE kept (id INT)");
			execute(server, "INSERT INTO kept VALUES (1)");
			System.out.println("server " + server.pid());
			Thread.currentThread().join();
		}

	}

}
