package vn.danvan.plan.ui;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.TaskService;
import vn.danvan.programme.ProgrammeService;

/** What the tabs of a plan work with. */
@Component
class PlanScreens {

	final PlanService plans;

	final TaskService tasks;

	final MatrixService matrix;

	final AssignmentService assignments;

	final ProgressReport report;

	final ProgrammeService programmes;

	final TaskChoices.Finder choices;

	final ActivityLog log;

	final AssignmentPanel.Factory panels;

	final RecordLinks links;

	final BusinessClock clock;

	final PictureScreens pictures;

	PlanScreens(PlanService plans, TaskService tasks, MatrixService matrix, AssignmentService assignments,
			ProgressReport report, ProgrammeService programmes, TaskChoices.Finder choices, ActivityLog log,
			AssignmentPanel.Factory panels, RecordLinks links, BusinessClock clock, PictureScreens pictures) {
		this.plans = plans;
		this.tasks = tasks;
		this.matrix = matrix;
		this.assignments = assignments;
		this.report = report;
		this.programmes = programmes;
		this.choices = choices;
		this.log = log;
		this.panels = panels;
		this.links = links;
		this.clock = clock;
		this.pictures = pictures;
	}

}
