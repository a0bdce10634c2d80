package vn.danvan.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.base.ui.RecordLinks;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.Inbox.Notice;

/** The address of one notice: marks it read and leads on to its record. */
@Route(InboxView.PATH + "/:" + OpenNoticeView.ID + "([0-9]{1,18})")
@PermitAll
class OpenNoticeView extends Div implements BeforeEnterObserver {

	static final String ID = "id";

	private static final long serialVersionUID = 1L;

	private final transient Inbox inbox;

	private final transient RecordLinks links;

	OpenNoticeView(Inbox inbox, RecordLinks links) {
		this.inbox = inbox;
		this.links = links;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		long id = Long.parseLong(event.getRouteParameters().get(ID).orElseThrow());
		Notice notice = this.inbox.open(id);
		Location page = new Location(this.links.path(notice.subjectType(), notice.subjectId()).orElse(InboxView.PATH));
		event.forwardTo(page.getPath(), page.getQueryParameters());
	}

}
