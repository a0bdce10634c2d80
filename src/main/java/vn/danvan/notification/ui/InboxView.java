package vn.danvan.notification.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.base.Slug;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.Inbox.Notice;
import vn.danvan.notification.InboxFilter;

/** The own inbox by day; opening a notice leads to its record and marks it read. */
@Route(value = InboxView.PATH, layout = MainLayout.class)
@PermitAll
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "thong-bao";

	private static final long serialVersionUID = 1L;

	private static final String FILTER = "loc";

	final Grid<Notice> grid = new Grid<>();

	final Button markRead = new Button(Messages.text("notification.mark-read"), VaadinIcon.CHECK.create());

	private final TabStrip tabs = new TabStrip(Messages.text("notification.filter"));

	private final transient Inbox inbox;

	private final transient BusinessClock clock;

	InboxView(Inbox inbox, BusinessClock clock) {
		this.inbox = inbox;
		this.clock = clock;
		this.markRead.setId("mark-read");
		this.markRead.addClickListener((click) -> {
			inbox.markAllRead();
			UI.getCurrent().refreshCurrentRoute(true);
		});
		this.tabs.setId("inbox-filter");
		this.grid.setId("notices");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(this::notice).setKey("notice");
		addClassName("full-height");
		add(new PageHeader(Messages.text("notification.title"), this.markRead), this.tabs, this.grid);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		InboxFilter filter = Slug.of(InboxFilter.values(),
				event.getLocation().getQueryParameters().getSingleParameter(FILTER).orElse(null));
		int unread = this.inbox.unread();
		this.markRead.setEnabled(unread > 0);
		this.tabs.removeAll();
		tab(InboxFilter.ALL, PATH, Messages.text("notification.show-all"), filter);
		tab(InboxFilter.UNREAD, PATH + "?" + FILTER + "=" + InboxFilter.UNREAD.slug(),
				Messages.text("notification.show-unread", unread), filter);
		this.grid.setEmptyStateText(
				Messages.text((filter == InboxFilter.ALL) ? "notification.empty" : "notification.empty-unread"));
		this.grid.setItems((query) -> this.inbox.list(filter, query.getOffset(), query.getLimit()).stream(),
				(query) -> this.inbox.count(filter));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("notification.title");
	}

	private void tab(InboxFilter filter, String address, String words, InboxFilter chosen) {
		this.tabs.tab("filter-" + filter.slug(), address, words, filter == chosen);
	}

	private Component notice(Notice notice) {
		Div card = new Div();
		if (notice.beginsDay()) {
			H2 day = new H2(day(notice.day()));
			day.addClassName("notice-day");
			card.add(day);
		}
		Div facts = new Div(new Span(VietnameseDates.time(notice.at())));
		facts.addClassName("facts");
		if (notice.reminder()) {
			facts.add(new Badge(Messages.text("notification.reminder"), Badge.Tone.WARNING));
		}
		Anchor open = new Anchor(PATH + "/" + notice.id(), notice.sentence());
		if (!notice.read()) {
			open.addClassName("unread");
			facts.add(new Badge(Messages.text("notification.new"), Badge.Tone.WAITING));
		}
		card.add(facts, open);
		card.addClassName("notice");
		return card;
	}

	private String day(LocalDate day) {
		LocalDate today = this.clock.today();
		String date = VietnameseDates.screen(day);
		if (day.equals(today)) {
			return Messages.text("notification.today", date);
		}
		return day.equals(today.minusDays(1)) ? Messages.text("notification.yesterday", date) : date;
	}

}
