package vn.danvan.base.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;

/**
 * Pages are Vietnamese, lost sessions lead to the login, and every error of a listener is
 * answered by a sentence.
 */
@Component
class PageSetup implements VaadinServiceInitListener {

	private static final long serialVersionUID = 1L;

	private final transient FailureReport failures;

	PageSetup(FailureReport failures) {
		this.failures = failures;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener((response) -> response.getDocument().selectFirst("html").attr("lang", "vi"));
		event.getSource().addSessionInitListener((init) -> init.getSession().setErrorHandler(this.failures));
		event.getSource().setSystemMessagesProvider((info) -> {
			CustomizedSystemMessages messages = new CustomizedSystemMessages();
			messages.setSessionExpiredNotificationEnabled(true);
			messages.setSessionExpiredCaption(Messages.text("base.session.expired"));
			messages.setSessionExpiredMessage(Messages.text("base.session.expired-hint"));
			messages.setSessionExpiredURL("dang-nhap");
			messages.setInternalErrorCaption(Messages.text("base.error.internal"));
			messages.setInternalErrorMessage(Messages.text("base.error.internal-hint"));
			return messages;
		});
	}

}
