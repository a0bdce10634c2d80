package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentService;
import vn.danvan.document.FormPrints;
import vn.danvan.document.ListPrints;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * Prints what the register shows, and drafts the notice on it. Records are read in one
 * transaction; pages are made after it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class FollowUpDocuments {

	/** As many rows print at once. */
	public static final int ROWS_MAX = 2000;

	private final FollowUpQueries queries;

	private final OutcomeQueries outcomes;

	private final Organisation organisation;

	private final FormPrints forms;

	private final ListPrints lists;

	private final DocumentService documents;

	private final FollowUpAccess access;

	private final BusinessClock clock;

	private final TransactionTemplate reading;

	FollowUpDocuments(FollowUpQueries queries, OutcomeQueries outcomes, Organisation organisation, FormPrints forms,
			ListPrints lists, DocumentService documents, FollowUpAccess access, BusinessClock clock,
			PlatformTransactionManager transactions) {
		this.queries = queries;
		this.outcomes = outcomes;
		this.organisation = organisation;
		this.forms = forms;
		this.lists = lists;
		this.documents = documents;
		this.access = access;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Danh sách as the register shows it, on pages that lie across: for those who read
	 * all with the head of the board and places to sign, for others as a plain list.
	 * @param search what is looked for
	 * @return a PDF
	 * @throws Refusal if there is nothing, or too much for one list
	 */
	public byte[] list(FollowUpSearch search) {
		ReadScope scope = this.access.scope();
		FollowUpListForm form = read(() -> form(scope, search));
		return scope.all() ? this.forms.sheet(form.sheet(read(this::board)))
				: this.lists.pdf(form.title(), form.subtitle(), form.blocks());
	}

	/**
	 * Drafts "Thông báo về việc thực hiện kiến nghị sau kiểm tra": how all
	 * recommendations of the search ended or stand, and those that are open as an annex.
	 * @param search what is looked for; kind and filter are given by the notice
	 * @return the document's id
	 * @throws Refusal if none is open, or too many are
	 */
	public long prepareNotice(FollowUpSearch search) {
		this.access.board();
		ReadScope scope = this.access.scope();
		FollowUpSearch open = new FollowUpSearch(FollowUpFilter.OPEN, FollowUpKind.RECOMMENDATION, search.year(),
				search.owner(), search.typed());
		return this.documents.prepare(read(() -> FollowUpNotice.draft(form(scope, open), this.outcomes.of(scope, open),
				board(), this.clock.today())));
	}

	private FollowUpListForm form(ReadScope scope, FollowUpSearch search) {
		List<FollowUpRow> rows = this.queries.list(scope, search, 0, ROWS_MAX + 1);
		if (rows.isEmpty()) {
			throw new Refusal("followup.error.nothing-to-print");
		}
		if (rows.size() > ROWS_MAX) {
			throw new Refusal("followup.error.too-much-to-print", ROWS_MAX);
		}
		return new FollowUpListForm(rows, search, this.clock.today());
	}

	private Letterhead board() {
		LocalDate today = this.clock.today();
		long board = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).id();
		return this.organisation.letterhead(board, today).orElseThrow(NotPermitted::new);
	}

	private <T> T read(Supplier<T> what) {
		return this.reading.execute((status) -> what.get());
	}

}
