package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.Standing;

/** Makes the official document "Chương trình phối hợp" out of a programme. */
@Service
@Transactional
public class ProgrammeDocument {

	private final ProgrammeRepository programmes;

	private final ProgrammeWording wording;

	private final ContentProgress progress;

	private final DocumentService documents;

	private final Organisation organisation;

	private final OfficeHolders offices;

	private final ProgrammeAccess access;

	private final BusinessClock clock;

	ProgrammeDocument(ProgrammeRepository programmes, ProgrammeWording wording, ContentProgress progress,
			DocumentService documents, Organisation organisation, OfficeHolders offices, ProgrammeAccess access,
			BusinessClock clock) {
		this.programmes = programmes;
		this.wording = wording;
		this.progress = progress;
		this.documents = documents;
		this.organisation = organisation;
		this.offices = offices;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Prepares the document as a draft for the leaders.
	 * @param id the programme, with two or more parties
	 * @param variant how the heads of the parties stand
	 * @param annex whether contents × years stand in an annex
	 * @return the document's id
	 */
	public long prepare(long id, Joint.Variant variant, boolean annex) {
		this.access.writer();
		Programme programme = this.programmes.findById(id).orElseThrow(NotPermitted::new);
		List<Party> parties = programme.request().parties();
		requireRoom(parties.size(), variant);
		ContentYears years = ContentYears.of(programme.row(), programme.items(), this.progress.plans(id),
				this.progress.tasks(id));
		LocalDate today = this.clock.today();
		return this.documents
			.prepare(
					new DocumentDraft(DocumentType.PROGRAMME, programme.leadBodyId(), subject(programme.row().title()),
							this.wording.content(programme.request(), annex ? Optional.of(years) : Optional.empty(),
									today),
							List.of(Messages.text("programme.document.recipients").split("\\|")),
							new DocumentDraft.Source(Programme.SUBJECT, id), today, form(programme, variant, today)));
	}

	private static void requireRoom(int parties, Joint.Variant variant) {
		if (parties < 2) {
			throw new Refusal("programme.error.parties");
		}
		if (variant == Joint.Variant.SIDE_BY_SIDE && parties > 2) {
			throw Refusal.at("variant", "programme.error.side-by-side");
		}
		if (parties > Joint.MOST_PARTNERS) {
			throw Refusal.at("variant", "programme.error.too-many-parties", Joint.MOST_PARTNERS);
		}
	}

	/** The kind stands above the subject already. */
	private static String subject(String title) {
		String kind = Messages.label(DocumentType.PROGRAMME);
		return VietnameseText.lowerFirst(
				title.regionMatches(true, 0, kind, 0, kind.length()) ? title.substring(kind.length()).strip() : title);
	}

	private DocumentForm form(Programme programme, Joint.Variant variant, LocalDate today) {
		Map<Long, String> symbols = programme.acts()
			.stream()
			.filter((act) -> act.bodyId() != null)
			.collect(Collectors.toMap(Act::bodyId, Act::symbol));
		List<Joint.Partner> partners = new ArrayList<>();
		Long signer = null;
		for (Party party : programme.request().parties()) {
			Long holder = holder(party, today);
			if (party.bodyId() == programme.leadBodyId()) {
				signer = holder;
			}
			else {
				partners.add(new Joint.Partner(party.bodyId(), holder,
						(variant == Joint.Variant.SIDE_BY_SIDE) ? symbols.getOrDefault(party.bodyId(), "") : ""));
			}
		}
		return new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), new Joint(variant, partners), signer);
	}

	/**
	 * Who signs for a party: the one named, if he holds office today, else its head; for
	 * the board, else the leader who approves.
	 */
	private @Nullable Long holder(Party party, LocalDate today) {
		List<OfficeHolder> holders = this.offices.inOffice(party.bodyId(), today);
		boolean board = this.organisation.findHolder(BodyPurpose.MASS_MOBILISATION, today)
			.filter((one) -> one.id() == party.bodyId())
			.isPresent();
		return holders.stream()
			.filter((one) -> one.fullName().equalsIgnoreCase(party.signerName()))
			.findFirst()
			.or(() -> board ? Optional.empty()
					: holders.stream()
						.filter((one) -> one.standing() == Standing.HEAD)
						.min(Comparator.comparing(OfficeHolder::id)))
			.map(OfficeHolder::id)
			.orElse(null);
	}

}
