package vn.danvan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/** Văn bản: drafted, approved by a leader who did not draft it, numbered by the clerk. */
@Entity
class Document extends StoredAggregate {

	static final String SUBJECT = "document";

	@Enumerated(EnumType.STRING)
	private DocumentType type = DocumentType.REPORT;

	private long issuingBodyId;

	private String subject = "";

	@Convert(converter = JsonColumns.OfContent.class)
	private DocumentContent content = new DocumentContent(List.of(), List.of());

	@Convert(converter = JsonColumns.OfForm.class)
	private DocumentForm form = DocumentForm.PLAIN;

	@Convert(converter = JsonColumns.OfRecipients.class)
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

	@Convert(converter = JsonColumns.OfSignatures.class)
	private List<SignatureLines> signatures = List.of();

	private @Nullable String returnReason;

	private @Nullable Long seriesId;

	private @Nullable Integer number;

	private @Nullable String symbol;

	private @Nullable LocalDate documentDate;

	private @Nullable String earlyDateReason;

	private String archivedWith = "";

	private int copies = 1;

	private String note = "";

	private @Nullable String cancelReason;

	private @Nullable String fileSha256;

	private String searchKey = "";

	protected Document() {
	}

	static Document prepare(DocumentDraft draft, Instant now, Actor by) {
		Document document = new Document();
		document.preparedBy = by.accountId();
		document.fill(draft, now);
		document.happened("document.prepared", by, document.named());
		return document;
	}

	/**
	 * One of several that a feature makes together; their feature tells the leaders,
	 * once.
	 */
	static Document prepareWithOthers(DocumentDraft draft, Instant now, Actor by) {
		Document document = new Document();
		document.preparedBy = by.accountId();
		document.fill(draft, now);
		document.happened("document.prepared-together", by, document.named());
		return document;
	}

	/** Begins a document that its author goes on writing. */
	static Document write(DocumentDraft draft, Instant now, Actor by) {
		Document document = new Document();
		document.state = DocumentState.WRITING;
		document.preparedBy = by.accountId();
		document.fill(draft, now);
		document.happened("document.begun", by, document.named());
		return document;
	}

	/** A document that was issued on paper outside and only takes its number here. */
	static Document onPaper(DocumentDraft draft, String signer, LocalDate date, Instant now, Actor by) {
		Document document = new Document();
		document.state = DocumentState.APPROVED;
		document.preparedBy = by.accountId();
		document.fill(draft, now);
		document.approvedOn = date;
		document.signerName = signer;
		return document;
	}

	/** Takes over what its author has written, for approval. */
	void submit(DocumentDraft written, Instant now, Actor by) {
		requireWriting();
		fill(written, now);
		this.state = DocumentState.DRAFT;
		this.returnReason = null;
		happened("document.submitted", by, named());
	}

	/** Gives a draft back to its author. */
	void giveBack(String reason, Actor by) {
		requireDraft();
		if (this.sourceType != null) {
			throw new Refusal("document.error.made-of-records");
		}
		this.state = DocumentState.WRITING;
		this.returnReason = reason;
		happened("document.returned", by, Map.of("subject", this.subject, "reason", reason));
	}

