package vn.danvan.account.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import vn.danvan.account.FirstAdministrator;
import vn.danvan.account.LoginHint;
import vn.danvan.account.LoginHint.Hint;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Banner;

/** Login by name and password. */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int OFFERED_AT_ONCE = 8;

	final LoginForm form = new LoginForm();

	private final transient FirstAdministrator administrator;

	LoginView(FirstAdministrator administrator, ObjectProvider<LoginHint> hints, ObjectProvider<Banner> banner) {
		this.administrator = administrator;
		addClassName("login-page");
		banner.ifAvailable((line) -> {
			Paragraph text = new Paragraph(line.text());
			text.addClassName("demo-banner");
			add(text);
		});
		Image logo = new Image("icons/danvan.svg", "");
		logo.addClassName("login-logo");
		Paragraph board = new Paragraph(Messages.text("account.login.board"));
		Div brand = new Div(logo, new H1(Messages.text("base.product")), board);
		brand.addClassName("login-brand");
		this.form.setAction("dang-nhap");
		this.form.setForgotPasswordButtonVisible(false);
		this.form.setI18n(texts());
		Div card = new Div(brand, this.form);
		card.addClassName("login-card");
		add(card);
		hints.ifAvailable((hint) -> card.add(offers(hint)));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.administrator.missing()) {
			event.forwardTo(SetUpView.class);
			return;
		}
		this.form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("account.login.title");
	}

	private Div offers(LoginHint hint) {
		Div offers = new Div(new H2(Messages.text("account.login.demo")),
				new Paragraph(Messages.text("account.login.demo-password", hint.password())));
		offers.addClassName("login-offers");
		Div buttons = new Div();
		buttons.addClassName("login-offer-list");
		hint.hints().stream().limit(OFFERED_AT_ONCE).forEach((one) -> {
			Button choose = new Button(one.username(), (click) -> choose(one, hint.password()));
			choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
			choose.setTooltipText(one.description());
			choose.setId("offer-" + one.username());
			buttons.add(choose);
		});
		ComboBox<Hint> communes = new ComboBox<>(Messages.text("account.login.demo-commune"));
		Stream<Hint> rest = hint.hints().stream().skip(OFFERED_AT_ONCE);
		communes.setItems((item, typed) -> VietnameseText.searchKey(item.username(), item.description())
			.contains(VietnameseText.searchKey(typed)), rest.toList());
		communes.setItemLabelGenerator((one) -> one.username() + " – " + one.description());
		communes.setWidthFull();
		communes.setId("offer-commune");
		communes.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				choose(change.getValue(), hint.password());
			}
		});
		offers.add(buttons, communes);
		return offers;
	}

	private void choose(Hint hint, String password) {
		this.form.getElement()
			.executeJs("this.querySelector('#vaadinLoginUsername').value = $0;"
					+ "this.querySelector('#vaadinLoginPassword').value = $1;", hint.username(), password);
	}

	private static LoginI18n texts() {
		LoginI18n texts = LoginI18n.createDefault();
		LoginI18n.Form form = texts.getForm();
		form.setTitle("");
		form.setUsername(Messages.text("account.login.username"));
		form.setPassword(Messages.text("account.login.password"));
		form.setSubmit(Messages.text("account.login.submit"));
		LoginI18n.ErrorMessage error = texts.getErrorMessage();
		error.setTitle(Messages.text("account.login.refused"));
		error.setMessage(Messages.text("account.login.refused-hint"));
		error.setUsername(Messages.text("base.error.required"));
		error.setPassword(Messages.text("base.error.required"));
		return texts;
	}

}
