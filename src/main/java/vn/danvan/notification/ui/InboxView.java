package vn.danvan.notification.ui;

import jakarta.annotation.security.PermitAll;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.Inbox.Notice;

/** The own inbox. */
@Route(value = "thong-bao", layout = MainLayout.class)
@PermitAll
class InboxView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<RecordLinks.Linked<Notice>> grid = new Grid<>();

	final Button markRead = new Button(Messages.text("notification.mark-read"), VaadinIcon.CHECK.create());

	private final transient Inbox inbox;

	private final transient RecordLinks links;

	InboxView(Inbox inbox, RecordLinks links) {
		this.inbox = inbox;
		this.links = links;
		this.markRead.setId("mark-read");
		this.markRead.addClickListener((click) -> {
			inbox.markAllRead();
			refresh();
		});
		this.grid.setId("notices");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn((linked) -> VietnameseDates.screen(linked.row().at()))
			.setHeader(Messages.text("notification.at"))
			.setWidth("9.5rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn(InboxView::sentence).setHeader(Messages.text("notification.sentence"));
		this.grid.setEmptyStateText(Messages.text("notification.empty"));
		addClassName("full-height");
		add(new PageHeader(Messages.text("notification.title"), this.markRead), this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("notification.title");
	}

	private static Component sentence(RecordLinks.Linked<Notice> linked) {
		Component text = linked.link(linked.row().sentence());
		if (!linked.row().read()) {
			text.getElement().getClassList().add("unread");
		}
		return text;
	}

	private void refresh() {
		this.markRead.setEnabled(this.inbox.unread() > 0);
		this.grid.setItems(
				(query) -> this.links.of(this.inbox.list(query.getOffset(), query.getLimit()),
						(row) -> new RecordLinks.Key(row.subjectType(), row.subjectId())),
				(query) -> this.inbox.count());
	}

}