	void approve(Actor by, List<SignatureLines> signedBy, LocalDate today) {
		requireDraft();
		if (!mayBeApprovedBy(by)) {
			throw new Refusal("document.error.own-draft");
		}
		this.state = DocumentState.APPROVED;
		this.approvedBy = by.accountId();
		this.approvedOn = today;
		this.signatures = List.copyOf(signedBy);
		this.signerName = signedBy.stream()
			.map(SignatureLines::name)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(", "));
		happened("document.approved", by, named());
	}

	/**
	 * Nobody approves what he wrote himself; what the system made of records was written
	 * by nobody.
	 */
	boolean mayBeApprovedBy(Actor by) {
		return by.accountId() != this.preparedBy || this.sourceType != null;
	}

	void register(NumberSeries.Taken taken, String givenSymbol, RegisterEntry entry, Actor by) {
		if (this.state != DocumentState.APPROVED) {
			throw new Refusal("document.error.not-approved");
		}
		if (by.accountId() == this.preparedBy && this.approvedBy != null) {
			throw new Refusal("document.error.own-number");
		}
		this.state = DocumentState.REGISTERED;
		this.seriesId = taken.seriesId();
		this.number = taken.number();
		this.symbol = givenSymbol;
		this.documentDate = entry.date();
		this.recipients = List.copyOf(entry.recipients());
		this.earlyDateReason = entry.earlyDateReason();
		this.archivedWith = entry.archivedWith();
		this.copies = entry.copies();
		this.note = entry.note();
		this.form = this.form.withPartnerSymbol(entry.partnerSymbol());
		index();
		happened("document.registered", by,
				Map.of("subject", this.subject, "symbol", givenSymbol, "date", VietnameseDates.screen(entry.date())));
	}

	/** Cancels the document; its number stays in the register and is not used again. */
	void cancel(String reason, Actor by) {
		if (this.state != DocumentState.REGISTERED) {
			throw new Refusal("document.error.not-registered");
		}
		this.state = DocumentState.CANCELLED;
		this.cancelReason = reason;
		happened("document.cancelled", by,
				Map.of("subject", this.subject, "symbol", String.valueOf(this.symbol), "reason", reason));
	}

	void store(String sha256) {
		this.fileSha256 = sha256;
	}

	void discard(Actor by) {
		if (this.state != DocumentState.WRITING) {
			requireDraft();
		}
		if (by.accountId() != this.preparedBy) {
			throw new Refusal("document.error.not-own-draft");
		}
		happened("document.discarded", by, named());
	}

	/** What is still being written is seen by its author alone. */
	boolean visibleTo(Actor actor) {
		return this.state != DocumentState.WRITING || this.preparedBy == actor.accountId();
	}

	DocumentDraft draft() {
		return new DocumentDraft(this.type, this.issuingBodyId, this.subject, this.content, this.recipients, null,
				this.asOf, this.form);
	}

	DocumentRow row() {
		return new DocumentRow(id(), this.type, this.subject, this.state, this.symbol, this.documentDate,
				this.signerName, this.asOf, version(), this.form);
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

	List<SignatureLines> signatures() {
		return this.signatures;
	}

	DocumentForm form() {
		return this.form;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	@Nullable String cancelReason() {
		return this.cancelReason;
	}

	/** Whether it was written and signed outside, and only its scan is here. */
	boolean onPaper() {
		return this.approvedBy == null && this.approvedOn != null;
	}

	boolean madeOfRecords() {
		return this.sourceType != null;
	}

	@Nullable String fileSha256() {
		return this.fileSha256;
	}

	/**
	 * Refuses what may not be held or cannot be printed; returns the subject as it is
	 * stored.
	 */
	static String checked(DocumentDraft draft) {
		String line = VietnameseText.line(draft.subject());
		if (line.isEmpty()) {
			throw Refusal.at("subject", "base.error.required");
		}
		if (line.length() > DocumentDraft.SUBJECT_MAX) {
			throw Refusal.at("subject", "base.error.too-long", DocumentDraft.SUBJECT_MAX);
		}
		SecrecyMarks.refuse("subject", line);
		PrintableText.check(draft);
		return line;
	}

	private void fill(DocumentDraft draft, Instant now) {
		this.subject = checked(draft);
		this.type = draft.type();
		this.issuingBodyId = draft.issuingBodyId();
		this.content = draft.content();
		this.form = draft.form();
		this.recipients = draft.recipients();
		this.asOf = draft.asOf();
		this.sourceType = (draft.source() != null) ? draft.source().type() : null;
		this.sourceId = (draft.source() != null) ? draft.source().id() : null;
		this.preparedAt = now;
		index();
	}

	/** Found by subject and, once numbered, by symbol. */
	private void index() {
		this.searchKey = VietnameseText.searchKey(this.subject, this.symbol);
	}

	private void requireWriting() {
		if (this.state != DocumentState.WRITING) {
			throw new Refusal("document.error.frozen");
		}
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
