package vn.danvan.rollout.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.FactList;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreLine;
import vn.danvan.rollout.ScoreSheet;

/**
 * One criterion of a sheet: what it asks, the points of each side, its evidence, and the
 * way to the next one.
 */
class CriterionCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final List<PointsForm> forms = new ArrayList<>();

	CriterionCard(RollOutScreens screens, ScoreSheet sheet, Criterion criterion, Runnable changed) {
		ScoreLine line = sheet.line(criterion);
		Div content = getContent();
		content.addClassName("criterion");
		content.add(new H2(criterion.code() + " " + criterion.title()),
				quiet(Messages.text("rollout.sheet.maximum", VietnameseNumbers.format(criterion.maximum()))));
		if (criterion.fed()) {
			content.add(quiet(line.figureText().isEmpty() ? Messages.text("rollout.sheet.no-figure")
					: Messages.text("rollout.sheet.fed", line.figureText())));
		}
		if (!line.wanted().isEmpty() && !sheet.mayAppraise()) {
			Paragraph wanted = new Paragraph(Messages.text("rollout.sheet.wanted-is", line.wanted()));
			wanted.addClassName("returned");
			content.add(wanted);
		}
		boolean enter = sheet.submission().rights().enter();
		if (enter) {
			content.add(form(new SelfScoreForm(screens, sheet.rollOutId(), criterion, line, (saved) -> changed.run())));
		}
		else {
			content.add(facts(line, sheet.mayAppraise(), sheet.mayDecide()));
		}
		if (sheet.mayAppraise()) {
			content.add(new H3(Messages.text("rollout.sheet.appraisal")),
					form(new AppraisalForm(screens, sheet.rollOutId(), criterion, line, (saved) -> changed.run())));
		}
		if (sheet.mayDecide()) {
			content.add(new H3(Messages.text("rollout.sheet.decision")),
					form(new DecisionForm(screens, sheet.rollOutId(), criterion, line, (saved) -> changed.run())));
		}
		if (sheet.submission().rights().content()) {
			content.add(
					new H3(Messages
						.text(criterion.evidenceAsked() ? "rollout.sheet.evidence-asked" : "rollout.sheet.evidence")),
					new EvidencePanel(screens.evidence, new Subject("criterion-score", line.id(), sheet.unitId()),
							enter, changed));
		}
		content.add(neighbours(sheet, criterion));
	}

	/** Whether something stands in its forms that was refused and would be lost. */
	boolean unsaved() {
		return this.forms.stream().anyMatch(PointsForm::unsaved);
	}

	private PointsForm form(PointsForm form) {
		this.forms.add(form);
		return form;
	}

	private static FactList facts(ScoreLine line, boolean appraising, boolean deciding) {
		FactList facts = new FactList();
		if (line.self() != null) {
			facts.fact("rollout.sheet.self", VietnameseNumbers.format(line.self()));
		}
		if (!line.selfNote().isEmpty()) {
			facts.fact("rollout.sheet.self-note", line.selfNote());
		}
		if (!appraising && line.appraised() != null) {
			facts.fact("rollout.sheet.appraised", VietnameseNumbers.format(line.appraised()));
			if (!line.reason().isEmpty()) {
				facts.fact("rollout.sheet.reason", line.reason());
			}
		}
		if (!deciding && line.decided() != null) {
			facts.fact("rollout.sheet.decided", VietnameseNumbers.format(line.decided()));
			if (!line.decidedReason().isEmpty()) {
				facts.fact("rollout.sheet.reason", line.decidedReason());
			}
		}
		return facts;
	}

	private static Nav neighbours(ScoreSheet sheet, Criterion criterion) {
		List<Criterion> all = sheet.criteria().all();
		int place = all.indexOf(criterion);
		Nav nav = new Nav();
		nav.addClassName("neighbours");
		nav.setAriaLabel(Messages.text("rollout.sheet.neighbours"));
		if (place > 0) {
			nav.add(neighbour("previous", "rollout.sheet.previous", sheet.rollOutId(), all.get(place - 1).code()));
		}
		if (place < all.size() - 1) {
			nav.add(neighbour("next", "rollout.sheet.next", sheet.rollOutId(), all.get(place + 1).code()));
		}
		else {
			nav.add(neighbour("next", "rollout.sheet.to-dossier", sheet.rollOutId(), ScoreSheetView.DOSSIER));
		}
		return nav;
	}

	private static Anchor neighbour(String id, String key, long rollOut, String code) {
		Anchor link = new Anchor(ScoreSheetView.pathTo(rollOut, code), Messages.text(key, code));
		link.setId(id);
		link.addClassName("button-link");
		return link;
	}

	private static Paragraph quiet(String text) {
		Paragraph line = new Paragraph(text);
		line.addClassName("quiet");
		return line;
	}

}
