package vn.danvan.base.ui;

import com.vaadin.flow.router.ParentLayout;
import org.springframework.context.ApplicationEventPublisher;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;

/** A record outside the person's scope. */
@ParentLayout(MainLayout.class)
class NotPermittedPage extends PlainPage<NotPermitted> {

	private static final long serialVersionUID = 1L;

	NotPermittedPage(ApplicationEventPublisher events, Actors actors) {
		super(events, actors);
	}

}
