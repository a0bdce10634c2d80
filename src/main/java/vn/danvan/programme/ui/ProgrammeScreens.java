package vn.danvan.programme.ui;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.LegalBases;
import vn.danvan.programme.ProgrammeActs;
import vn.danvan.programme.ProgrammeDocument;
import vn.danvan.programme.ProgrammeProgress;
import vn.danvan.programme.ProgrammeService;

/** What the screens of programmes need. */
@Component
class ProgrammeScreens {

	final ProgrammeService service;

	final ProgrammeActs acts;

	final ProgrammeProgress progress;

	final ProgrammeDocument document;

	final LegalBases bases;

	final EvidenceService evidence;

	final ActivityLog log;

	final Actors actors;

	final RecordLinks links;

	private final Organisation organisation;

	private final BusinessClock clock;

	ProgrammeScreens(ProgrammeService service, ProgrammeActs acts, ProgrammeProgress progress,
			ProgrammeDocument document, LegalBases bases, EvidenceService evidence, ActivityLog log, Actors actors,
			RecordLinks links, Organisation organisation, BusinessClock clock) {
		this.service = service;
		this.acts = acts;
		this.progress = progress;
		this.document = document;
		this.bases = bases;
		this.evidence = evidence;
		this.log = log;
		this.actors = actors;
		this.links = links;
		this.organisation = organisation;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** The bodies of the district that may be parties today. */
	List<BodyName> bodies() {
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today()).unitId();
		return this.organisation.bodies(district, today());
	}

	/** What a body is called today, or was when it last existed. */
	static String name(List<BodyName> bodies, long id) {
		return bodies.stream().filter((one) -> one.id() == id).map(BodyName::name).findFirst().orElse("");
	}

}
