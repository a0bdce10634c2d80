package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;

/** Code, title and minimum of a group. */
class GroupDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField code = Fields.line("rollout.criteria.code", Criterion.CODE_MAX);

	final TextField groupTitle = Fields.line("rollout.criteria.group-title", CriteriaGroup.TITLE_MAX);

	final IntegerField minimum = new IntegerField(Messages.text("rollout.criteria.minimum"));

	GroupDialog(String title, CriteriaGroup present, Consumer<CriteriaGroup> apply) {
		setHeaderTitle(title);
		setWidth("min(40rem, 96vw)");
		this.code.setId("code");
		this.code.setValue(present.code());
		this.groupTitle.setId("title");
		this.groupTitle.setValue(present.title());
		this.minimum.setId("minimumPercent");
		this.minimum.setHelperText(Messages.text("rollout.criteria.minimum-hint"));
		this.minimum.setValue(present.minimumPercent());
		FormLayout form = new FormLayout(this.code, this.minimum, this.groupTitle);
		form.setColspan(this.groupTitle, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("apply", "rollout.criteria.apply", () -> {
					try {
						apply.accept(new CriteriaGroup(this.code.getValue(), this.groupTitle.getValue(),
								Optional.ofNullable(this.minimum.getValue()).orElse(this.minimum.isInvalid() ? -1 : 0),
								List.of()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.code, this.groupTitle, this.minimum);
					}
				}).primary());
	}

}
