package vn.danvan.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was made of photos, by the hash of the photo: made once, however often and
 * to however many records it is attached.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Pictures {

	private final JdbcClient jdbc;

	private final ContentStore store;

	Pictures(JdbcClient jdbc, ContentStore store) {
		this.jdbc = jdbc;
		this.store = store;
	}

	/**
	 * What was made of a photo.
	 * @param sha256 hash of the photo
	 * @return the pictures, or nothing when none was made yet
	 */
	Optional<Pair> find(String sha256) {
		return this.jdbc.sql("SELECT thumbnail_sha256, middle_sha256 FROM picture WHERE sha256 = ?")
			.param(sha256)
			.query((row, number) -> new Pair(row.getString(1), row.getString(2)))
			.optional();
	}

	/**
	 * Keeps what was made of a photo.
	 * @param sha256 hash of the photo, which is stored
	 * @param made the pictures, or nothing when it cannot be decoded
	 * @return the hashes of the pictures
	 */
	Pair keep(String sha256, Optional<PictureMaker.Made> made) {
		Pair pair = made.map((both) -> new Pair(this.store.store(both.thumbnail()), this.store.store(both.middle())))
			.orElseGet(() -> new Pair(null, null));
		this.jdbc.sql(
				"INSERT IGNORE INTO picture (sha256, thumbnail_sha256, middle_sha256) VALUES (:photo, :small, :middle)")
			.param("photo", sha256)
			.param("small", pair.thumbnail())
			.param("middle", pair.middle())
			.update();
		return pair;
	}

	/**
	 * Those of several photos that cannot be shown, in one statement.
	 * @param hashes hashes of photos
	 * @return the hashes of those that could not be decoded
	 */
	Set<String> unshowable(Collection<String> hashes) {
		if (hashes.isEmpty()) {
			return Set.of();
		}
		return new TreeSet<>(
				this.jdbc.sql("SELECT sha256 FROM picture WHERE sha256 IN (:hashes) AND middle_sha256 IS NULL")
					.params(Map.of("hashes", hashes))
					.query(String.class)
					.list());
	}

	/**
	 * The pictures of a photo by their hashes.
	 *
	 * @param thumbnail the small one, null when the photo cannot be decoded
	 * @param middle the middle one, null when the photo cannot be decoded
	 */
	record Pair(@Nullable String thumbnail, @Nullable String middle) {

		/** The one for a view. */
		@Nullable String of(EvidenceView view) {
			return (view == EvidenceView.THUMBNAIL) ? this.thumbnail : this.middle;
		}

	}

}
