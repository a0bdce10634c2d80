package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.BatchJob.Sheet;
import vn.danvan.document.print.FormPrinter;
import vn.danvan.document.print.PdfPrinter;
import vn.danvan.document.print.PrintedDocument;
import vn.danvan.evidence.ContentStore;

/**
 * Prints many documents in one job: letters to each addressee, or all that are marked in
 * the register, as one PDF or as a ZIP with readable names.
 */
@Service
public class BatchPrints {

	/** Most documents in one job. */
	public static final int MOST = 500;

	private final DocumentRepository documents;

	private final DocumentPages pages;

	private final PdfPrinter pdf;

	private final FormPrinter form;

	private final PrintQueue queue;

	private final ContentStore store;

	private final TransactionTemplate reading;

	private final Actors actors;

	private final DocumentAccess access;

	private final BusinessClock clock;

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("batch-prints").daemon(true).factory());

	BatchPrints(DocumentRepository documents, DocumentPages pages, PdfPrinter pdf, FormPrinter form, PrintQueue queue,
			ContentStore store, PlatformTransactionManager transactions, Actors actors, DocumentAccess access,
			BusinessClock clock) {
		this.documents = documents;
		this.pages = pages;
		this.pdf = pdf;
		this.form = form;
		this.queue = queue;
		this.store = store;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.actors = actors;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Prints several documents.
	 * @param ids the documents, in the order of printing
	 * @param format one PDF or a ZIP
	 * @return the job, already waiting for its turn
	 */
	public BatchJob documents(List<Long> ids, BatchJob.Format format) {
		this.access.reader();
		requireSome(ids.size());
		return start(ids.stream().map(this::sheet).toList(), format);
	}

	/**
	 * Prints a document once for each addressee, with that addressee alone.
	 * @param id the document
	 * @param format one PDF or a ZIP
	 * @return the job, already waiting for its turn
	 */
	public BatchJob eachAddressee(long id, BatchJob.Format format) {
		Actor actor = this.access.reader();
		List<PrintedDocument> letters = this.reading.execute((status) -> {
			Document document = this.documents.findById(id)
				.filter((one) -> one.visibleTo(actor) && one.state() != DocumentState.WRITING)
				.orElseThrow(NotPermitted::new);
			return document.form()
				.addressees()
				.stream()
				.map((addressee) -> this.pages.composedFor(document, addressee, this.clock.today()))
				.toList();
		});
		requireSome(letters.size());
		return start(letters.stream()
			.map((letter) -> new Sheet(letter.about().title() + " - " + letter.address().names().get(0),
					() -> this.queue.print(() -> this.pdf.print(letter).pdf())))
			.toList(), format);
	}

	/**
	 * Prints several sheets that the caller may read.
	 * @param forms the sheets by the names of their files, in the order of printing
	 * @param format one PDF or a ZIP
	 * @return the job, already waiting for its turn
	 */
	public BatchJob forms(Map<String, FormSheet> forms, BatchJob.Format format) {
		this.actors.current();
		requireSome(forms.size());
		List<Sheet> sheets = new ArrayList<>();
		forms.forEach((name, form) -> sheets.add(new Sheet(name, () -> this.queue.print(() -> this.form.sheet(form)))));
		return start(sheets, format);
	}

	@PreDestroy
	void stop() {
		this.worker.shutdownNow();
	}

	private Sheet sheet(long id) {
		return this.reading.execute((status) -> {
			Document document = this.documents.findById(id).orElseThrow(NotPermitted::new);
			String title = Messages.label(document.type()) + " " + document.subject();
			String symbol = document.symbol();
			String stored = document.fileSha256();
			if (stored == null) {
				throw new Refusal("document.error.not-registered-yet");
			}
			return new Sheet((symbol != null) ? symbol + " " + title : title,
					() -> this.reading.execute((again) -> this.store.read(stored)));
		});
	}

	private BatchJob start(List<Sheet> sheets, BatchJob.Format format) {
		BatchJob job = new BatchJob(sheets, format);
		this.worker.execute(job::run);
		return job;
	}

	private static void requireSome(int count) {
		if (count == 0) {
			throw new Refusal("document.error.batch-empty");
		}
		if (count > MOST) {
			throw new Refusal("document.error.batch-large", MOST);
		}
	}

}
