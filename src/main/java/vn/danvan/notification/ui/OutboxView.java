package vn.danvan.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.notification.MailFilter;
import vn.danvan.notification.MailOutbox;
import vn.danvan.notification.MailRow;
import vn.danvan.notification.MailState;

/** The mails that go out, and why one does not. */
@Route(value = OutboxView.PATH, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class OutboxView extends Main implements HasDynamicTitle {

	static final String PATH = "thu-gui-di";

	private static final long serialVersionUID = 1L;

	final Grid<MailRow> grid = new Grid<>();

	final Select<MailFilter> filter = new Select<>();

	final TextField search = Fields.search("notification.outbox.search", this::refresh);

	private final Span count = new Span();

	private final transient MailOutbox outbox;

	OutboxView(MailOutbox outbox) {
		this.outbox = outbox;
		this.filter.setId("filter");
		this.filter.setLabel(Messages.text("base.filter"));
		this.filter.setItems(MailFilter.values());
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.setValue(MailFilter.ALL);
		this.filter.addValueChangeListener((change) -> refresh());
		this.grid.setId("mails");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(this::mail).setKey("mail");
		this.grid.setEmptyStateText(Messages.text("notification.outbox.empty"));
		Div toolbar = new Div(this.filter, this.search, this.count);
		toolbar.addClassName("toolbar");
		PageHeader header = new PageHeader(Messages.text("notification.outbox.title"));
		String sender = outbox.sender();
		header.setSubtitle(sender.isEmpty() ? Messages.text("notification.outbox.off")
				: Messages.text("notification.outbox.on", sender));
		addClassName("full-height");
		add(header, toolbar, this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("notification.outbox.title");
	}

	private Component mail(MailRow row) {
		Span name = new Span(row.recipient() + " · " + row.address());
		name.addClassName("work-title");
		Div facts = new Div(badge(row.state()), new Span(Messages.label(row.kind())),
				new Span(VietnameseDates.screen(row.createdAt())),
				new Span(Messages.text("notification.outbox.attempts", row.attempts())));
		facts.addClassName("facts");
		if (row.nextAttemptAt() != null) {
			facts.add(new Span(Messages.text("notification.outbox.next", VietnameseDates.screen(row.nextAttemptAt()))));
		}
		if (row.sentAt() != null) {
			facts.add(new Span(Messages.text("notification.outbox.sent-at", VietnameseDates.screen(row.sentAt()))));
		}
		Div card = new Div(name, facts);
		card.addClassName("work-item");
		if (row.lastError() != null) {
			Span error = new Span(row.lastError());
			error.addClassName("late-text");
			card.add(error);
		}
		if (row.state() != MailState.SENT) {
			card.add(new Div(again(row)));
		}
		return card;
	}

	private Button again(MailRow row) {
		Button again = new Button(Messages.text("notification.outbox.again"), (click) -> sendAgain(row.id()));
		again.setId("again-" + row.id());
		again.addThemeVariants(ButtonVariant.LUMO_SMALL);
		again.setAriaLabel(Messages.text("notification.outbox.again-for", row.recipient()));
		return again;
	}

	private void sendAgain(long id) {
		try {
			this.outbox.sendAgain(id);
			Notices.success(Messages.text("notification.outbox.queued"));
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
		refresh();
	}

	private void refresh() {
		MailFilter chosen = this.filter.getValue();
		String typed = this.search.getValue();
		this.grid.setItems((query) -> this.outbox.list(chosen, typed, query.getOffset(), query.getLimit()).stream(),
				(query) -> this.outbox.count(chosen, typed));
		this.count.setText(Messages.text("base.count", this.outbox.count(chosen, typed)));
	}

	private static Badge badge(MailState state) {
		return new Badge(Messages.label(state), switch (state) {
			case SENT -> Badge.Tone.GOOD;
			case WAITING -> Badge.Tone.WAITING;
			case FAILED -> Badge.Tone.BAD;
			case DROPPED -> Badge.Tone.NEUTRAL;
		});
	}

}
