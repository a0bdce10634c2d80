package vn.danvan.base.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import org.springframework.context.ApplicationEventPublisher;

import vn.danvan.base.security.Actors;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
class UnknownPage extends PlainPage<NotFoundException> {

	private static final long serialVersionUID = 1L;

	UnknownPage(ApplicationEventPublisher events, Actors actors) {
		super(events, actors);
	}

}
