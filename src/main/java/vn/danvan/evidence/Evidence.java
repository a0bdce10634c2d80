package vn.danvan.evidence;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/** Minh chứng: a file attached to a record. */
@Entity
class Evidence extends StoredAggregate {

	private String subjectType = "";

	private long subjectId;

	private @Nullable Long unitId;

	private String fileName = "";

	private String mediaType = "";

	private long sizeBytes;

	private String sha256 = "";

	private long uploadedBy;

	private Instant uploadedAt = Instant.EPOCH;

	protected Evidence() {
	}

	Evidence(Subject subject, String fileName, FileKind kind, long sizeBytes, String sha256, Instant now, Actor by) {
		this.subjectType = subject.type();
		this.subjectId = subject.id();
		this.unitId = subject.unitId();
		this.fileName = fileName;
		this.mediaType = kind.mediaType();
		this.sizeBytes = sizeBytes;
		this.sha256 = sha256;
		this.uploadedBy = by.accountId();
		this.uploadedAt = now;
		happened("evidence.attached", by, Map.of("file", fileName));
	}

	void remove(Actor by) {
		happened("evidence.removed", by, Map.of("file", this.fileName));
	}

	EvidenceFile file() {
		return new EvidenceFile(id(), this.fileName, this.mediaType, this.sizeBytes, this.uploadedAt,
				EvidenceFile.Preview.of(this.mediaType));
	}

	boolean isPhoto() {
		return EvidenceFile.Preview.of(this.mediaType) == EvidenceFile.Preview.PICTURE;
	}

	String sha256() {
		return this.sha256;
	}

	@Override
	protected long subjectId() {
		return this.subjectId;
	}

	@Override
	protected String subjectType() {
		return this.subjectType;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
