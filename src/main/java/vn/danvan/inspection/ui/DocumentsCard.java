package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionDetails;
import vn.danvan.inspection.InspectionPaper;

/**
 * Văn bản of one inspection, as far as its steps allow them: notice, minutes, conclusion.
 */
class DocumentsCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient PaperScreens screens;

	private final transient InspectionDetails details;

	DocumentsCard(InspectionScreens screens, InspectionDetails details) {
		this.screens = screens.papers;
		this.details = details;
		List<InspectionPaper> papers = details.rights().write() ? InspectionPaper.of(details) : List.of();
		if (papers.isEmpty()) {
			setVisible(false);
			return;
		}
		Div actions = new Div();
		actions.addClassName("actions");
		papers.forEach((paper) -> actions.add(button(paper)));
		getContent().add(new H3(Messages.text("inspection.document.title")), actions);
	}

	private StepButton button(InspectionPaper paper) {
		long id = this.details.row().id();
		return switch (paper) {
			case NOTICE -> button("draft-notice", "inspection.document.draft-notice", paper,
					(issue) -> this.screens.documents.notice(id, issue));
			case MINUTES -> {
				MinutesFields said = new MinutesFields();
				yield new StepButton("draft-minutes", "inspection.document.draft-minutes",
						() -> new PaperDialog(this.screens, "inspection.document.draft-minutes",
								this.details.row().kind(), this.screens.documents.bases(paper, id),
								(issue) -> this.screens.documents.minutes(id, issue, said.entry()), said.all())
							.open());
			}
			default -> button("draft-conclusion", "inspection.document.draft-conclusion", paper,
					(issue) -> this.screens.documents.conclusion(id, issue));
		};
	}

	private StepButton button(String id, String key, InspectionPaper paper, PaperDialog.Drafting drafting) {
		return new StepButton(id, key, () -> new PaperDialog(this.screens, key, this.details.row().kind(),
				this.screens.documents.bases(paper, this.details.row().id()), drafting)
			.open());
	}

}
