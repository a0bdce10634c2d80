package vn.danvan.followup.ui;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.followup.FollowUpChasing;
import vn.danvan.followup.FollowUpDocuments;
import vn.danvan.followup.FollowUpExtensions;
import vn.danvan.followup.FollowUpOverview;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.Organisation;

/** What the screens of follow-ups work with. */
@Component
class FollowUpScreens {

	final FollowUpService service;

	final FollowUpExtensions extensions;

	final FollowUpChasing chasing;

	final FollowUpOverview overview;

	final FollowUpDocuments documents;

	final EvidenceService evidence;

	final ActivityLog log;

	final Organisation organisation;

	final RecordLinks links;

	final Actors actors;

	final BusinessClock clock;

	FollowUpScreens(FollowUpService service, FollowUpExtensions extensions, FollowUpChasing chasing,
			FollowUpOverview overview, FollowUpDocuments documents, EvidenceService evidence, ActivityLog log,
			Organisation organisation, RecordLinks links, Actors actors, BusinessClock clock) {
		this.service = service;
		this.extensions = extensions;
		this.chasing = chasing;
		this.overview = overview;
		this.documents = documents;
		this.evidence = evidence;
		this.log = log;
		this.organisation = organisation;
		this.links = links;
		this.actors = actors;
		this.clock = clock;
	}

}
