package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.evidence.ContentStore;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/** Prepares, approves, numbers and prints documents. */
@Service
@Transactional
public class DocumentService {

	/** Longest reason for a date before that of the previous number. */
	public static final int REASON_MAX = 500;

	/** Longest line of recipients. */
	public static final int RECIPIENT_MAX = 200;

	private static final int MOST_RECIPIENTS = 30;

	private final DocumentRepository documents;

	private final NumberSeriesRepository series;

	private final PartyPdf pdf;

	private final PartyDocx docx;

	private final ContentStore store;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final Actors actors;

	private final BusinessClock clock;

	DocumentService(DocumentRepository documents, NumberSeriesRepository series, PartyPdf pdf, PartyDocx docx,
			ContentStore store, Organisation organisation, AccountDirectory directory, Actors actors,
			BusinessClock clock) {
		this.documents = documents;
		this.series = series;
		this.pdf = pdf;
		this.docx = docx;
		this.store = store;
		this.organisation = organisation;
		this.directory = directory;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Takes over a document that a feature has made.
	 * @param draft the document
	 * @return its id
	 * @throws Refusal if the issuing body does not exist today or the subject is unfit
	 */
	public long prepare(DocumentDraft draft) {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		letterhead(draft.issuingBodyId(), this.clock.today());
		return this.documents.save(Document.prepare(draft, this.clock.instant(), actor)).id();
	}

	/**
	 * One page of documents: those in work first, then the register from its end.
	 * @param typed what the subject shall contain
	 * @param state only those in this state, or null for all
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the documents
	 */
	@Transactional(readOnly = true)
	public List<DocumentRow> list(String typed, @Nullable DocumentState state, int page, int size) {
		reader();
		return this.documents.search(VietnameseText.searchPattern(typed), state, PageRequest.of(page, size));
	}

	/**
	 * How many {@link #list} has in all.
	 * @param typed what the subject shall contain
	 * @param state only those in this state, or null for all
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(String typed, @Nullable DocumentState state) {
		reader();
		return this.documents.count(VietnameseText.searchPattern(typed), state);
	}

	/**
	 * How many documents wait for this person: drafts for a leader, approved ones for the
	 * clerk.
	 * @return the number, 0 for everybody else
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.actors.current();
		int count = actor.is(Role.BOARD_LEADER) ? this.documents.countByState(DocumentState.DRAFT) : 0;
		return actor.is(Role.CLERK) ? count + this.documents.countByState(DocumentState.APPROVED) : count;
	}

	/**
	 * One document.
	 * @param id the document
	 * @return what its page shows
	 */
	@Transactional(readOnly = true)
	public DocumentDetails get(long id) {
		Actor actor = reader();
		Document document = find(id);
		boolean draft = document.state() == DocumentState.DRAFT;
		boolean own = document.preparedBy() == actor.accountId();
		return new DocumentDetails(
				new DocumentRow(id, document.type(), document.subject(), document.state(), document.symbol(),
						document.documentDate(), document.signerName(), document.asOf(), document.version()),
				this.directory.names(List.of(document.preparedBy())).getOrDefault(document.preparedBy(), ""),
				document.approvedOn(), document.recipients(),
				draft && actor.is(Role.BOARD_LEADER) && document.mayBeApprovedBy(actor),
				document.state() == DocumentState.APPROVED && actor.is(Role.CLERK), draft && own);
	}

	/**
	 * Approves a draft: its text and figures are frozen.
	 * @param id the document
	 * @param version the version that the person saw
	 */
	public void approve(long id, int version) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		Document document = find(id);
		requireSeen(document, version);
		Letterhead letterhead = letterhead(document.issuingBodyId(), this.clock.today());
		document.approve(actor, actor.grant(Role.BOARD_LEADER).orElseThrow(NotPermitted::new), letterhead.headTitle(),
				this.clock.today());
		this.documents.save(document);
	}

	/**
	 * Numbers an approved document, prints it and stores the file that every later print
	 * serves.
	 * @param id the document
	 * @param version the version that the person saw
	 * @param request date, recipients, and the reason for an early date
	 * @return số và ký hiệu
	 */
	public String register(long id, int version, RegisterRequest request) {
		Actor actor = this.actors.current();
		actor.require(Role.CLERK);
		Document document = find(id);
		requireSeen(document, version);
		LocalDate date = request.date();
		if (document.approvedOn() != null && date.isBefore(document.approvedOn())) {
			throw Refusal.at("date", "document.error.date-before-approval",
					VietnameseDates.screen(document.approvedOn()));
		}
		if (date.isAfter(this.clock.today())) {
			throw Refusal.at("date", "document.error.date-in-future");
		}
		List<String> recipients = recipients(request.recipients());
		String reason = VietnameseText.line(request.earlyDateReason());
		if (reason.length() > REASON_MAX) {
			throw Refusal.at("reason", "base.error.too-long", REASON_MAX);
		}
		Letterhead letterhead = letterhead(document.issuingBodyId(), date);
		NumberSeries locked = this.series.lock(document.issuingBodyId(), document.type(), date)
			.orElseThrow(() -> Refusal.at("date", "document.error.no-series"));
		NumberSeries.Taken taken = locked.take(date, letterhead.symbol(), reason.isEmpty() ? null : reason);
		this.series.save(locked);
		document.register(taken, date, recipients, reason.isEmpty() ? null : reason, actor);
		document.store(this.store.store(this.pdf.print(PrintedDocument.of(document, letterhead))));
		this.documents.save(document);
		return taken.symbol();
	}

