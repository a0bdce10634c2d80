package vn.danvan.directive.ui;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.directive.DirectiveService;
import vn.danvan.directive.DisseminationService;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.organisation.Organisation;
import vn.danvan.plan.IssuedTasks;

/** What the pieces of the page of a directive work with. */
@Component
class DirectiveScreens {

	final DirectiveService directives;

	final DisseminationService dissemination;

	final IssuedTasks tasks;

	final EvidenceService evidence;

	final ActivityLog log;

	final Organisation organisation;

	final RecordLinks links;

	final BusinessClock clock;

	DirectiveScreens(DirectiveService directives, DisseminationService dissemination, IssuedTasks tasks,
			EvidenceService evidence, ActivityLog log, Organisation organisation, RecordLinks links,
			BusinessClock clock) {
		this.directives = directives;
		this.dissemination = dissemination;
		this.tasks = tasks;
		this.evidence = evidence;
		this.log = log;
		this.organisation = organisation;
		this.links = links;
		this.clock = clock;
	}

}
