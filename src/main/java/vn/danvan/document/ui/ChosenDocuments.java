package vn.danvan.document.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.BatchPrints;
import vn.danvan.document.DocumentRow;
import vn.danvan.document.DocumentState;
import vn.danvan.document.ManyDocuments;
import vn.danvan.document.ManyDocuments.Chosen;

/**
 * What can be done with the documents that are ticked in the list: only the steps of this
 * person that apply to all of them.
 */
class ChosenDocuments extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Tools tools;

	private final transient Runnable changed;

	private final Span count = new Span();

	private final Paragraph hint = new Paragraph();

	private final Button approve = new StepButton("approve-all", "document.approve-all", this::approve).primary();

	private final Button register = new StepButton("register-all", "document.register-all", this::register).primary();

	private final Button print = new StepButton("print-all", "document.batch", this::print);

	private transient List<DocumentRow> chosen = List.of();

	/**
	 * A bar without documents.
	 * @param tools what it works with
	 * @param clear unticks all
	 * @param changed hears that documents have changed
	 */
	ChosenDocuments(Tools tools, Runnable clear, Runnable changed) {
		this.tools = tools;
		this.changed = changed;
		setId("chosen");
		addClassName("chosen-bar");
		this.count.setId("chosen-count");
		this.count.getElement().setAttribute("aria-live", "polite");
		this.hint.addClassName("quiet");
		Button none = new StepButton("choose-none", "document.choose-none", clear);
		add(this.count, this.approve, this.register, this.print, none, this.hint);
		show(Set.of());
	}

	/** Shows what applies to the ticked documents, in the order of ticking. */
	final void show(Collection<DocumentRow> ticked) {
		this.chosen = List.copyOf(ticked);
		setVisible(!this.chosen.isEmpty());
		this.count.setText(Messages.text("document.chosen", this.chosen.size()));
		Actor actor = this.tools.actors.current();
		this.approve.setVisible(actor.is(Role.BOARD_LEADER, Role.DISTRICT_LEADER) && all(DocumentState.DRAFT));
		this.register.setVisible(actor.is(Role.CLERK) && all(DocumentState.APPROVED));
		this.print.setVisible(all(DocumentState.REGISTERED));
		boolean nothing = !this.approve.isVisible() && !this.register.isVisible() && !this.print.isVisible();
		this.hint.setText(nothing ? Messages.text("document.nothing-applies") : "");
		this.hint.setVisible(nothing);
	}

	private boolean all(DocumentState state) {
		return this.chosen.stream().allMatch((row) -> row.state() == state);
	}

	private void approve() {
		Confirmation.ask(Messages.text("document.approve-all"),
				Messages.text("document.approve-all-question", this.chosen.size()),
				Messages.text("document.approve-all"), () -> {
					int approved = this.tools.many.approve(seen());
					Notices.success(Messages.text("document.approved-all", approved));
					this.changed.run();
				});
	}

	private void register() {
		new RegisterAllDialog(this.tools.many, this.chosen, this.tools.clock.today(), (symbols) -> {
			Notices.success(
					Messages.text("document.registered-all", symbols.size(), symbols.getFirst(), symbols.getLast()));
			this.changed.run();
		}).open();
	}

	private void print() {
		List<Long> ids = this.chosen.stream().map(DocumentRow::id).toList();
		BatchDialog.open((format) -> this.tools.batch.documents(ids, format), "document.batch");
	}

	private List<Chosen> seen() {
		return seen(this.chosen);
	}

	static List<Chosen> seen(List<DocumentRow> rows) {
		return rows.stream().map((row) -> new Chosen(row.id(), row.version())).toList();
	}

	/** What the bar works with. */
	@Component
	static class Tools {

		final ManyDocuments many;

		final BatchPrints batch;

		final Actors actors;

		final BusinessClock clock;

		Tools(ManyDocuments many, BatchPrints batch, Actors actors, BusinessClock clock) {
			this.many = many;
			this.batch = batch;
			this.actors = actors;
			this.clock = clock;
		}

	}

}
