package vn.danvan.inspection.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.calendar.WorkingDays;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.followup.FollowUpService;
import vn.danvan.inspection.ChecklistService;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.InspectionPictures;
import vn.danvan.inspection.InspectionPlanService;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.TeamService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** What the screens of inspections need. */
@Component
class InspectionScreens {

	final InspectionService service;

	final InspectionPlanService plans;

	final TeamService teams;

	final ChecklistSheetService sheets;

	final ChecklistService checklists;

	final InspectionPictures pictures;

	final PaperScreens papers;

	final FollowUpService followUps;

	final EvidenceService evidence;

	final ActivityLog log;

	final Organisation organisation;

	final WorkingDays workingDays;

	final AccountDirectory directory;

	final Actors actors;

	final BusinessClock clock;

	InspectionScreens(InspectionService service, InspectionPlanService plans, TeamService teams,
			ChecklistSheetService sheets, ChecklistService checklists, InspectionPictures pictures, PaperScreens papers,
			FollowUpService followUps, EvidenceService evidence, ActivityLog log, Organisation organisation,
			WorkingDays workingDays, AccountDirectory directory, Actors actors, BusinessClock clock) {
		this.service = service;
		this.plans = plans;
		this.teams = teams;
		this.sheets = sheets;
		this.checklists = checklists;
		this.pictures = pictures;
		this.papers = papers;
		this.followUps = followUps;
		this.evidence = evidence;
		this.log = log;
		this.organisation = organisation;
		this.workingDays = workingDays;
		this.directory = directory;
		this.actors = actors;
		this.clock = clock;
	}

	/** The communes of the district today. */
	List<UnitName> communes() {
		return this.organisation.communes(district(), this.clock.today());
	}

	/** The bodies of the district today. */
	List<BodyName> bodies() {
		return this.organisation.bodies(district(), this.clock.today());
	}

	/** The district whose board this is. */
	long district() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
	}

}
