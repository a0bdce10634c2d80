package vn.danvan.evidence;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final RecordGuards guards;

	private final Actors actors;

	private final BusinessClock clock;

	EvidenceService(EvidenceRepository files, ContentStore store, RecordGuards guards, Actors actors,
			BusinessClock clock) {
		this.files = files;
		this.store = store;
		this.guards = guards;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Attaches a file.
	 * @param subject the record
	 * @param fileName the name that the file had
	 * @param content its bytes
	 * @return the attachment; the present one when the same file is attached again
	 * @throws Refusal if it is empty, too large, of no allowed kind, or not what its name
	 * says
	 */
	public EvidenceFile attach(Subject subject, String fileName, byte[] content) {
		Actor actor = this.actors.current();
		this.guards.requireAttach(actor, subject.type(), subject.id());
		String name = SecrecyMarks.refuse("evidence", cleanName(fileName));
		if (content.length == 0) {
			throw Refusal.at("evidence", "evidence.error.empty", name);
		}
		if (content.length > MAX_BYTES) {
			throw Refusal.at("evidence", "evidence.error.too-large", name);
		}
		FileKind kind = FileKind.of(name, content)
			.orElseThrow(() -> Refusal.at("evidence", "evidence.error.kind", name));
		List<Evidence> present = this.files.of(subject.type(), subject.id());
		if (present.size() >= MOST_FILES) {
			throw Refusal.at("evidence", "evidence.error.too-many", MOST_FILES);
		}
		String hash = this.store.store(content);
		return present.stream()
			.filter((one) -> one.sha256().equals(hash))
			.findFirst()
			.orElseGet(() -> this.files
				.save(new Evidence(subject, name, kind, content.length, hash, this.clock.realInstant(), actor)))
			.file();
	}

	/**
	 * The files of a record, oldest first.
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @return the files
	 */
	@Transactional(readOnly = true)
	public List<EvidenceFile> list(String subjectType, long subjectId) {
		this.guards.requireRead(this.actors.current(), subjectType, subjectId);
		return this.files.of(subjectType, subjectId).stream().map(Evidence::file).toList();
	}

	/**
	 * Opens a file.
	 * @param id the attachment
	 * @return its name, kind and bytes
	 */
	@Transactional(readOnly = true)
	public OpenedFile open(long id) {
		Evidence evidence = this.files.findById(id).orElseThrow(NotPermitted::new);
		this.guards.requireRead(this.actors.current(), evidence.subjectType(), evidence.subjectId());
		return new OpenedFile(evidence.file(), this.store.read(evidence.sha256()));
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

}
