package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.Joint;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.Standing;

/**
 * Makes what a document of several parties prints around its text, for programmes and for
 * the plans that carry them out.
 */
@Component
public class JointForms {

	private final Organisation organisation;

	private final OfficeHolders offices;

	JointForms(Organisation organisation, OfficeHolders offices) {
		this.organisation = organisation;
		this.offices = offices;
	}

	/**
	 * The form of a document of several parties.
	 * @param leadBodyId cơ quan chủ trì, one of the parties
	 * @param parties các bên ký, two or more
	 * @param symbols numbers that parties have given, by body
	 * @param variant how the heads of the parties stand
	 * @param today the day whose office holders sign
	 * @return the form
	 * @throws Refusal if the variant has no room for so many parties
	 */
	public DocumentForm of(long leadBodyId, List<Party> parties, Map<Long, String> symbols, Joint.Variant variant,
			LocalDate today) {
		requireRoom(parties.size(), variant);
		List<Joint.Partner> partners = new ArrayList<>();
		Long signer = null;
		for (Party party : parties) {
			Long holder = holder(party, today);
			if (party.bodyId() == leadBodyId) {
				signer = holder;
			}
			else {
				partners.add(new Joint.Partner(party.bodyId(), holder,
						(variant == Joint.Variant.SIDE_BY_SIDE) ? symbols.getOrDefault(party.bodyId(), "") : ""));
			}
		}
		return new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), new Joint(variant, partners), signer);
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
