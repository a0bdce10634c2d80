package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.CriteriaDetails;
import vn.danvan.rollout.CriteriaSetRow;
import vn.danvan.rollout.CriteriaState;

/** One criteria set: what stands in it, what may be done with it, its log. */
class CriteriaPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final long id;

	private final transient List<CriteriaSetRow> sets;

	CriteriaPanel(RollOutScreens screens, long id, List<CriteriaSetRow> sets) {
		this.screens = screens;
		this.id = id;
		this.sets = sets;
		CriteriaDetails details = screens.criteria.get(id);
		Div facts = CriteriaView.facts(details.row());
		Span total = new Span(
				Messages.text("rollout.criteria.total", VietnameseNumbers.format(details.criteria().maximum())));
		total.setId("total");
		facts.add(total);
		if (!details.draftedBy().isEmpty()) {
			facts.add(new Span(Messages.text("rollout.criteria.drafted-by", details.draftedBy())));
		}
		getContent().add(new H2(details.row().title()), facts);
		if (details.row().state() == CriteriaState.DRAFT && !details.mayPutInUse()) {
			getContent().add(hint());
		}
		getContent().add(actions(details), new CriteriaContents(details.criteria(), screens.words()));
		if (screens.actors.current().readsAllUnits()) {
			getContent().add(new H3(Messages.text("rollout.criteria.log")),
					new ActivityPanel(screens.log, "criteria-set", id));
		}
	}

	private Component hint() {
		boolean leader = this.screens.actors.current().is(Role.BOARD_LEADER);
		Paragraph hint = new Paragraph(
				Messages.text(leader ? "rollout.criteria.own-draft" : "rollout.criteria.waits-for-leader"));
		hint.addClassName("hint");
		hint.setId("draft-hint");
		return hint;
	}

	private Div actions(CriteriaDetails details) {
		Div actions = new Div();
		actions.addClassName("actions");
		if (details.mayPutInUse()) {
			actions.add(new StepButton("put-in-use", "rollout.criteria.put-in-use",
					() -> Confirmation.ask(Messages.text("rollout.criteria.put-in-use"),
							Messages.text("rollout.criteria.put-in-use-question", String.valueOf(details.row().year())),
							Messages.text("rollout.criteria.put-in-use"), () -> putInUse(details)))
				.primary());
		}
		if (details.mayWrite()) {
			Anchor edit = new Anchor(CriteriaEditorView.pathTo(this.id), Messages.text("rollout.criteria.edit"));
			edit.addClassName("button-link");
			edit.setId("edit");
			actions.add(edit,
					new StepButton("discard", "rollout.criteria.discard",
							() -> Confirmation.ask(Messages.text("rollout.criteria.discard"),
									Messages.text("rollout.criteria.discard-question"),
									Messages.text("rollout.criteria.discard"), () -> discard(details))));
		}
		actions.add(CriteriaExcel.link(this.screens, details));
		if (this.sets.size() > 1) {
			actions.add(compare());
		}
		return actions;
	}

	private Select<CriteriaSetRow> compare() {
		Select<CriteriaSetRow> other = new Select<>();
		other.setId("compare");
		other.setPlaceholder(Messages.text("rollout.criteria.compare"));
		other.setAriaLabel(Messages.text("rollout.criteria.compare"));
		other.setItems(this.sets.stream().filter((row) -> row.id() != this.id).toList());
		other.setItemLabelGenerator((row) -> Messages.text("rollout.criteria.of-year", String.valueOf(row.year())));
		other.addValueChangeListener((change) -> getUI()
			.ifPresent((ui) -> ui.navigate(CriteriaComparisonView.pathTo(this.id, change.getValue().id()))));
		return other;
	}

	private void putInUse(CriteriaDetails details) {
		this.screens.criteria.putInUse(this.id, details.row().version());
		Notices.success(Messages.text("rollout.criteria.used"));
		getUI().ifPresent((ui) -> ui.refreshCurrentRoute(true));
	}

	private void discard(CriteriaDetails details) {
		this.screens.criteria.discard(this.id, details.row().version());
		Notices.success(Messages.text("rollout.criteria.discarded"));
		getUI().ifPresent((ui) -> ui.navigate(CriteriaView.PATH));
	}

}
