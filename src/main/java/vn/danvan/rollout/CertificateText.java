package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Certificate;
import vn.danvan.document.Layout;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Writes Giấy công nhận with the facts of the decision. */
@Component
class CertificateText {

	private final Organisation organisation;

	CertificateText(Organisation organisation) {
		this.organisation = organisation;
	}

	/** One certificate each; the bodies are looked up once for each decision. */
	List<Certificate> of(List<RecognisedCommune> communes) {
		List<Certificate> certificates = new ArrayList<>();
		Map<String, Issuer> issuers = new HashMap<>();
		for (RecognisedCommune one : communes) {
			Issuer issuer = issuers.computeIfAbsent(one.issuer() + one.signedOn(), (key) -> issuer(one));
			certificates.add(certificate(one, issuer));
		}
		return certificates;
	}

	private static Certificate certificate(RecognisedCommune one, Issuer issuer) {
		String year = String.valueOf(one.year());
		return new Certificate(issuer.layout(), issuer.name(), one.unit(), issuer.district(),
				Messages.text("rollout.document.honour", year),
				Messages.text("rollout.document.result", VietnameseNumbers.format(one.points()), one.band()),
				Messages.text("rollout.document.certificate-decision", one.symbol(),
						VietnameseDates.cited(one.signedOn()), issuer.name()),
				Messages.text("rollout.document.place-date", issuer.place(), VietnameseDates.words(one.signedOn())),
				one.signerTitle(), one.signerName());
	}

	private Issuer issuer(RecognisedCommune one) {
		LocalDate day = one.signedOn();
		Optional<UnitName> district = this.organisation.unit(one.unitId(), LocalDate.of(one.year(), 12, 31))
			.map(UnitName::parentId)
			.flatMap((id) -> this.organisation.unit(id, day));
		Optional<Letterhead> body = district.flatMap((unit) -> body(unit.id(), one.issuer(), day));
		return new Issuer(body.map(Layout::of).orElse(Layout.STATE),
				body.map(Letterhead::fullName).orElse(one.issuer()), address(district, day), place(body, day));
	}

	/** The body that the decision names, if the district has such a one. */
	private Optional<Letterhead> body(long district, String issuer, LocalDate day) {
		String wanted = VietnameseText.searchKey(issuer);
		return this.organisation.bodies(district, day)
			.stream()
			.filter((body) -> wanted.startsWith(VietnameseText.searchKey(body.name())))
			.findFirst()
			.flatMap((body) -> this.organisation.letterhead(body.id(), day));
	}

	private String address(Optional<UnitName> district, LocalDate day) {
		List<String> names = new ArrayList<>();
		district.ifPresent((unit) -> {
			names.add(VietnameseText.lowerFirst(unit.name()));
			Optional.ofNullable(unit.parentId())
				.flatMap((id) -> this.organisation.unit(id, day))
				.ifPresent((province) -> names.add(VietnameseText.lowerFirst(province.name())));
		});
		return String.join(", ", names);
	}

	private String place(Optional<Letterhead> body, LocalDate day) {
		return body
			.or(() -> this.organisation.findHolder(BodyPurpose.MASS_MOBILISATION, day)
				.flatMap((board) -> this.organisation.letterhead(board.id(), day)))
			.map(Letterhead::place)
			.orElse("");
	}

	/**
	 * Who recognised.
	 *
	 * @param layout by whose rules
	 * @param name cơ quan công nhận
	 * @param district where the commune belongs
	 * @param place địa danh
	 */
	private record Issuer(Layout layout, String name, String district, String place) {
	}

}
