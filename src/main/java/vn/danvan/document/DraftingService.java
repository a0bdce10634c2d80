package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.Writings.Writing;

/** Writes free documents of any kind, block by block, until they are submitted. */
@Service
@Transactional
public class DraftingService {

	/** Most blocks of one document with its annexes. */
	public static final int MOST_BLOCKS = 1000;

	/** Longest line of addressees or recipients. */
	public static final int LINE_MAX = 200;

	private static final int MOST_LINES = 60;

	/** Longest text of all addressees or recipients, one a line. */
	public static final int LINES_MAX = 12_000;

	private final DocumentRepository documents;

	private final Writings writings;

	private final DocumentPages pages;

	private final DocumentAccess access;

	private final BusinessClock clock;

	DraftingService(DocumentRepository documents, Writings writings, DocumentPages pages, DocumentAccess access,
			BusinessClock clock) {
		this.documents = documents;
		this.writings = writings;
		this.pages = pages;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Begins a document.
	 * @param draft what is known of it so far
	 * @return its id
	 */
	public long begin(DocumentDraft draft) {
		Actor actor = this.access.writer();
		DocumentDraft checked = checked(draft);
		long id = this.documents.saveAndFlush(Document.write(checked, this.clock.instant(), actor)).id();
		this.writings.begin(id, checked);
		return id;
	}

	/**
	 * Keeps what its author has written.
	 * @param id the document
	 * @param version the version that the author began from
	 * @param draft the whole document
	 * @return the version to go on from
	 */
	public int save(long id, int version, DocumentDraft draft) {
		Actor actor = this.access.writer();
		own(id, actor);
		DocumentDraft checked = checked(draft);
		Document.checked(checked);
		return this.writings.keep(id, version, checked);
	}

	/**
	 * Hands a document to the leaders for approval.
	 * @param id the document
	 * @param version the version that the author saw
	 */
	public void submit(long id, int version) {
		Actor actor = this.access.writer();
		Document document = own(id, actor);
		Writing writing = writing(document);
		if (writing.version() != version) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
		DocumentDraft draft = writing.draft();
		if (draft.content().blocks().isEmpty()) {
			throw new Refusal("document.error.no-text");
		}
		if (draft.type().addressed() && draft.form().addressees().isEmpty()) {
			throw Refusal.at("addressees", "document.error.no-addressee");
		}
		requireSigner(draft);
		document.submit(checked(draft), this.clock.instant(), actor);
		this.pages.signatures(document, null, null, this.clock.today());
		this.documents.saveAndFlush(document);
		this.writings.end(id, version);
	}

	/**
	 * The own document as its editor opens it.
	 * @param id the document
	 * @return the whole document with its version
	 */
	public OwnDocument open(long id) {
		Actor actor = this.access.writer();
		Document document = own(id, actor);
		NotPermitted.unless(document.state() == DocumentState.WRITING);
		Writing writing = writing(document);
		return new OwnDocument(writing.draft(), writing.version(),
				(document.returnReason() != null) ? document.returnReason() : "");
	}

	/** A document that came back from the leaders is written on from what they saw. */
	private Writing writing(Document document) {
		return this.writings.of(document.id()).orElseGet(() -> {
			if (document.state() != DocumentState.WRITING) {
				throw new Refusal("document.error.frozen");
			}
			this.writings.begin(document.id(), document.draft());
			return new Writing(document.draft(), 0);
		});
	}

	private DocumentDraft checked(DocumentDraft draft) {
		this.pages.letterhead(draft.issuingBodyId(), this.clock.today());
		DocumentContent content = draft.content();
		int blocks = content.blocks().size()
				+ content.annexes().stream().mapToInt((annex) -> annex.blocks().size()).sum();
		if (blocks > MOST_BLOCKS) {
			throw new Refusal("document.error.too-many-blocks", MOST_BLOCKS);
		}
		DocumentForm form = draft.form();
		if (form.attestors().size() > DocumentForm.MOST_ATTESTORS || form.attestors()
			.stream()
			.anyMatch((one) -> Math.max(one.label().length(), one.name().length()) > DocumentForm.ATTESTOR_MAX)) {
			throw Refusal.at("attestors", "document.error.attestors", DocumentForm.MOST_ATTESTORS,
					DocumentForm.ATTESTOR_MAX);
		}
		Joint joint = form.joint();
		if (joint != null) {
			checkJoint(draft.issuingBodyId(), joint);
		}
		return new DocumentDraft(draft.type(), draft.issuingBodyId(), draft.subject(), content,
				lines("recipients", draft.recipients()), draft.source(), draft.asOf(),
				new DocumentForm(lines("addressees", form.addressees()), form.urgency(),
						TextRules.optional("circulation", form.circulation(), LINE_MAX), form.attestors(), joint,
						form.signerId()));
	}

	/** Who approves signs for the board alone; another body needs one of its own. */
	private void requireSigner(DocumentDraft draft) {
		boolean attested = draft.type() == DocumentType.MINUTES && !draft.form().attestors().isEmpty();
		if (draft.form().signerId() == null && !attested
				&& !this.pages.ofBoard(draft.issuingBodyId(), this.clock.today())) {
			throw Refusal.at("signer", "document.error.choose-signer");
		}
	}

	private void checkJoint(long lead, Joint joint) {
		List<Long> bodies = new ArrayList<>(List.of(lead));
		joint.partners().forEach((partner) -> bodies.add(partner.bodyId()));
		boolean sides = joint.variant() == Joint.Variant.SIDE_BY_SIDE;
		if (joint.partners().isEmpty() || joint.partners().size() > (sides ? 1 : Joint.MOST_PARTNERS - 1)) {
			throw Refusal.at("partners", sides ? "document.error.one-partner" : "document.error.partners",
					Joint.MOST_PARTNERS - 1);
		}
		if (bodies.stream().distinct().count() < bodies.size()) {
			throw Refusal.at("partners", "document.error.partner-twice");
		}
		bodies.forEach((body) -> this.pages.letterhead(body, this.clock.today()));
	}

	private static List<String> lines(String field, List<String> typed) {
		List<String> lines = typed.stream().map(VietnameseText::line).filter((line) -> !line.isEmpty()).toList();
		if (lines.size() > MOST_LINES || lines.stream().anyMatch((line) -> line.length() > LINE_MAX)) {
			throw Refusal.at(field, "document.error.lines", MOST_LINES, LINE_MAX);
		}
		return lines;
	}

	private Document own(long id, Actor actor) {
		return this.documents.findById(id)
			.filter((document) -> document.preparedBy() == actor.accountId())
			.orElseThrow(NotPermitted::new);
	}

	/**
	 * A document in the hands of its author.
	 *
	 * @param draft the whole document
	 * @param version for the next change
	 * @param returnReason why the leader gave it back; empty if he did not
	 */
	public record OwnDocument(DocumentDraft draft, int version, String returnReason) {
	}

}
