package vn.danvan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/**
 * Takes the next step with many documents at once, each by its own rules and all or none:
 * when one of them may not, it is named with the reason and nothing has happened.
 */
@Service
@Transactional
public class ManyDocuments {

	/** Most documents at once; their numbers are taken in one transaction. */
	public static final int MOST = 100;

	private final DocumentRepository documents;

	private final DocumentService service;

	private final DocumentPages pages;

	private final NumberTaking taking;

	private final PrintQueue queue;

	private final TransactionTemplate transaction;

	private final DocumentAccess access;

	private final BusinessClock clock;

	ManyDocuments(DocumentRepository documents, DocumentService service, DocumentPages pages, NumberTaking taking,
			PrintQueue queue, TransactionTemplate transaction, DocumentAccess access, BusinessClock clock) {
		this.documents = documents;
		this.service = service;
		this.pages = pages;
		this.taking = taking;
		this.queue = queue;
		this.transaction = transaction;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Takes over several documents that a feature has made together. The bodies are
	 * looked up once; to tell the leaders, once for all, is the feature's affair.
	 * @param drafts the documents
	 * @return their ids in this order
	 * @throws Refusal if an issuing body does not exist today or a subject is unfit
	 */
	public List<Long> prepare(List<DocumentDraft> drafts) {
		Actor actor = this.access.writer();
		drafts.stream()
			.map(DocumentDraft::issuingBodyId)
			.distinct()
			.forEach((body) -> this.pages.letterhead(body, this.clock.today()));
		return drafts.stream()
			.map((draft) -> this.documents.save(Document.prepareWithOthers(draft, this.clock.instant(), actor)).id())
			.toList();
	}

	/**
	 * Approves several drafts.
	 * @param chosen the drafts
	 * @return how many were approved
	 * @throws Refusal if one of them may not be approved; it is named, none is approved
	 */
	public int approve(List<Chosen> chosen) {
		this.access.approver();
		requireSome(chosen);
		chosen.forEach((one) -> each(one, () -> {
			this.service.approve(one.id(), one.version());
			return one;
		}));
		return chosen.size();
	}

	/**
	 * Numbers several approved documents with the same date: consecutive numbers of each
	 * series, in the order in which they were chosen.
	 * @param chosen the documents in this order
	 * @param request date and the other columns of the register; a document without
	 * recipients of its own gets those given here
	 * @return số và ký hiệu of each
	 * @throws Refusal if one of them may not be numbered; it is named, none is numbered
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public List<String> register(List<Chosen> chosen, RegisterRequest request) {
		Actor actor = this.access.clerk();
		requireSome(chosen);
		return this.queue.print(() -> this.transaction.execute((status) -> numbered(chosen, request, actor)));
	}

	/**
	 * Locks all series first, in one order for everybody, so that two clerks only wait.
	 */
	private List<String> numbered(List<Chosen> chosen, RegisterRequest request, Actor actor) {
		this.documents.kinds(chosen.stream().map(Chosen::id).toList())
			.stream()
			.sorted(Comparator.comparing(DocumentKind::bodyId).thenComparing(DocumentKind::type))
			.forEach((kind) -> this.taking.lock(kind.bodyId(), kind.type(), request.date()));
		List<String> symbols = new ArrayList<>();
		for (Chosen one : chosen) {
			symbols.add(each(one, () -> this.taking.numbered(one.id(), one.version(), own(one, request), actor)));
		}
		return symbols;
	}

	private RegisterRequest own(Chosen one, RegisterRequest request) {
		List<String> recipients = this.documents.findById(one.id()).orElseThrow(NotPermitted::new).recipients();
		return recipients.isEmpty() ? request : request.to(recipients);
	}

	private <T> T each(Chosen one, Supplier<T> step) {
		try {
			return step.get();
		}
		catch (NotPermitted stopped) {
			throw new Refusal("document.error.one-of-many", name(one), Messages.text("document.error.not-yours"));
		}
		catch (Refusal refusal) {
			String field = refusal.field();
			throw (field != null) ? Refusal.at(field, "document.error.one-of-many", name(one), refusal.getMessage())
					: new Refusal("document.error.one-of-many", name(one), refusal.getMessage());
		}
	}

	/** Who may see none of it learns no name. */
	private String name(Chosen one) {
		return this.documents.findById(one.id())
			.filter((document) -> document.state() != DocumentState.WRITING)
			.map((document) -> Messages.label(document.type()) + " " + document.subject())
			.orElseThrow(NotPermitted::new);
	}

	private static void requireSome(List<Chosen> chosen) {
		if (chosen.isEmpty()) {
			throw new Refusal("document.error.none-chosen");
		}
		if (chosen.size() > MOST) {
			throw new Refusal("document.error.too-many-chosen", MOST);
		}
	}

	/**
	 * A document that a person chose from the list.
	 *
	 * @param id the document
	 * @param version the version that the person saw
	 */
	public record Chosen(long id, int version) {
	}

}
