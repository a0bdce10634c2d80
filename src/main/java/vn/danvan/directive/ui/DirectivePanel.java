package vn.danvan.directive.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;
import vn.danvan.directive.DirectiveEntry;
import vn.danvan.directive.DirectiveRow;
import vn.danvan.directive.RecipientRow;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;

/**
 * One directive: for a recipient first what it confirms, for the board who was informed
 * and which tasks came of it; the line of the register, files, log.
 */
class DirectivePanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String SUBJECT = "directive";

	private final transient DirectiveScreens screens;

	private final long id;

	private final transient Runnable changed;

	DirectivePanel(DirectiveScreens screens, long id, Runnable changed) {
		this.screens = screens;
		this.id = id;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		DirectiveDetails details = this.screens.directives.get(this.id);
		Div facts = new Div(DirectiveBadges.facts(details.row(), details.readsAll()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.row().subject()), facts);
		if (details.withdrawalReason() != null) {
			Paragraph withdrawn = new Paragraph(
					Messages.text("directive.withdrawn-because", details.withdrawalReason()));
			withdrawn.addClassName("returned");
			content.add(withdrawn);
		}
		List<RecipientRow> mine = details.recipients().stream().filter(RecipientRow::mine).toList();
		if (!details.readsAll()) {
			mine.forEach((row) -> content.add(new RecipientCard(this.screens, details, row, this::done)));
		}
		if (details.readsAll()) {
			content.add(new RecipientsSection(this.screens, details, this::saved),
					new TasksSection(this.screens, details, this::saved));
		}
		content.add(new H3(Messages.text("directive.line")), line(details));
		if (details.mayWrite()) {
			content.add(actions(details));
		}
		content.add(new H3(Messages.text("directive.files")),
				new EvidencePanel(this.screens.evidence, new Subject(SUBJECT, this.id, null), details.mayWrite()));
		if (details.readsAll()) {
			content.add(new H3(Messages.text("directive.log")), new ActivityPanel(this.screens.log, SUBJECT, this.id));
		}
	}

	private static FactList line(DirectiveDetails details) {
		DirectiveRow row = details.row();
		DirectiveEntry entry = details.entry();
		FactList facts = new FactList();
		if (details.readsAll()) {
			facts.fact("directive.number", row.number() + "/" + row.year())
				.fact("directive.arrived-on", VietnameseDates.screen(row.arrivedOn()));
		}
		facts.fact("directive.symbol", row.symbol())
			.fact("directive.document-date", VietnameseDates.screen(row.documentDate()))
			.fact("directive.type", Messages.label(row.type()))
			.fact("directive.issuer", row.issuer())
			.fact("directive.urgency", Messages.label(row.urgency()));
		if (details.readsAll()) {
			facts.fact("directive.registered-by", details.registeredBy());
		}
		if (!entry.note().isEmpty()) {
			facts.fact("directive.note", entry.note());
		}
		return facts;
	}

	private Div actions(DirectiveDetails details) {
		Div actions = new Div(
				new StepButton("revise", "directive.revise",
						() -> new ReviseDialog(this.screens, details, this::saved).open()),
				new StepButton("withdraw", "directive.withdraw",
						() -> new ReasonDialog(Messages.text("directive.withdraw"), (reason) -> {
							this.screens.directives.withdraw(this.id, details.version(), reason);
							saved();
						}).open()));
		actions.addClassName("actions");
		return actions;
	}

	private void saved() {
		Notices.success(Messages.text("directive.saved"));
		done();
	}

	private void done() {
		this.changed.run();
		refresh();
	}

}