	/**
	 * The page as it prints: the stored bytes of a registered document, else a preview
	 * with blanks for number and date.
	 * @param id the document
	 * @return a PDF
	 */
	@Transactional(readOnly = true)
	public byte[] pdf(long id) {
		reader();
		Document document = find(id);
		String stored = document.fileSha256();
		if (stored != null) {
			return this.store.read(stored);
		}
		return this.pdf.print(PrintedDocument.of(document, letterhead(document.issuingBodyId(), this.clock.today())));
	}

	/**
	 * How a document would print that is still being written in its feature.
	 * @param draft the document
	 * @return a PDF with blanks for number, date and signer
	 */
	@Transactional(readOnly = true)
	public byte[] preview(DocumentDraft draft) {
		return this.pdf.print(previewed(draft));
	}

	/**
	 * The same as a Word file.
	 * @param draft the document
	 * @return a DOCX
	 */
	@Transactional(readOnly = true)
	public byte[] previewDocx(DocumentDraft draft) {
		return this.docx.print(previewed(draft));
	}

	/**
	 * The same content as a Word file that can be edited.
	 * @param id the document
	 * @return a DOCX
	 */
	@Transactional(readOnly = true)
	public byte[] docx(long id) {
		reader();
		Document document = find(id);
		LocalDate date = document.documentDate();
		return this.docx.print(PrintedDocument.of(document,
				letterhead(document.issuingBodyId(), (date != null) ? date : this.clock.today())));
	}

	/**
	 * Takes over a document that a leader has approved in its feature: its text and
	 * figures are frozen.
	 * @param draft the document
	 * @param preparedBy who wrote it; not the leader
	 * @return its id
	 */
	public long prepareApproved(DocumentDraft draft, Actor preparedBy) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		Letterhead letterhead = letterhead(draft.issuingBodyId(), this.clock.today());
		Document document = Document.prepare(draft, this.clock.instant(), preparedBy);
		if (preparedBy.accountId() == actor.accountId()) {
			throw new Refusal("document.error.own-draft");
		}
		this.documents.saveAndFlush(document);
		document.approve(actor, actor.grant(Role.BOARD_LEADER).orElseThrow(NotPermitted::new), letterhead.headTitle(),
				this.clock.today());
		return this.documents.save(document).id();
	}

	/**
	 * Throws an own draft away.
	 * @param id the document
	 */
	public void discard(long id) {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		Document document = find(id);
		document.discard(actor);
		this.documents.save(document);
		this.documents.delete(document);
	}

	private PrintedDocument previewed(DocumentDraft draft) {
		Actor actor = reader();
		return PrintedDocument.of(Document.prepare(draft, this.clock.instant(), actor),
				letterhead(draft.issuingBodyId(), this.clock.today()));
	}

	private Document find(long id) {
		return this.documents.findById(id).orElseThrow(NotPermitted::new);
	}

	private Letterhead letterhead(long bodyId, LocalDate date) {
		return this.organisation.letterhead(bodyId, date)
			.orElseThrow(() -> Refusal.at("date", "document.error.body-gone", VietnameseDates.screen(date)));
	}

	private void requireSeen(Document document, int version) {
		if (document.version() != version) {
			Long by = (document.approvedBy() != null) ? document.approvedBy() : document.preparedBy();
			throw new StaleVersion(this.directory.names(List.of(by)).getOrDefault(by, ""));
		}
	}

	private Actor reader() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER);
		return actor;
	}

	private static List<String> recipients(List<String> typed) {
		List<String> lines = typed.stream().map(VietnameseText::line).filter((line) -> !line.isEmpty()).toList();
		if (lines.isEmpty() || lines.size() > MOST_RECIPIENTS
				|| lines.stream().anyMatch((line) -> line.length() > RECIPIENT_MAX)) {
			throw Refusal.at("recipients", "document.error.recipients", MOST_RECIPIENTS, RECIPIENT_MAX);
		}
		return lines;
	}

	/**
	 * What the page of a document shows.
	 *
	 * @param row the document
	 * @param preparedBy người soạn
	 * @param approvedOn ngày duyệt, or null
	 * @param recipients nơi nhận
	 * @param mayApprove whether this person may approve it now
	 * @param mayRegister whether this person may number it now
	 * @param mayDiscard whether this person may throw it away
	 */
	public record DocumentDetails(DocumentRow row, String preparedBy, @Nullable LocalDate approvedOn,
			List<String> recipients, boolean mayApprove, boolean mayRegister, boolean mayDiscard) {
	}

	/**
	 * What the clerk enters.
	 *
	 * @param date ngày văn bản, not before the approval
	 * @param recipients nơi nhận, without the line of the archive
	 * @param earlyDateReason why the date lies before that of the previous number; empty
	 * otherwise
	 */
	public record RegisterRequest(LocalDate date, List<String> recipients, String earlyDateReason) {
	}

}
