package vn.danvan.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.notification.ReminderPolicyService;
import vn.danvan.notification.ReminderRules;

/** On which days who is reminded; the board leader changes it, staff read it. */
@Route(value = ReminderPolicyView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class ReminderPolicyView extends Main implements HasDynamicTitle {

	static final String PATH = "nhac-viec";

	private static final long serialVersionUID = 1L;

	final TextField before = days("before", "notification.policy.before", "notification.policy.before-hint");

	final TextField after = days("after", "notification.policy.after", "notification.policy.after-hint");

	final TextField leaders = days("leadersAfter", "notification.policy.leaders", "notification.policy.leaders-hint");

	private final int version;

	private final transient ReminderPolicyService policies;

	ReminderPolicyView(ReminderPolicyService policies, ActivityLog log) {
		this.policies = policies;
		ReminderPolicyService.Current current = policies.get();
		this.version = current.version();
		this.before.setValue(current.rules().before());
		this.after.setValue(current.rules().after());
		this.leaders.setValue(current.rules().leadersAfter());
		Button save = new Button(Messages.text("base.save"), (click) -> save());
		save.setId("save-policy");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		save.setVisible(current.mayChange());
		Div card = new Div(new Paragraph(Messages.text("notification.policy.hint")),
				new Paragraph(Messages.text("notification.policy.who")),
				new FormLayout(this.before, this.after, this.leaders), save);
		card.addClassName("card");
		if (!current.mayChange()) {
			this.before.setReadOnly(true);
			this.after.setReadOnly(true);
			this.leaders.setReadOnly(true);
			card.add(new Paragraph(Messages.text("notification.policy.read-only")));
		}
		Div story = new Div(new H2(Messages.text("notification.policy.log")),
				new ActivityPanel(log, ReminderPolicyService.SUBJECT, ReminderPolicyService.ID));
		story.addClassName("card");
		add(new PageHeader(Messages.text("notification.policy.title")), card, story);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("notification.policy.title");
	}

	private static TextField days(String id, String labelKey, String hintKey) {
		TextField field = Fields.line(labelKey, ReminderRules.TEXT_MAX);
		field.setId(id);
		field.setHelperText(Messages.text(hintKey));
		return field;
	}

	private void save() {
		try {
			this.policies.change(this.version,
					new ReminderRules(this.before.getValue(), this.after.getValue(), this.leaders.getValue()));
			Notices.success(Messages.text("notification.policy.saved"));
			UI.getCurrent().refreshCurrentRoute(true);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.before, this.after, this.leaders);
		}
	}

}
