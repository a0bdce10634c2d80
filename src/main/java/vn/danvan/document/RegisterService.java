package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.print.PdfPrinter;
import vn.danvan.document.print.XlsxPrinter;
import vn.danvan.document.signature.Beginning;
import vn.danvan.evidence.ContentStore;

/**
 * Sổ đăng ký văn bản đi: gives numbers, keeps them when they are cancelled, and lists
 * them in the eight columns of the book (Nghị định 30/2020/NĐ-CP, Phụ lục IV).
 */
@Service
@Transactional
public class RegisterService {

	/** Largest scan of a signed paper: 50 MB. */
	public static final int SCAN_MAX_BYTES = 50 * 1024 * 1024;

	private static final int MOST_ROWS = 5000;

	private static final byte[] PDF = { '%', 'P', 'D', 'F' };

	private final DocumentRepository documents;

	private final NumberTaking taking;

	private final PdfPrinter pdf;

	private final XlsxPrinter xlsx;

	private final PrintQueue queue;

	private final TransactionTemplate transaction;

	private final ContentStore store;

	private final DocumentAccess access;

	private final BusinessClock clock;

	RegisterService(DocumentRepository documents, NumberTaking taking, PdfPrinter pdf, XlsxPrinter xlsx,
			PrintQueue queue, TransactionTemplate transaction, ContentStore store, DocumentAccess access,
			BusinessClock clock) {
		this.documents = documents;
		this.taking = taking;
		this.pdf = pdf;
		this.xlsx = xlsx;
		this.queue = queue;
		this.transaction = transaction;
		this.store = store;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Numbers an approved document, prints it and stores the file that every later print
	 * serves.
	 * @param id the document
	 * @param version the version that the person saw
	 * @param request date, recipients, and the other columns of the register
	 * @return số và ký hiệu
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public String register(long id, int version, RegisterRequest request) {
		Actor actor = this.access.clerk();
		return this.queue
			.print(() -> this.transaction.execute((status) -> this.taking.numbered(id, version, request, actor)));
	}

	/**
	 * Gives a number to a document that was written and signed on paper.
	 * @param paper what the paper says
	 * @param request date, recipients, and the other columns of the register
	 * @param scan its scan as PDF
	 * @return the document
	 */
	public long registerPaper(PaperDocument paper, RegisterRequest request, byte[] scan) {
		Actor actor = this.access.clerk();
		requireScan(scan);
		RegisterEntry entry = RegisterEntry.of(request);
		Document document = Document.onPaper(paper.draft(entry.date()),
				TextRules.required("signer", paper.signer(), PaperDocument.SIGNER_MAX), entry.date(),
				this.clock.instant(), actor);
		this.taking.number(document, entry, actor);
		document.store(this.store.store(scan));
		return this.documents.save(document).id();
	}

	/**
	 * Cancels a numbered document; its number stays in the register with the reason.
	 * @param id the document
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void cancel(long id, int version, String reason) {
		Actor actor = this.access.clerk();
		Document document = this.documents.findById(id).orElseThrow(NotPermitted::new);
		document.requireVersion(version);
		document.cancel(TextRules.required("reason", reason, RegisterRequest.REASON_MAX), actor);
		this.documents.save(document);
	}

	/**
	 * One page of the register, the latest first.
	 * @param filter which entries
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the entries
	 */
	@Transactional(readOnly = true)
	public List<RegisterRow> list(RegisterFilter filter, int page, int size) {
		this.access.reader();
		return this.documents.register(filter.bodyId(), filter.type(), filter.from(), filter.until(),
				VietnameseText.searchPattern(filter.typed()), PageRequest.of(page, size));
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which entries
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(RegisterFilter filter) {
		this.access.reader();
		return this.documents.countRegister(filter.bodyId(), filter.type(), filter.from(), filter.until(),
				VietnameseText.searchPattern(filter.typed()));
	}

	/**
	 * The register for print, on pages that lie across.
	 * @param filter which entries
	 * @return a PDF
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public byte[] pdf(RegisterFilter filter) {
		List<RegisterRow> rows = whole(filter);
		String period = Messages.text("document.book.period", VietnameseDates.screen(filter.from()),
				VietnameseDates.screen(filter.until().minusDays(1)));
		return this.queue.print(() -> this.pdf.list(VietnameseText.upper(Messages.text("document.book")), period,
				List.of(RegisterBook.printed(rows))));
	}

	/**
	 * The register as an Excel file.
	 * @param filter which entries
	 * @return an XLSX
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public byte[] xlsx(RegisterFilter filter) {
		List<RegisterRow> rows = whole(filter);
		return this.queue
			.print(() -> this.xlsx.list(Messages.text("document.book.sheet"), RegisterBook.reckoned(rows)));
	}

	private List<RegisterRow> whole(RegisterFilter filter) {
		if (count(filter) > MOST_ROWS) {
			throw new Refusal("document.error.register-large", MOST_ROWS);
		}
		return list(filter, 0, MOST_ROWS).reversed();
	}

	static void requireScan(byte[] scan) {
		if (!Beginning.of(scan, PDF) || scan.length > SCAN_MAX_BYTES) {
			throw Refusal.at("scan", "document.error.scan");
		}
	}

	/**
	 * Which entries of the register.
	 *
	 * @param bodyId cơ quan ban hành, null for all
	 * @param type tên loại, null for all
	 * @param from ngày văn bản from
	 * @param until ngày văn bản before
	 * @param typed what subject or symbol shall contain
	 */
	public record RegisterFilter(@Nullable Long bodyId, @Nullable DocumentType type, LocalDate from, LocalDate until,
			String typed) {
	}

}
