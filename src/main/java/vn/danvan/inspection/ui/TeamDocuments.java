package vn.danvan.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import vn.danvan.base.security.Role;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionPaper;

/**
 * Văn bản of a team: the decision that sets it up. Nothing for people who only read.
 */
class TeamDocuments extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	TeamDocuments(InspectionScreens screens, long teamId) {
		PaperScreens papers = screens.papers;
		getContent().addClassName("actions");
		setVisible(screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		getContent().add(new StepButton("draft-team", "inspection.document.draft-team",
				() -> new PaperDialog(papers, "inspection.document.draft-team", InspectionKind.DEMOCRACY,
						papers.documents.bases(InspectionPaper.TEAM, teamId),
						(issue) -> papers.documents.team(teamId, issue))
					.open()));
	}

}
