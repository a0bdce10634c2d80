package vn.danvan.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import org.springframework.context.ApplicationEventPublisher;

import vn.danvan.base.security.Actors;

/** A page that is closed to the person's roles. */
@ParentLayout(MainLayout.class)
class ClosedPage extends PlainPage<AccessDeniedException> {

	private static final long serialVersionUID = 1L;

	ClosedPage(ApplicationEventPublisher events, Actors actors) {
		super(events, actors);
	}

}
