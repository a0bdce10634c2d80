package vn.danvan.document;

import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.print.DocxPrinter;
import vn.danvan.document.print.PdfPrinter;
import vn.danvan.document.print.PrintedDocument;
import vn.danvan.document.print.XlsxPrinter;
import vn.danvan.evidence.ContentStore;

/**
 * Prints documents. What is to be printed is read first; the pages are then made outside
 * any transaction and in a queue, so that many at once take neither the database's
 * connections nor the processors from the screens.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DocumentPrints {

	private final DocumentRepository documents;

	private final Writings writings;

	private final DocumentPages pages;

	private final PdfPrinter pdf;

	private final DocxPrinter docx;

	private final XlsxPrinter xlsx;

	private final PrintQueue queue;

	private final ContentStore store;

	private final TransactionTemplate reading;

	private final Actors actors;

	private final DocumentAccess access;

	private final BusinessClock clock;

	DocumentPrints(DocumentRepository documents, Writings writings, DocumentPages pages, PdfPrinter pdf,
			DocxPrinter docx, XlsxPrinter xlsx, PrintQueue queue, ContentStore store,
			PlatformTransactionManager transactions, Actors actors, DocumentAccess access, BusinessClock clock) {
		this.documents = documents;
		this.writings = writings;
		this.pages = pages;
		this.pdf = pdf;
		this.docx = docx;
		this.xlsx = xlsx;
		this.queue = queue;
		this.store = store;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.actors = actors;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The page as it prints: the stored bytes of a registered document, else a preview
	 * with blanks for number and date.
	 * @param id the document
	 * @return a PDF
	 */
	public byte[] pdf(long id) {
		Supplier<byte[]> printing = read(id, (document) -> {
			String stored = document.fileSha256();
			if (stored != null) {
				byte[] bytes = this.store.read(stored);
				return () -> bytes;
			}
			PrintedDocument composed = composed(document);
			return () -> this.queue.print(() -> this.pdf.print(composed).pdf());
		});
		return printing.get();
	}

	/**
	 * The same content as a Word file that can be edited.
	 * @param id the document
	 * @return a DOCX
	 */
	public byte[] docx(long id) {
		PrintedDocument composed = read(id, this::composed);
		return this.queue.print(() -> this.docx.print(composed));
	}

	/**
	 * The same content as an Excel file whose numbers and dates can be reckoned with.
	 * @param id the document
	 * @return an XLSX
	 */
	public byte[] xlsx(long id) {
		PrintedDocument composed = read(id, this::composed);
		return this.queue.print(() -> this.xlsx.print(composed));
	}

	/**
	 * How a document would print that is still being written.
	 * @param draft the document
	 * @return a PDF with blanks for number, date and signer
	 */
	public byte[] preview(DocumentDraft draft) {
		PrintedDocument composed = previewed(draft);
		return this.queue.print(() -> this.pdf.print(composed).pdf());
	}

	/**
	 * The same as a Word file.
	 * @param draft the document
	 * @return a DOCX
	 */
	public byte[] previewDocx(DocumentDraft draft) {
		PrintedDocument composed = previewed(draft);
		return this.queue.print(() -> this.docx.print(composed));
	}

	/** What is still being written prints as its author has it before him. */
	private PrintedDocument composed(Document stored) {
		if (stored.onPaper()) {
			throw new Refusal("document.error.on-paper");
		}
		Document document = (stored.state() != DocumentState.WRITING) ? stored
				: this.writings.of(stored.id())
					.map((writing) -> Document.write(writing.draft(), this.clock.instant(), this.actors.current()))
					.orElse(stored);
		return this.pages.composed(document,
				(document.documentDate() != null) ? document.documentDate() : this.clock.today());
	}

	private PrintedDocument previewed(DocumentDraft draft) {
		Actor actor = this.access.reader();
		return this.reading.execute((status) -> this.pages
			.composed(Document.prepare(draft, this.clock.instant(), actor), this.clock.today()));
	}

	private <T> T read(long id, Function<Document, T> reading) {
		Actor actor = this.access.reader();
		return this.reading.execute((status) -> reading.apply(this.documents.findById(id)
			.filter((document) -> document.visibleTo(actor))
			.orElseThrow(NotPermitted::new)));
	}

}
