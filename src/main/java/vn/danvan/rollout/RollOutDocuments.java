package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.BatchJob;
import vn.danvan.document.BatchPrints;
import vn.danvan.document.FormPrints;
import vn.danvan.document.FormSheet;
import vn.danvan.document.ListPrints;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * Prints what the model needs on paper: score sheets, lists of dossiers, the summary of a
 * year, certificates. People of the district print what all communes have sent, a commune
 * its own; records are read in one transaction, pages are made after it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class RollOutDocuments {

	private final ScoreService scores;

	private final SheetsOfYear sheets;

	private final DocumentQueries queries;

	private final CertificateText certificates;

	private final Organisation organisation;

	private final FormPrints forms;

	private final ListPrints lists;

	private final BatchPrints batch;

	private final RollOutAccess access;

	private final BusinessClock clock;

	private final TransactionTemplate reading;

	RollOutDocuments(ScoreService scores, SheetsOfYear sheets, DocumentQueries queries, CertificateText certificates,
			Organisation organisation, FormPrints forms, ListPrints lists, BatchPrints batch, RollOutAccess access,
			BusinessClock clock, PlatformTransactionManager transactions) {
		this.scores = scores;
		this.sheets = sheets;
		this.queries = queries;
		this.certificates = certificates;
		this.organisation = organisation;
		this.forms = forms;
		this.lists = lists;
		this.batch = batch;
		this.access = access;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Phiếu chấm điểm of a commune: while it scores itself its own points, later those of
	 * the appraisers beside them.
	 * @param rollOutId the roll-out
	 * @return a PDF
	 * @throws NotPermitted if it may not be read, or has no sheet yet
	 */
	public byte[] sheet(long rollOutId) {
		return this.forms.sheet(read(() -> SheetForm.of(this.scores.sheet(rollOutId), board().place(), today())));
	}

	/**
	 * Danh mục hồ sơ of a commune: the five parts, and how many files prove each
	 * criterion.
	 * @param rollOutId the roll-out
	 * @return a PDF
	 * @throws NotPermitted if it may not be read, or has no sheet yet
	 */
	public byte[] dossier(long rollOutId) {
		return this.forms.sheet(read(() -> {
			ScoreSheet sheet = this.scores.sheet(rollOutId);
			boolean content = sheet.submission().rights().content();
			return DossierForm.of(sheet, content ? this.queries.fileNames(rollOutId) : Map.of(), today());
		}));
	}

	/**
	 * Tổng hợp kết quả of all communes of a year.
	 * @param year năm
	 * @return a PDF
	 */
	public byte[] summary(int year) {
		return this.forms.sheet(read(() -> summaryOf(year).page(board())));
	}

	/**
	 * The same as an Excel file with real numbers.
	 * @param year năm
	 * @return an XLSX
	 */
	public byte[] summarySheet(int year) {
		return this.lists.xlsx(Messages.text("rollout.document.summary-sheet", String.valueOf(year)),
				read(() -> summaryOf(year).sheet()));
	}

	/**
	 * Prints the score sheets of all communes that have sent theirs, in Vietnamese order.
	 * @param year năm
	 * @param format one PDF or a ZIP
	 * @return the job, already waiting for its turn
	 * @throws Refusal if no commune has sent its sheet
	 */
	public BatchJob sheets(int year, BatchJob.Format format) {
		Actor actor = this.access.districtReader();
		Map<String, FormSheet> printed = read(() -> {
			Map<String, FormSheet> found = new LinkedHashMap<>();
			String place = board().place();
			this.sheets.read(year, lastDay(year), actor)
				.forEach((sheet) -> found.put(
						Messages.text("rollout.document.sheet-file", sheet.unit(), String.valueOf(year)),
						SheetForm.of(sheet, place, today())));
			return found;
		});
		if (printed.isEmpty()) {
			throw new Refusal("rollout.document.no-sheets", String.valueOf(year));
		}
		return this.batch.forms(printed, format);
	}

	/**
	 * Giấy công nhận of a commune that is recognised now.
	 * @param rollOutId the roll-out
	 * @return a PDF of one page
	 * @throws Refusal if it is not recognised by a recorded decision
	 */
	public byte[] certificate(long rollOutId) {
		this.access.districtReader();
		return certificates(() -> this.queries.recognisedOne(rollOutId), "rollout.document.not-recognised");
	}

	/**
	 * Giấy công nhận of all communes that are recognised in a year, one a page, in
	 * Vietnamese order.
	 * @param year năm
	 * @return a PDF
	 * @throws Refusal if there is none
	 */
	public byte[] certificates(int year) {
		this.access.districtReader();
		return certificates(() -> this.queries.recognised(year), "rollout.document.none-recognised",
				String.valueOf(year));
	}

	private byte[] certificates(Supplier<List<RecognisedCommune>> recognised, String refusal, Object... named) {
		return this.forms.certificates(read(() -> {
			List<RecognisedCommune> found = recognised.get();
			if (found.isEmpty()) {
				throw new Refusal(refusal, named);
			}
			return this.certificates.of(found);
		}));
	}

	private SummaryForm summaryOf(int year) {
		this.access.districtReader();
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today()).unitId();
		return new SummaryForm(this.queries.summary(district, lastDay(year), year), year, today());
	}

	private Letterhead board() {
		long board = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today()).id();
		return this.organisation.letterhead(board, today()).orElseThrow(NotPermitted::new);
	}

	private LocalDate lastDay(int year) {
		LocalDate today = today();
		return (year < today.getYear()) ? LocalDate.of(year, 12, 31) : today;
	}

	private LocalDate today() {
		return this.clock.today();
	}

	/** Reads in one transaction; the connection is free again before anything prints. */
	private <T> T read(Supplier<T> what) {
		return this.reading.execute((status) -> what.get());
	}

}
