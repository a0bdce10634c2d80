package vn.danvan.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.RecordGuards;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * Attaches files to records and opens them; who may do so is the word of the record's
 * feature.
 */
@Service
@Transactional
public class EvidenceService {

	/** Largest file: 20 MB. */
	public static final int MAX_BYTES = 20 * 1024 * 1024;

	/** Longest name of a file. */
	public static final int NAME_MAX = 200;

	private static final int MOST_FILES = 30;

	private final EvidenceRepository files;

	private final ContentStore store;

	private final Pictures pictures;

	private final PictureMaker maker;

	private final TransactionTemplate transaction;

	private final RecordGuards guards;

	private final Actors actors;

	private final BusinessClock clock;

	EvidenceService(EvidenceRepository files, ContentStore store, Pictures pictures, PictureMaker maker,
			TransactionTemplate transaction, RecordGuards guards, Actors actors, BusinessClock clock) {
		this.files = files;
		this.store = store;
		this.pictures = pictures;
		this.maker = maker;
		this.transaction = transaction;
		this.guards = guards;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Attaches a file. Of a photo the place, the device and the person that the camera
	 * wrote into it are left out, and the pictures that are shown of it are made.
	 * @param subject the record
	 * @param fileName the name that the file had
	 * @param content its bytes
	 * @return the attachment; the present one when the same file is attached again
	 * @throws Refusal if it is empty, too large, of no allowed kind, broken, or not what
	 * its name says
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public EvidenceFile attach(Subject subject, String fileName, byte[] content) {
		Actor actor = this.actors.current();
		this.transaction.executeWithoutResult((status) -> requireAttach(actor, subject));
		String name = SecrecyMarks.refuse("evidence", cleanName(fileName));
		if (content.length == 0) {
			throw Refusal.at("evidence", "evidence.error.empty", name);
		}
		if (content.length > MAX_BYTES) {
			throw Refusal.at("evidence", "evidence.error.too-large", name);
		}
		FileKind kind = FileKind.required(name, content);
		byte[] kept = withoutPlace(name, kind, content);
		String hash = ContentStore.sha256(kept);
		boolean known = !kind.isPhoto() || this.transaction.execute((status) -> this.pictures.find(hash).isPresent());
		Optional<PictureMaker.Made> made = known ? Optional.empty() : this.maker.make(name, kept);
		return this.transaction.execute((status) -> {
			requireAttach(actor, subject);
			EvidenceFile file = stored(subject, name, kind, kept, actor);
			if (!known) {
				this.pictures.keep(hash, made);
			}
			return file;
		});
	}

	private EvidenceFile stored(Subject subject, String name, FileKind kind, byte[] content, Actor actor) {
		List<Evidence> present = this.files.of(subject.type(), subject.id());
		String hash = this.store.store(content);
		return present.stream().filter((one) -> one.sha256().equals(hash)).findFirst().orElseGet(() -> {
			if (present.size() >= MOST_FILES) {
				throw Refusal.at("evidence", "evidence.error.too-many", MOST_FILES);
			}
			return this.files
				.save(new Evidence(subject, name, kind, content.length, hash, this.clock.realInstant(), actor));
		}).file();
	}

	/**
	 * The files of a record, oldest first, in a constant number of statements.
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @return the files
	 */
	@Transactional(readOnly = true)
	public List<EvidenceFile> list(String subjectType, long subjectId) {
		this.guards.requireRead(this.actors.current(), subjectType, subjectId);
		List<Evidence> of = this.files.of(subjectType, subjectId);
		Set<String> unshowable = this.pictures
			.unshowable(of.stream().filter(Evidence::isPhoto).map(Evidence::sha256).toList());
		return of.stream()
			.map((one) -> unshowable.contains(one.sha256()) ? one.file().withoutPicture() : one.file())
			.toList();
	}

	/**
	 * Opens a file.
	 * @param id the attachment
	 * @return its name, kind and bytes
	 */
	@Transactional(readOnly = true)
	public OpenedFile open(long id) {
		Evidence evidence = readable(id);
		return new OpenedFile(evidence.file(), this.store.read(evidence.sha256()));
	}

	/**
	 * Looks at a file in one of its forms. What is shown of a photo that was attached
	 * before there were pictures is made now, once.
	 * @param id the attachment
	 * @param view the form
	 * @param known hash of the bytes that the person's browser already holds, or null
	 * @return name, kind, hash, and the bytes unless they are known
	 * @throws NotPermitted if there is no such file, it may not be read, or it has no
	 * such form
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public ViewedFile view(long id, EvidenceView view, @Nullable String known) {
		Evidence evidence = this.transaction.execute((status) -> readable(id));
		EvidenceFile file = evidence.file();
		if (view == EvidenceView.WHOLE) {
			return viewed(file.name(), file.mediaType(), evidence.sha256(), known);
		}
		NotPermitted.unless(evidence.isPhoto());
		String hash = picture(evidence, view);
		if (hash == null) {
			throw new NotPermitted();
		}
		return viewed(file.name(), FileKind.JPEG.mediaType(), hash, known);
	}

	private ViewedFile viewed(String name, String mediaType, String hash, @Nullable String known) {
		byte[] content = hash.equals(known) ? null : this.transaction.execute((status) -> this.store.read(hash));
		return new ViewedFile(name, mediaType, hash, content);
	}

	private @Nullable String picture(Evidence photo, EvidenceView view) {
		String hash = photo.sha256();
		return this.transaction.execute((status) -> this.pictures.find(hash)).orElseGet(() -> {
			byte[] content = this.transaction.execute((status) -> this.store.read(hash));
			Optional<PictureMaker.Made> made = this.maker.make(photo.file().name(), content);
			return this.transaction.execute((status) -> this.pictures.keep(hash, made));
		}).of(view);
	}

	private Evidence readable(long id) {
		Evidence evidence = this.files.findById(id).orElseThrow(NotPermitted::new);
		this.guards.requireRead(this.actors.current(), evidence.subjectType(), evidence.subjectId());
		return evidence;
	}

	private void requireAttach(Actor actor, Subject subject) {
		this.guards.requireAttach(actor, subject.type(), subject.id());
	}

	private static byte[] withoutPlace(String name, FileKind kind, byte[] content) {
		try {
			return kind.withoutPlace(content);
		}
		catch (IllegalArgumentException broken) {
			throw Refusal.at("evidence", "evidence.error.broken", name);
		}
	}

	/**
	 * Takes a file off its record; its bytes stay as long as another record uses them.
	 * @param id the attachment
	 */
	public void remove(long id) {
		Actor actor = this.actors.current();
		Evidence evidence = this.files.findById(id).orElseThrow(NotPermitted::new);
		this.guards.requireAttach(actor, evidence.subjectType(), evidence.subjectId());
		evidence.remove(actor);
		this.files.save(evidence);
		this.files.delete(evidence);
	}

	private static String cleanName(String fileName) {
		String name = VietnameseText.line(fileName).replaceAll("^.*[/\\\\]", "");
		if (name.length() > NAME_MAX) {
			throw Refusal.at("evidence", "evidence.error.name", NAME_MAX);
		}
		return name;
	}

	/**
	 * A file with its bytes.
	 *
	 * @param file name and kind
	 * @param content the bytes
	 */
	public record OpenedFile(EvidenceFile file, byte[] content) {
	}

	/**
	 * A file in one of its forms.
	 *
	 * @param name name of the file
	 * @param mediaType kind of these bytes
	 * @param sha256 their hash
	 * @param content the bytes, null when they were known
	 */
	public record ViewedFile(String name, String mediaType, String sha256, byte @Nullable [] content) {
	}

}
