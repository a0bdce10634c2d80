package vn.danvan.inspection;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Names what is inspected, as it was called on the planned day. */
@Component
class InspectionTargets {

	private final Organisation organisation;

	InspectionTargets(Organisation organisation) {
		this.organisation = organisation;
	}

	/** Insists that the unit exists on the day of the visit. */
	void requireThere(InspectionRequest request) {
		try {
			name(request);
		}
		catch (Refusal gone) {
			throw Refusal.at("day", "inspection.error.gone", VietnameseDates.screen(request.day()));
		}
	}

	String name(InspectionRequest request) {
		return switch (request.target()) {
			case COMMUNE -> this.organisation.unit(request.unitId(), request.day())
				.filter((unit) -> unit.kind().atCommuneLevel())
				.map(UnitName::name)
				.orElseThrow(() -> Refusal.at("unit", "inspection.error.target"));
			case AGENCY -> Optional.ofNullable(request.bodyId())
				.flatMap((id) -> this.organisation.body(id, request.day()))
				.map(BodyName::name)
				.orElseThrow(() -> Refusal.at("body", "inspection.error.target"));
			case ENTERPRISE -> request.enterprise();
		};
	}

}
