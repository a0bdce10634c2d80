package vn.danvan.plan.ui;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.plan.AllotmentService;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.ChasingLetters;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.PlanDocument;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.RevisionService;
import vn.danvan.plan.RollOverService;
import vn.danvan.plan.TaskImportService;
import vn.danvan.plan.TaskService;
import vn.danvan.programme.ProgrammeService;

/** What the tabs of a plan work with. */
@Component
class PlanScreens {

	final PlanService plans;

	final TaskService tasks;

	final RevisionService revisions;

	final RollOverService rollOver;

	final AllotmentService allotments;

	final TaskImportService imports;

	final MatrixService matrix;

	final AssignmentService assignments;

	final ProgressReport report;

	final PlanDocument document;

	final ChasingLetters chasing;

	final Actors actors;

	final ProgrammeService programmes;

	final TaskChoices.Finder choices;

	final ActivityLog log;

	final AssignmentPanel.Factory panels;

	final RecordLinks links;

	final BusinessClock clock;

	final PictureScreens pictures;

	PlanScreens(PlanService plans, TaskService tasks, RevisionService revisions, RollOverService rollOver,
			AllotmentService allotments, TaskImportService imports, MatrixService matrix, AssignmentService assignments,
			ProgressReport report, PlanDocument document, ChasingLetters chasing, Actors actors,
			ProgrammeService programmes, TaskChoices.Finder choices, ActivityLog log, AssignmentPanel.Factory panels,
			RecordLinks links, BusinessClock clock, PictureScreens pictures) {
		this.plans = plans;
		this.tasks = tasks;
		this.revisions = revisions;
		this.rollOver = rollOver;
		this.allotments = allotments;
		this.imports = imports;
		this.matrix = matrix;
		this.assignments = assignments;
		this.report = report;
		this.document = document;
		this.chasing = chasing;
		this.actors = actors;
		this.programmes = programmes;
		this.choices = choices;
		this.log = log;
		this.panels = panels;
		this.links = links;
		this.clock = clock;
		this.pictures = pictures;
	}

}
