package vn.danvan.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;

import vn.danvan.base.event.AccessRefused;
import vn.danvan.base.security.Actors;
import vn.danvan.base.text.Messages;

/**
 * The plain page for what does not exist or lies outside the person's scope; it does not
 * tell which, and the log keeps that somebody asked.
 *
 * @param <T> why the page could not be opened
 */
abstract class PlainPage<T extends Exception> extends Main implements HasErrorParameter<T>, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient ApplicationEventPublisher events;

	private final transient Actors actors;

	PlainPage(ApplicationEventPublisher events, Actors actors) {
		this.events = events;
		this.actors = actors;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<T> parameter) {
		if (!(parameter.getException() instanceof NotFoundException)) {
			this.actors.find()
				.ifPresent(
						(actor) -> this.events.publishEvent(new AccessRefused(actor, event.getLocation().getPath())));
		}
		removeAll();
		add(new PageHeader(Messages.text("base.not-found.title")),
				new EmptyState(Messages.text("base.error.not-permitted"), new Anchor("", Messages.text("base.home"))));
		return HttpServletResponse.SC_NOT_FOUND;
	}

	@Override
	public String getPageTitle() {
		return Messages.text("base.not-found.title");
	}

}
