package vn.danvan.evidence;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.time.BusinessClock;

/**
 * Keeps bytes in the database under their SHA-256: the same bytes are stored once, and
 * one backup holds everything. Knows no permissions; whoever uses it has checked them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContentStore {

	private static final int CHUNK = 1024 * 1024;

	private final JdbcTemplate jdbc;

	private final BusinessClock clock;

	ContentStore(JdbcTemplate jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Stores bytes.
	 * @param content the bytes
	 * @return their SHA-256 in small hexadecimal letters
	 */
	public String store(byte[] content) {
		String hash = sha256(content);
		int added = this.jdbc.update(
				"INSERT IGNORE INTO stored_content (sha256, size_bytes, stored_at) VALUES (?, ?, ?)", hash,
				content.length, Timestamp.from(this.clock.realInstant()));
		if (added == 1) {
			for (int begin = 0; begin < content.length; begin += CHUNK) {
				byte[] chunk = Arrays.copyOfRange(content, begin, Math.min(begin + CHUNK, content.length));
				this.jdbc.update("INSERT INTO stored_chunk (sha256, part, content) VALUES (?, ?, ?)", hash,
						begin / CHUNK, chunk);
			}
		}
		return hash;
	}

	/**
	 * Reads stored bytes, and makes sure that they are still the same.
	 * @param sha256 what {@link #store} returned
	 * @return the bytes
	 * @throws IllegalStateException if they are missing or damaged
	 */
	public byte[] read(String sha256) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		this.jdbc.query("SELECT content FROM stored_chunk WHERE sha256 = ? ORDER BY part",
				(RowCallbackHandler) (row) -> content.writeBytes(row.getBytes(1)), sha256);
		byte[] bytes = content.toByteArray();
		if (!sha256(bytes).equals(sha256)) {
			throw new IllegalStateException("Stored content is damaged: " + sha256);
		}
		return bytes;
	}

	/**
	 * The name under which bytes are stored.
	 * @param content the bytes
	 * @return their SHA-256 in small hexadecimal letters
	 */
	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
