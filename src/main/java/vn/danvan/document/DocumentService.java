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
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Prepares, lists and approves documents. */
@Service
@Transactional
public class DocumentService {

	private final DocumentRepository documents;

	private final DocumentPages pages;

	private final AccountDirectory directory;

	private final Actors actors;

	private final DocumentAccess access;

	private final BusinessClock clock;

	DocumentService(DocumentRepository documents, DocumentPages pages, AccountDirectory directory, Actors actors,
			DocumentAccess access, BusinessClock clock) {
		this.documents = documents;
		this.pages = pages;
		this.directory = directory;
		this.actors = actors;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Takes over a document that a feature has made.
	 * @param draft the document
	 * @return its id
	 * @throws Refusal if the issuing body does not exist today or the subject is unfit
	 */
	public long prepare(DocumentDraft draft) {
		Actor actor = this.access.writer();
		this.pages.letterhead(draft.issuingBodyId(), this.clock.today());
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
		long me = this.access.reader().accountId();
		return this.documents.search(VietnameseText.searchPattern(typed), state, me, PageRequest.of(page, size));
	}

	/**
	 * How many {@link #list} has in all.
	 * @param typed what the subject shall contain
	 * @param state only those in this state, or null for all
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(String typed, @Nullable DocumentState state) {
		long me = this.access.reader().accountId();
		return this.documents.count(VietnameseText.searchPattern(typed), state, me);
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
		Actor actor = this.access.reader();
		Document document = visible(id, actor);
		DocumentState state = document.state();
		boolean draft = state == DocumentState.DRAFT;
		boolean own = document.preparedBy() == actor.accountId();
		boolean mayApprove = draft && approvers(document, actor) && document.mayBeApprovedBy(actor);
		boolean clerk = actor.is(Role.CLERK);
		return new DocumentDetails(document.row(),
				this.directory.names(List.of(document.preparedBy())).getOrDefault(document.preparedBy(), ""),
				document.approvedOn(), document.recipients(), document.form(), document.onPaper(),
				document.returnReason(), document.cancelReason(),
				new Steps(state == DocumentState.WRITING && own, mayApprove, mayApprove && !document.madeOfRecords(),
						state == DocumentState.APPROVED && clerk, state == DocumentState.REGISTERED && clerk,
						(draft || state == DocumentState.WRITING) && own));
	}

	/**
	 * Approves a draft: its text and figures are frozen, and who signs it.
	 * @param id the document
	 * @param version the version that the person saw
	 */
	public void approve(long id, int version) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER, Role.DISTRICT_LEADER);
		Document document = find(id);
		NotPermitted.unless(approvers(document, actor));
		requireSeen(document, version);
		approve(document, actor);
	}

	/**
	 * Gives a draft back to its author.
	 * @param id the document
	 * @param version the version that the person saw
	 * @param reason what is to be changed
	 */
	public void giveBack(long id, int version, String reason) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER, Role.DISTRICT_LEADER);
		Document document = find(id);
		NotPermitted.unless(approvers(document, actor));
		requireSeen(document, version);
		document.giveBack(TextRules.reason(reason), actor);
		this.documents.save(document);
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
		Document document = Document.prepare(draft, this.clock.instant(), preparedBy);
		if (preparedBy.accountId() == actor.accountId()) {
			throw new Refusal("document.error.own-draft");
		}
		this.documents.saveAndFlush(document);
		return approve(document, actor);
	}

	/**
	 * Throws an own draft away.
	 * @param id the document
	 */
	public void discard(long id) {
		Actor actor = this.access.writer();
		Document document = find(id);
		document.discard(actor);
		this.documents.save(document);
		this.documents.delete(document);
	}

	private long approve(Document document, Actor actor) {
		LocalDate today = this.clock.today();
		document.approve(actor,
				this.pages.signatures(document, actor, actor.grant(Role.BOARD_LEADER).orElse(null), today), today);
		return this.documents.save(document).id();
	}

	/** A document of the Party committee is approved by its own leaders. */
	private boolean approvers(Document document, Actor actor) {
		boolean committee = this.pages.ofCommittee(document.issuingBodyId(), this.clock.today());
		return actor.is(committee ? Role.DISTRICT_LEADER : Role.BOARD_LEADER);
	}

	private Document find(long id) {
		return this.documents.findById(id).orElseThrow(NotPermitted::new);
	}

	private Document visible(long id, Actor actor) {
		return this.documents.findById(id)
			.filter((document) -> document.visibleTo(actor))
			.orElseThrow(NotPermitted::new);
	}

	private void requireSeen(Document document, int version) {
		if (document.version() != version) {
			Long by = (document.approvedBy() != null) ? document.approvedBy() : document.preparedBy();
			throw new StaleVersion(this.directory.names(List.of(by)).getOrDefault(by, ""));
		}
	}

	/**
	 * What the page of a document shows.
	 *
	 * @param row the document
	 * @param preparedBy người soạn
	 * @param approvedOn ngày duyệt, or null
	 * @param recipients nơi nhận
	 * @param form what stands around the text
	 * @param onPaper whether only its scan is here
	 * @param returnReason why the leader gave it back, or null
	 * @param cancelReason why its number was cancelled, or null
	 * @param steps what this person may do now
	 */
	public record DocumentDetails(DocumentRow row, String preparedBy, @Nullable LocalDate approvedOn,
			List<String> recipients, DocumentForm form, boolean onPaper, @Nullable String returnReason,
			@Nullable String cancelReason, Steps steps) {
	}

	/**
	 * What a person may do with a document now.
	 *
	 * @param write go on writing and submit
	 * @param approve duyệt
	 * @param giveBack trả lại
	 * @param register cấp số
	 * @param cancel hủy số
	 * @param discard bỏ dự thảo
	 */
	public record Steps(boolean write, boolean approve, boolean giveBack, boolean register, boolean cancel,
			boolean discard) {
	}

}
