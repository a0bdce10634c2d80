package vn.danvan.rollout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.rollout.DossierFile;
import vn.danvan.rollout.ScoreSheet;

/** The five parts of a dossier, each there or missing. */
class DossierCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	DossierCard(RollOutScreens screens, ScoreSheet sheet, Runnable changed, Runnable check) {
		boolean enter = sheet.submission().rights().enter();
		Div content = getContent();
		content.addClassName("criterion");
		content.add(new H2(Messages.text("rollout.sheet.dossier")));
		if (!sheet.submission().rights().content()) {
			content.add(new Paragraph(Messages.text("submission.not-sent-yet")));
			return;
		}
		for (DossierFile file : sheet.dossier()) {
			content.add(new H3(Messages.label(file.part())),
					new Badge(Messages.text(file.present() ? "rollout.sheet.present" : "rollout.sheet.lacking"),
							file.present() ? Badge.Tone.GOOD : Badge.Tone.WAITING));
			if (!file.recorded().isEmpty()) {
				content.add(new Paragraph(Messages.text("rollout.sheet.recorded", file.recorded())));
			}
			content.add(new EvidencePanel(screens.evidence,
					new Subject(file.part().subjectType(), sheet.rollOutId(), sheet.unitId()), enter, changed));
		}
		if (enter) {
			content.add(new StepButton("check-dossier", "rollout.sheet.check", check));
		}
	}

}
