package vn.danvan.notification.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.Inbox.Notice;

/** The own inbox. */
@Route(value = "thong-bao", layout = MainLayout.class)
@PermitAll
class InboxView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<Notice> grid = new Grid<>();

	final Button markRead = new Button(Messages.text("notification.mark-read"), VaadinIcon.CHECK.create());

	private final transient Inbox inbox;

	private final transient List<RecordLink> links;

	InboxView(Inbox inbox, List<RecordLink> links) {
		this.inbox = inbox;
		this.links = links;
		this.markRead.setId("mark-read");
		this.markRead.addClickListener((click) -> {
			inbox.markAllRead();
			refresh();
		});
		this.grid.setId("notices");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn((row) -> VietnameseDates.screen(row.at()))
			.setHeader(Messages.text("notification.at"))
			.setWidth("9.5rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn(this::sentence).setHeader(Messages.text("notification.sentence"));
		this.grid.setEmptyStateText(Messages.text("notification.empty"));
		addClassName("full-height");
		add(new PageHeader(Messages.text("notification.title"), this.markRead), this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("notification.title");
	}

	private Component sentence(Notice row) {
		Optional<String> path = this.links.stream()
			.map((link) -> link.path(row.subjectType(), row.subjectId()))
			.flatMap(Optional::stream)
			.findFirst();
		Component text = path.<Component>map((target) -> new Anchor(target, row.sentence()))
			.orElse(new Span(row.sentence()));
		if (!row.read()) {
			text.getElement().getClassList().add("unread");
		}
		return text;
	}

	private void refresh() {
		this.markRead.setEnabled(this.inbox.unread() > 0);
		this.grid.setItems((query) -> this.inbox.list(query.getOffset(), query.getLimit()).stream(),
				(query) -> this.inbox.count());
	}

}
