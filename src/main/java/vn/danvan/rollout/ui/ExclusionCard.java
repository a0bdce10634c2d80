package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.rollout.ScoreSheet;

/** The excluding conditions: declared by the commune, found by the appraisers. */
class ExclusionCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	ExclusionCard(RollOutScreens screens, ScoreSheet sheet, Runnable changed) {
		boolean enter = sheet.submission().rights().enter();
		Div content = getContent();
		content.addClassName("criterion");
		content.add(new H2(Messages.text("rollout.sheet.exclusions")),
				new Paragraph(Messages.text("rollout.sheet.exclusions-hint")));
		List<String> conditions = sheet.criteria().exclusions();
		Set<Integer> there = enter ? sheet.declared() : sheet.found();
		for (int i = 0; i < conditions.size(); i++) {
			int position = i;
			Checkbox box = new Checkbox(conditions.get(i), there.contains(i));
			box.setId("exclusion-" + i);
			box.setReadOnly(!enter && !sheet.mayAppraise());
			box.addClassName("exclusion");
			box.addValueChangeListener((change) -> {
				if (enter) {
					screens.scores.declare(sheet.rollOutId(), position, change.getValue());
				}
				else {
					screens.appraisals.find(sheet.rollOutId(), position, change.getValue());
				}
				changed.run();
			});
			content.add(new Div(box));
			if (!enter && sheet.declared().contains(i)) {
				content.add(new Paragraph(Messages.text("rollout.sheet.declared")));
			}
		}
	}

}
