package vn.danvan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

import vn.danvan.base.text.Messages;

/** Short sentences that appear over the page. Failures stay until they are closed. */
public final class Notices {

	private static final int SUCCESS_MILLIS = 4000;

	private Notices() {
	}

	/**
	 * Says that something worked.
	 * @param sentence what worked
	 */
	public static void success(String sentence) {
		Notification notice = new Notification(sentence, SUCCESS_MILLIS, Notification.Position.BOTTOM_CENTER);
		notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
		notice.open();
	}

	/**
	 * Says what went wrong and what to do.
	 * @param sentence the sentence
	 */
	public static void failure(String sentence) {
		Notification notice = new Notification();
		notice.setPosition(Notification.Position.TOP_CENTER);
		notice.setDuration(0);
		notice.setAssertive(true);
		notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
		Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> notice.close());
		close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
		close.setAriaLabel(Messages.text("base.close"));
		Span text = new Span(sentence);
		text.addClassName("notice-text");
		notice.add(text, close);
		notice.open();
	}

}
