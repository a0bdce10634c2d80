package vn.danvan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Grant;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.print.Composer;
import vn.danvan.document.print.Composer.Numbering;
import vn.danvan.document.print.PrintedDocument;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.Standing;

/**
 * Brings together what a document prints: its text, its bodies and signers of its date.
 */
@Component
class DocumentPages {

	private final Organisation organisation;

	private final OfficeHolders offices;

	private final Composer composer;

	DocumentPages(Organisation organisation, OfficeHolders offices, Composer composer) {
		this.organisation = organisation;
		this.offices = offices;
		this.composer = composer;
	}

	/** Everything on the pages of a document, its bodies as they are called on a day. */
	PrintedDocument composed(Document document, LocalDate day) {
		return composed(document, document.form(), day);
	}

	/** The same for one addressee alone. */
	PrintedDocument composedFor(Document document, String addressee, LocalDate today) {
		LocalDate date = document.documentDate();
		return composed(document, document.form().addressedTo(addressee), (date != null) ? date : today);
	}

	private PrintedDocument composed(Document document, DocumentForm form, LocalDate day) {
		List<Letterhead> partners = partners(form, day);
		Letterhead lead = letterhead(document.issuingBodyId(), day);
		List<SignatureLines> signatures = document.signatures();
		boolean approved = !signatures.isEmpty();
		return this.composer.compose(new Composer.Request(document.type(), document.subject(), document.content(), form,
				document.recipients(), lead, partners,
				approved ? signatures : signatures(form, lead, partners, null, null, day),
				new Numbering(document.symbol(), document.documentDate(), day), !approved));
	}

	/**
	 * Who signs: those named on the document, or the leader who approves it.
	 * @param grant under which the leader acts, null while nobody has approved
	 */
	List<SignatureLines> signatures(Document document, @Nullable Actor leader, @Nullable Grant grant, LocalDate day) {
		return signatures(document.form(), letterhead(document.issuingBodyId(), day), partners(document.form(), day),
				leader, grant, day);
	}

	private List<SignatureLines> signatures(DocumentForm form, Letterhead lead, List<Letterhead> partners,
			@Nullable Actor leader, @Nullable Grant grant, LocalDate day) {
		if (!form.attestors().isEmpty()) {
			return form.attestors().stream().map(SignatureLines::of).toList();
		}
		List<SignatureLines> signatures = new ArrayList<>();
		Joint joint = form.joint();
		if (form.signerId() == null && leader != null && grant != null) {
			signatures.add(SignatureLines.of(lead, approving(lead, leader, grant), joint != null));
		}
		else {
			signatures.add(signature(lead, form.signerId(), joint != null, day));
		}
		for (int i = 0; i < partners.size(); i++) {
			Long signer = (joint != null) ? joint.partners().get(i).signerId() : null;
			signatures.add(signature(partners.get(i), signer, true, day));
		}
		return signatures;
	}

	/** The lines of who is named, or of a head who is not yet named. */
	private SignatureLines signature(Letterhead body, @Nullable Long signer, boolean joint, LocalDate day) {
		return (signer != null) ? SignatureLines.of(body, inOffice(signer, body.bodyId(), day), joint)
				: SignatureLines.unsigned(body, joint);
	}

	/** Refuses a day on which one who signs does not hold office. */
	void requireSignersInOffice(Document document, LocalDate day) {
		DocumentForm form = document.form();
		if (form.signerId() != null) {
			inOffice(form.signerId(), document.issuingBodyId(), day);
		}
		Joint joint = form.joint();
		if (joint != null) {
			joint.partners()
				.stream()
				.filter((partner) -> partner.signerId() != null)
				.forEach((partner) -> inOffice(partner.signerId(), partner.bodyId(), day));
		}
	}

	/** The symbol of a number on a day. */
	String symbol(Document document, int number, LocalDate day) {
		Letterhead lead = letterhead(document.issuingBodyId(), day);
		List<String> symbols = new ArrayList<>(List.of(lead.symbol()));
		Joint joint = document.form().joint();
		if (joint != null && joint.variant() != Joint.Variant.SIDE_BY_SIDE) {
			partners(document.form(), day).forEach((partner) -> symbols.add(partner.symbol()));
		}
		boolean side = joint != null && joint.variant() == Joint.Variant.SIDE_BY_SIDE;
		Layout layout = side ? Layout.of(lead) : Layout.of(lead, document.form());
		return layout.symbol(number, document.type(), symbols);
	}

	/**
	 * Whether the leaders who approve may also sign: only for the board that they lead.
	 */
	boolean ofBoard(long bodyId, LocalDate day) {
		return this.organisation.findHolder(BodyPurpose.MASS_MOBILISATION, day)
			.filter((board) -> board.id() == bodyId)
			.isPresent();
	}

	/** Whether a body is a Party committee, whose documents its own leaders approve. */
	boolean ofCommittee(long bodyId, LocalDate day) {
		return this.organisation.letterhead(bodyId, day)
			.filter((body) -> body.kind() == BodyKind.PARTY_COMMITTEE)
			.isPresent();
	}

	Letterhead letterhead(long bodyId, LocalDate day) {
		return this.organisation.letterhead(bodyId, day)
			.orElseThrow(() -> Refusal.at("date", "document.error.body-gone", VietnameseDates.screen(day)));
	}

	private List<Letterhead> partners(DocumentForm form, LocalDate day) {
		Joint joint = form.joint();
		return (joint == null) ? List.of()
				: joint.partners().stream().map((partner) -> letterhead(partner.bodyId(), day)).toList();
	}

	private OfficeHolder inOffice(long id, long bodyId, LocalDate day) {
		OfficeHolder holder = this.offices.find(id)
			.filter((one) -> one.bodyId() == bodyId)
			.orElseThrow(() -> Refusal.at("signer", "document.error.signer-unknown"));
		if (!holder.validity().contains(day)) {
			throw Refusal.at("date", "document.error.signer-not-in-office", holder.fullName(), holder.title(),
					VietnameseDates.screen(day));
		}
		return holder;
	}

	/** A leader who approves signs himself: as head, as deputy, or by delegation. */
	private static OfficeHolder approving(Letterhead body, Actor leader, Grant grant) {
		boolean delegated = grant.onBehalfOf() != null;
		Standing standing = Standing.HEAD;
		String title = body.headTitle();
		if (delegated && Layout.of(body) == Layout.STATE) {
			standing = Standing.BY_AUTHORISATION;
			title = VietnameseText.upper(leader.position());
		}
		else if (grant.deputy()) {
			standing = Standing.DEPUTY;
			title = Messages.text("document.deputy-title", body.headTitle());
		}
		return new OfficeHolder(0, body.bodyId(), leader.fullName(), title, standing, Validity.since(LocalDate.EPOCH));
	}

}
