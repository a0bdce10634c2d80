package vn.danvan.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import vn.danvan.account.AccountService;
import vn.danvan.account.FirstAdministrator;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;

/**
 * Sets up the first administrator with the one-time code of the first start; closed for
 * ever afterwards.
 */
@Route(value = "thiet-lap", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final TextField code = Fields.line("account.setup.code", 40);

	final TextField fullName = Fields.line("account.full-name", AccountService.NAME_MAX);

	final PasswordField password = new PasswordField(Messages.text("account.password.new"));

	final Button save = new Button(Messages.text("account.setup.save"), (click) -> save());

	private final transient FirstAdministrator administrator;

	SetUpView(FirstAdministrator administrator) {
		this.administrator = administrator;
		addClassName("login-page");
		this.code.setId("code");
		this.fullName.setId("fullName");
		this.password.setId("newPassword");
		this.password.setWidthFull();
		this.save.setId("save");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.setWidthFull();
		Div card = new Div(new H1(Messages.text("account.setup.title")),
				new Paragraph(Messages.text("account.setup.hint")), this.code, this.fullName, this.password, this.save);
		card.addClassNames("login-card", "login-form");
		add(card);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.administrator.missing()) {
			event.forwardTo(LoginView.class);
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("account.setup.title");
	}

	private void save() {
		try {
			this.administrator.setUp(this.code.getValue(), this.fullName.getValue(), this.password.getValue());
			getUI().ifPresent((ui) -> ui.navigate(LoginView.class));
			Notices.success(Messages.text("account.setup.done"));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.code, this.fullName, this.password);
		}
	}

}
