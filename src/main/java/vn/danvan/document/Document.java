package vn.danvan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Grant;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/** Văn bản: drafted, approved by a leader who did not draft it, numbered by the clerk. */
@Entity
class Document extends StoredAggregate {

	static final String SUBJECT = "document";

	static final int SUBJECT_MAX = 500;

	@Enumerated(EnumType.STRING)
	private DocumentType type = DocumentType.REPORT;

	private long issuingBodyId;

	private String subject = "";

	@Convert(converter = ContentConverter.class)
	private DocumentContent content = new DocumentContent(List.of(), List.of());

	@Convert(converter = RecipientsConverter.class)
	private List<String> recipients = List.of();

	private @Nullable String sourceType;

	private @Nullable Long sourceId;

	private LocalDate asOf = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private DocumentState state = DocumentState.DRAFT;

	private long preparedBy;

	private Instant preparedAt = Instant.EPOCH;

	private @Nullable Long approvedBy;

	private @Nullable LocalDate approvedOn;

	private @Nullable String signerName;

	private @Nullable String signerAuthority;

	private @Nullable String signerTitle;

	private @Nullable Long seriesId;

	private @Nullable Integer number;

	private @Nullable String symbol;

	private @Nullable LocalDate documentDate;

	private @Nullable String earlyDateReason;

	private @Nullable String fileSha256;

	private String searchKey = "";

	protected Document() {
	}

	static Document prepare(DocumentDraft draft, Instant now, Actor by) {
		Document document = new Document();
		document.type = draft.type();
		document.issuingBodyId = draft.issuingBodyId();
		document.preparedBy = by.accountId();
		document.fill(draft, now);
		document.happened("document.prepared", by, document.named());
		return document;
	}

	void approve(Actor by, Grant grant, String headTitle, LocalDate today) {
		requireDraft();
		if (!mayBeApprovedBy(by)) {
			throw new Refusal("document.error.own-draft");
		}
		this.state = DocumentState.APPROVED;
		this.approvedBy = by.accountId();
		this.approvedOn = today;
		this.signerName = by.fullName();
		this.signerAuthority = grant.deputy() ? "K/T " + headTitle : null;
		this.signerTitle = grant.deputy() ? Messages.text("document.deputy-title", headTitle) : headTitle;
		happened("document.approved", by, named());
	}

	/**
	 * Nobody approves what he wrote himself; what the system made of records was written
	 * by nobody.
	 */
	boolean mayBeApprovedBy(Actor by) {
		return by.accountId() != this.preparedBy || this.sourceType != null;
	}

	void register(NumberSeries.Taken taken, LocalDate date, List<String> sentTo, @Nullable String reason, Actor by) {
		if (this.state != DocumentState.APPROVED) {
			throw new Refusal("document.error.not-approved");
		}
		if (by.accountId() == this.preparedBy) {
			throw new Refusal("document.error.own-number");
		}
		this.state = DocumentState.REGISTERED;
		this.seriesId = taken.seriesId();
		this.number = taken.number();
		this.symbol = taken.symbol();
		this.documentDate = date;
		this.recipients = List.copyOf(sentTo);
		this.earlyDateReason = reason;
		happened("document.registered", by,
				Map.of("subject", this.subject, "symbol", taken.symbol(), "date", VietnameseDates.screen(date)));
	}

	void store(String sha256) {
		this.fileSha256 = sha256;
	}

	void discard(Actor by) {
		requireDraft();
		if (by.accountId() != this.preparedBy) {
			throw new Refusal("document.error.not-own-draft");
		}
		happened("document.discarded", by, named());
	}

	DocumentType type() {
		return this.type;
	}

	long issuingBodyId() {
		return this.issuingBodyId;
	}

	String subject() {
		return this.subject;
	}

	DocumentContent content() {
		return this.content;
	}

	List<String> recipients() {
		return this.recipients;
	}

	DocumentState state() {
		return this.state;
	}

	long preparedBy() {
		return this.preparedBy;
	}

	@Nullable Long approvedBy() {
		return this.approvedBy;
	}

	@Nullable LocalDate approvedOn() {
		return this.approvedOn;
	}

	@Nullable String symbol() {
		return this.symbol;
	}

	@Nullable LocalDate documentDate() {
		return this.documentDate;
	}

	LocalDate asOf() {
		return this.asOf;
	}

	@Nullable String signerName() {
		return this.signerName;
	}

	@Nullable String signerAuthority() {
		return this.signerAuthority;
	}

	@Nullable String signerTitle() {
		return this.signerTitle;
	}

	@Nullable String fileSha256() {
		return this.fileSha256;
	}

	private void fill(DocumentDraft draft, Instant now) {
		String line = VietnameseText.line(draft.subject());
		if (line.isEmpty()) {
			throw Refusal.at("subject", "base.error.required");
		}
		if (line.length() > SUBJECT_MAX) {
			throw Refusal.at("subject", "base.error.too-long", SUBJECT_MAX);
		}
		this.subject = SecrecyMarks.refuse("subject", line);
		this.content = draft.content();
		this.recipients = draft.recipients();
		this.asOf = draft.asOf();
		this.sourceType = (draft.source() != null) ? draft.source().type() : null;
		this.sourceId = (draft.source() != null) ? draft.source().id() : null;
		this.preparedAt = now;
		this.searchKey = VietnameseText.searchKey(this.subject);
	}

	private void requireDraft() {
		if (this.state != DocumentState.DRAFT) {
			throw new Refusal("document.error.frozen");
		}
	}

	private Map<String, String> named() {
		return Map.of("subject", this.subject);
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
