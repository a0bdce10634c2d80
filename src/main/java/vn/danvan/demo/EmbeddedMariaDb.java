package vn.danvan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB in a folder of its own, for the demo and the tests. Listens on the
 * loopback address only, on a free port, with a password that is new at every start. Data
 * stay between starts; a server that a killed process left behind is ended before the
 * next one starts.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

	/** The user in whose name the application works. It may not delete history. */
	public static final String USER = "danvan";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

	private static final Duration START_LIMIT = Duration.ofSeconds(60);

	private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

	private static final String GRANTS = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, "
			+ "LOCK TABLES, CREATE TEMPORARY TABLES, CREATE VIEW, SHOW VIEW";

	private final Path home;

	private final String database;

	private final String password;

	private final int port;

	private final Process server;

	private final FileChannel lockFile;

	private EmbeddedMariaDb(Path home, String database, String password, int port, Process server,
			FileChannel lockFile) {
		this.home = home;
		this.database = database;
		this.password = password;
		this.port = port;
		this.server = server;
		this.lockFile = lockFile;
	}

	/**
	 * Starts the server of a folder, installing it there first if need be.
	 * @param home the folder; data stay in it
	 * @param database name of the database, created if missing
	 * @return the running server
	 * @throws IllegalStateException if another process uses the folder, or the server
	 * does not start
	 */
	public static EmbeddedMariaDb start(Path home, String database) {
		Path folder = home.toAbsolutePath().normalize();
		FileChannel lock = null;
		try {
			Files.createDirectories(folder);
			lock = lock(folder);
			endStaleServer(folder);
			MariaDbFiles files = MariaDbFiles.install(folder);
			String password = randomPassword();
			int port = freePort();
			Process server = launch(folder, files, port, initFile(folder, database, password));
			EmbeddedMariaDb started = new EmbeddedMariaDb(folder, database, password, port, server, lock);
			started.awaitReady();
			return started;
		}
		catch (IOException ex) {
			closeQuietly(lock);
			throw new UncheckedIOException("The embedded database in " + folder + " cannot be started", ex);
		}
		catch (RuntimeException ex) {
			closeQuietly(lock);
			throw ex;
		}
	}

	/**
	 * Where the server is reached.
	 * @return the JDBC address
	 */
	public String url() {
		return "jdbc:mariadb://127.0.0.1:" + this.port + "/" + this.database;
	}

	/**
	 * The password of {@link #USER} until the next start.
	 * @return the password
	 */
	public String password() {
		return this.password;
	}

	/**
	 * The operating system's number of the server process.
	 * @return the process id
	 */
	public long pid() {
		return this.server.pid();
	}

	/** Stops the server and waits until its files are written. */
	@Override
	public void close() {
		end(this.server.toHandle());
		closeQuietly(this.lockFile);
	}

	private void awaitReady() {
		long limit = System.nanoTime() + START_LIMIT.toNanos();
		while (System.nanoTime() < limit) {
			if (!this.server.isAlive()) {
				throw new IllegalStateException("The embedded database did not start; its reasons stand in "
						+ this.home.resolve("mariadb.log"));
			}
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 200);
				if (socket.getInputStream().read() >= 0) {
					return;
				}
			}
			catch (IOException notYet) {
				pause();
			}
		}
		close();
		throw new IllegalStateException(
				"The embedded database did not answer within " + START_LIMIT.toSeconds() + " s");
	}

	private static Process launch(Path folder, MariaDbFiles files, int port, Path initFile) throws IOException {
		List<String> command = new ArrayList<>(files.command());
		command.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=danvan.sock", "--skip-ssl",
				"--pid-file=" + pidFile(folder), "--init-file=" + initFile, "--skip-name-resolve",
				"--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_vietnamese_as_ci",
				"--innodb-buffer-pool-size=128M", "--innodb-flush-log-at-trx-commit=2", "--max-connections=100"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("mariadb.log").toFile())
			.start();
	}

	private static Path initFile(Path folder, String database, String password) throws IOException {
		StringBuilder sql = new StringBuilder("CREATE DATABASE IF NOT EXISTS ").append(database)
			.append(" CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_vietnamese_as_ci;\n");
		sql.append("DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';\nFLUSH PRIVILEGES;\n");
		for (String host : List.of("127.0.0.1", "localhost")) {
			String user = "'" + USER + "'@'" + host + "'";
			sql.append("CREATE OR REPLACE USER ")
				.append(user)
				.append(" IDENTIFIED BY '")
				.append(password)
				.append("';\n");
			sql.append("GRANT ")
				.append(GRANTS)
				.append(" ON ")
				.append(database)
				.append(".* TO ")
				.append(user)
				.append(";\n");
		}
		Path file = folder.resolve("init.sql");
		Files.deleteIfExists(file);
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		return Files.writeString(file, sql);
	}

	private static FileChannel lock(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			log.debug("The folder is locked by this very process", heldByThisProcess);
		}
		channel.close();
		throw new IllegalStateException("Another danvan is running on " + folder + "; stop it first.");
	}

	/**
	 * Whoever holds the lock is the only living owner, so a server that still runs here
	 * was left by a killed one.
	 */
	private static void endStaleServer(Path folder) throws IOException {
		Path pidFile = pidFile(folder);
		if (Files.exists(pidFile)) {
			String text = Files.readString(pidFile).strip();
			Optional<ProcessHandle> stale = text.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(text))
					: Optional.empty();
			stale.filter((process) -> isServerOf(process, folder)).ifPresent((process) -> {
				log.info("Ending the database server {} that a killed process left behind", process.pid());
				end(process);
			});
			Files.deleteIfExists(pidFile);
		}
	}

	private static boolean isServerOf(ProcessHandle process, Path folder) {
		try {
			return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
				.contains("--pid-file=" + pidFile(folder));
		}
		catch (IOException gone) {
			return false;
		}
	}

	private static void end(ProcessHandle process) {
		process.destroy();
		try {
			process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			process.destroyForcibly();
		}
		catch (Exception tooSlow) {
			log.warn("The database server did not stop in time and is ended by force", tooSlow);
			process.destroyForcibly();
		}
	}

	private static Path pidFile(Path folder) {
		return folder.resolve("mariadb.pid");
	}

	private static String randomPassword() {
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the embedded database was starting", ex);
		}
	}

	private static void closeQuietly(@Nullable AutoCloseable resource) {
		try {
			if (resource != null) {
				resource.close();
			}
		}
		catch (Exception ex) {
			log.debug("Nothing more can be done about it", ex);
		}
	}

}
