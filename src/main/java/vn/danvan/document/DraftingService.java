package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Writes free documents of any kind, block by block, until they are submitted. */
@Service
@Transactional
public class DraftingService {

	/** Most blocks of one document with its annexes. */
	public static final int MOST_BLOCKS = 1000;

	/** Longest line of addressees or recipients. */
	public static final int LINE_MAX = 200;

	private static final int MOST_LINES = 60;

	private final DocumentRepository documents;

	private final DocumentPages pages;

	private final Actors actors;

	private final BusinessClock clock;

	DraftingService(DocumentRepository documents, DocumentPages pages, Actors actors, BusinessClock clock) {
		this.documents = documents;
		this.pages = pages;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Begins a document.
	 * @param draft what is known of it so far
	 * @return its id
	 */
	public long begin(DocumentDraft draft) {
		Actor actor = writer();
		DocumentDraft checked = checked(draft);
		return this.documents.save(Document.write(checked, this.clock.instant(), actor)).id();
	}

	/**
	 * Saves what its author has written.
	 * @param id the document
	 * @param version the version that the author began from
	 * @param draft the whole document
	 * @return the version to go on from
	 */
	public int save(long id, int version, DocumentDraft draft) {
		Actor actor = writer();
		Document document = own(id, actor);
		document.requireVersion(version);
		document.rewrite(checked(draft), this.clock.instant(), actor);
		return this.documents.saveAndFlush(document).version();
	}

	/**
	 * Hands a document to the leaders for approval.
	 * @param id the document
	 * @param version the version that the author saw
	 */
	public void submit(long id, int version) {
		Actor actor = writer();
		Document document = own(id, actor);
		document.requireVersion(version);
		if (document.content().blocks().isEmpty()) {
			throw new Refusal("document.error.no-text");
		}
		if (document.type().addressed() && document.form().addressees().isEmpty()) {
			throw Refusal.at("addressees", "document.error.no-addressee");
		}
		this.pages.signatures(document, null, null, this.clock.today());
		document.submit(actor);
		this.documents.save(document);
	}

	/**
	 * The own document as its editor opens it.
	 * @param id the document
	 * @return the whole document with its version
	 */
	@Transactional(readOnly = true)
	public OwnDocument open(long id) {
		Actor actor = writer();
		Document document = own(id, actor);
		NotPermitted.unless(document.state() == DocumentState.WRITING);
		return new OwnDocument(document.draft(), document.version(),
				(document.returnReason() != null) ? document.returnReason() : "");
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

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
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
