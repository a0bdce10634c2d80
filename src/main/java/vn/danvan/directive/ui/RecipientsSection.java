package vn.danvan.directive.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.PlainListDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;
import vn.danvan.directive.DirectiveState;
import vn.danvan.directive.Receipt;
import vn.danvan.directive.RecipientRow;
import vn.danvan.directive.RecipientState;

/** Who must be informed of a directive and who was, as the board sees it. */
class RecipientsSection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient DirectiveScreens screens;

	private final transient DirectiveDetails details;

	private final transient Runnable changed;

	RecipientsSection(DirectiveScreens screens, DirectiveDetails details, Runnable changed) {
		this.screens = screens;
		this.details = details;
		this.changed = changed;
		List<RecipientRow> rows = details.recipients();
		getContent().add(new H3(Messages.text("directive.recipients")));
		if (rows.isEmpty()) {
			getContent().add(new Paragraph(Messages.text("directive.recipients-none")));
		}
		else {
			getContent().add(progress(rows));
		}
		Div actions = new Div();
		actions.addClassName("actions");
		if (details.mayWrite()) {
			StepButton send = new StepButton("disseminate",
					rows.isEmpty() ? "directive.disseminate" : "directive.change-recipients",
					() -> new DisseminateDialog(screens, details, changed).open());
			actions.add(rows.isEmpty() ? send.primary() : send);
		}
		if (details.row().state() == DirectiveState.OPEN || details.row().state() == DirectiveState.LATE) {
			actions.add(new StepButton("missing-list", "directive.missing",
					() -> new PlainListDialog(Messages.text("directive.missing"), missing(details)).open()));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		getContent().add(actions, list(rows.stream().filter((row) -> !row.state().confirmed()).toList()));
		List<RecipientRow> confirmed = rows.stream().filter((row) -> row.state().confirmed()).toList();
		if (!confirmed.isEmpty()) {
			Details done = new Details(Messages.text("directive.confirmed-list", confirmed.size()), list(confirmed));
			done.setId("confirmed-list");
			getContent().add(done);
		}
	}

	private UnorderedList list(List<RecipientRow> rows) {
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		rows.forEach((row) -> list.add(item(row)));
		return list;
	}

	private FactList progress(List<RecipientRow> rows) {
		long late = rows.stream().filter((row) -> row.state() == RecipientState.LATE).count();
		List<Integer> told = rows.stream()
			.map(RecipientRow::receipt)
			.filter(Objects::nonNull)
			.map(Receipt::informed)
			.filter(Objects::nonNull)
			.toList();
		FactList facts = new FactList().fact("directive.confirmed-count",
				Messages.text("directive.progress", this.details.row().confirmed(), rows.size())
						+ ((late > 0) ? " – ! " + Messages.text("directive.late-count", late) : ""));
		if (this.details.row().deadline() != null && this.details.way() != null) {
			facts.fact("directive.deadline", VietnameseDates.screen(this.details.row().deadline()))
				.fact("directive.way", Messages.label(this.details.way()));
		}
		return facts.fact("directive.informed-sum", Messages.text("directive.informed-from",
				VietnameseNumbers.format(told.stream().mapToLong(Integer::longValue).sum()), told.size()));
	}

	/** Ready for a chat group. */
	static String missing(DirectiveDetails details) {
		String names = details.recipients()
			.stream()
			.filter((row) -> !row.state().confirmed())
			.map(RecipientRow::name)
			.collect(Collectors.joining(", "));
		long count = details.recipients().stream().filter((row) -> !row.state().confirmed()).count();
		return Messages.text("directive.missing-text", details.row().named(), details.row().subject(),
				VietnameseDates.screen(Objects.requireNonNull(details.row().deadline())), count, names);
	}

	private ListItem item(RecipientRow row) {
		Span name = new Span(row.name());
		name.addClassName("work-title");
		Div facts = new Div(DirectiveBadges.badge(row.state()));
		facts.addClassName("facts");
		Receipt receipt = row.receipt();
		if (receipt != null && receipt.on() != null && receipt.way() != null) {
			facts.add(new Span(VietnameseDates.screen(receipt.on())), new Span(Messages.label(receipt.way())));
			if (receipt.informed() != null) {
				facts.add(new Span(Messages.text("directive.people", receipt.informed())));
			}
			if (row.onBehalf()) {
				facts.add(new Span(Messages.text("directive.on-behalf-by",
						this.details.names().getOrDefault(row.confirmedBy(), ""))));
			}
		}
		if (receipt != null || row.mayConfirm()) {
			String key = (receipt != null) ? "directive.open"
					: row.mine() ? "directive.confirm" : "directive.confirm-on-behalf";
			Button open = new Button(Messages.text(key), (click) -> open(row));
			open.setId("open-" + row.id());
			open.setAriaLabel(open.getText() + ": " + row.name());
			open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
			facts.add(open);
		}
		Div item = new Div(name, facts);
		item.addClassName("work-item");
		return new ListItem(item);
	}

	private void open(RecipientRow row) {
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(this.details.row().named());
		dialog.setWidth("min(40rem, 96vw)");
		dialog.add(new RecipientCard(this.screens, this.details, row, () -> {
			dialog.close();
			this.changed.run();
		}));
		dialog.getFooter().add(new Button(Messages.text("base.close"), (click) -> dialog.close()));
		dialog.open();
	}

}
