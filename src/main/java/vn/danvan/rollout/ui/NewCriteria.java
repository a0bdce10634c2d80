package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.CriteriaService;
import vn.danvan.rollout.CriteriaSetRow;

/** Begins the criteria set of a year, as a copy of another one or empty. */
class NewCriteria extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final IntegerField year = new IntegerField(Messages.text("rollout.criteria.year"));

	private final TextField title = Fields.line("rollout.criteria.set-title", CriteriaService.TITLE_MAX);

	private final Select<CriteriaSetRow> copied = new Select<>();

	private String offered = "";

	NewCriteria(RollOutScreens screens, List<CriteriaSetRow> sets) {
		this.screens = screens;
		this.year.setId("year");
		this.title.setId("title");
		this.copied.setId("copied");
		this.copied.setLabel(Messages.text("rollout.criteria.copy"));
		this.copied.setHelperText(Messages.text("rollout.criteria.copy-hint"));
		this.copied.setEmptySelectionAllowed(true);
		this.copied.setEmptySelectionCaption(Messages.text("rollout.criteria.copy-none"));
		this.copied.setItems(sets);
		this.copied
			.setItemLabelGenerator((row) -> (row != null) ? row.title() : Messages.text("rollout.criteria.copy-none"));
		if (!sets.isEmpty()) {
			this.copied.setValue(sets.get(0));
		}
		this.year.addValueChangeListener((change) -> offerTitle());
		this.year.setValue(sets.isEmpty() ? screens.thisYear() : sets.get(0).year() + 1);
		FormLayout form = new FormLayout(this.year, this.title, this.copied);
		form.setColspan(this.title, 2);
		form.setColspan(this.copied, 2);
		Div actions = new Div(new StepButton("save", "rollout.criteria.create", this::save).primary());
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("rollout.criteria.new")), form, actions);
	}

	private void offerTitle() {
		if (this.title.getValue().equals(this.offered) && !this.year.isEmpty()) {
			this.offered = Messages.text("rollout.criteria.set-title-of", String.valueOf(this.year.getValue()));
			this.title.setValue(this.offered);
		}
	}

	private void save() {
		try {
			CriteriaSetRow from = this.copied.getValue();
			long id = this.screens.criteria.draft(this.year.isEmpty() ? 0 : this.year.getValue(), this.title.getValue(),
					(from != null) ? from.id() : null);
			Notices.success(Messages.text("rollout.criteria.created"));
			getUI().ifPresent((ui) -> ui.navigate(CriteriaEditorView.pathTo(id)));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.year, this.title);
		}
	}

}
