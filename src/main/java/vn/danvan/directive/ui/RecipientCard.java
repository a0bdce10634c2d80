package vn.danvan.directive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;
import vn.danvan.directive.Receipt;
import vn.danvan.directive.RecipientRow;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;

/**
 * One recipient: confirmed with one tap, by itself or by staff in its place; then its
 * evidence and log.
 */
class RecipientCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String SUBJECT = "directive-recipient";

	private final transient DirectiveScreens screens;

	private final transient RecipientRow row;

	private final transient Runnable changed;

	RecipientCard(DirectiveScreens screens, DirectiveDetails details, RecipientRow row, Runnable changed) {
		this.screens = screens;
		this.row = row;
		this.changed = changed;
		Receipt receipt = row.receipt();
		Div state = new Div(DirectiveBadges.badge(row.state()));
		state.addClassName("facts");
		if (row.onBehalf()) {
			state.add(new Span(Messages.text("directive.on-behalf")));
		}
		getContent().add(new H3(row.name()), state);
		if (row.mayConfirm()) {
			form(new ReceiptForm(receipt, details.way(), screens.clock.today()));
		}
		else if (receipt != null) {
			getContent().add(facts(receipt));
		}
		if (row.mayTakeBack()) {
			getContent().add(new StepButton("take-back-" + row.id(), "directive.take-back",
					() -> new ReasonDialog(Messages.text("directive.take-back"), this::takeBack).open()));
		}
		if (receipt != null) {
			getContent().add(new H3(Messages.text("directive.evidence")),
					new EvidencePanel(screens.evidence, new Subject(SUBJECT, row.id(), row.unitId()), row.mayConfirm()),
					new H3(Messages.text("directive.log")), new ActivityPanel(screens.log, SUBJECT, row.id()));
		}
	}

	private void form(ReceiptForm form) {
		String key = (this.row.receipt() != null) ? "directive.correct"
				: this.row.mine() ? "directive.confirm" : "directive.confirm-on-behalf";
		StepButton confirm = new StepButton("confirm-" + this.row.id(), key, () -> {
			try {
				this.screens.dissemination.confirm(this.row.id(), this.row.version(), form.receipt());
				done("directive.confirmed");
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		});
		Div actions = new Div((this.row.receipt() != null) ? confirm : confirm.primary());
		actions.addClassNames("actions", "sticky-actions");
		getContent().add(form, actions);
	}

	private void takeBack(String reason) {
		this.screens.dissemination.takeBack(this.row.id(), this.row.version(), reason);
		done("directive.taken-back");
	}

	private void done(String key) {
		Notices.success(Messages.text(key));
		this.changed.run();
	}

	private static FactList facts(Receipt receipt) {
		FactList facts = new FactList();
		if (receipt.on() != null && receipt.way() != null) {
			facts.fact("directive.confirmed-on", VietnameseDates.screen(receipt.on()))
				.fact("directive.way", Messages.label(receipt.way()))
				.fact("directive.informed", informed(receipt.informed()));
		}
		return receipt.note().isEmpty() ? facts : facts.fact("directive.note", receipt.note());
	}

	/** Not told differs from nobody. */
	static String informed(@Nullable Integer people) {
		return (people != null) ? VietnameseNumbers.format(people) : Messages.text("directive.not-told");
	}

}
