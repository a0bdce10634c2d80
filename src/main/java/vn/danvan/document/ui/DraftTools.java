package vn.danvan.document.ui;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentSkeletons;
import vn.danvan.document.DraftingService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** What the screens of writing need. */
@Component
class DraftTools {

	private final DraftingService drafting;

	private final DocumentSkeletons skeletons;

	private final DocumentPrints prints;

	private final Organisation organisation;

	private final OfficeHolders offices;

	private final BusinessClock clock;

	DraftTools(DraftingService drafting, DocumentSkeletons skeletons, DocumentPrints prints, Organisation organisation,
			OfficeHolders offices, BusinessClock clock) {
		this.drafting = drafting;
		this.skeletons = skeletons;
		this.prints = prints;
		this.organisation = organisation;
		this.offices = offices;
		this.clock = clock;
	}

	DraftingService drafting() {
		return this.drafting;
	}

	DocumentSkeletons skeletons() {
		return this.skeletons;
	}

	DocumentPrints prints() {
		return this.prints;
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** The bodies of the district that may issue documents today. */
	List<BodyName> bodies() {
		return this.organisation.bodies(board().unitId(), today());
	}

	long ownBody() {
		return board().id();
	}

	List<UnitName> communes() {
		return this.organisation.communes(board().unitId(), today());
	}

	List<OfficeHolder> signers(long body) {
		return this.offices.inOffice(body, today());
	}

	private BodyName board() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today());
	}

}
