package vn.danvan.base.ui;

import java.io.IOException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.event.AccessRefused;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;

/**
 * Turns what went wrong in a listener into one clear sentence; only what nobody expected
 * goes to the technical log.
 */
@Component
public class FailureReport implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

	private final transient ApplicationEventPublisher events;

	private final transient Actors actors;

	FailureReport(ApplicationEventPublisher events, Actors actors) {
		this.events = events;
		this.actors = actors;
	}

	@Override
	public void error(ErrorEvent event) {
		if (event.getThrowable() instanceof IOException clientLeft) {
			log.debug("The browser closed the connection", clientLeft);
			return;
		}
		String sentence = sentence(event.getThrowable());
		if (UI.getCurrent() != null) {
			Notices.failure(sentence);
		}
	}

	/**
	 * The sentence for something that went wrong.
	 * @param failure what was thrown
	 * @return what a person reads
	 */
	public String sentence(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return refusal.getMessage();
			}
			if (cause instanceof NotPermitted) {
				this.actors.find().ifPresent((actor) -> this.events.publishEvent(new AccessRefused(actor, "")));
				return Messages.text("base.error.not-permitted");
			}
			if (DatabaseFailures.isOutage(cause)) {
				log.warn("Database out of reach: {}", cause.getMessage());
				return Messages.text("base.error.database");
			}
			if (DatabaseFailures.isCollision(cause)) {
				return Messages.text("base.error.collision");
			}
		}
		log.error("Unexpected failure", failure);
		return Messages.text("base.error.internal") + " " + Messages.text("base.error.internal-hint");
	}

}
