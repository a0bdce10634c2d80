package vn.danvan.dialogue.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.dialogue.MeetingDetails;
import vn.danvan.dialogue.MeetingEntry;
import vn.danvan.dialogue.MeetingService;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.ui.FollowUpList;
import vn.danvan.organisation.Organisation;
import vn.danvan.submission.ui.SubmissionBar;

/** One meeting: a form or its facts, the next steps, what was promised, evidence, log. */
class MeetingPanel extends Composite<Div> implements SubmissionBar.Steps {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final long id;

	private final transient Runnable changed;

	private final transient Runnable gone;

	private MeetingForm form;

	private int version;

	MeetingPanel(Factory factory, long id, Runnable changed, Runnable gone) {
		this.factory = factory;
		this.id = id;
		this.changed = changed;
		this.gone = gone;
		refresh();
	}

	private void refresh() {
		MeetingDetails details = this.factory.service.get(this.id);
		this.version = details.version();
		this.form = null;
		Div content = getContent();
		content.removeAll();
		MeetingEntry entry = details.entry();
		Div facts = new Div(new Span(details.owner()), SubmissionBar.badge(details.submission().state()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		content.add(new H2((entry != null) ? entry.topic() : Messages.text("dialogue.title")), facts,
				SubmissionBar.reasons(details.submission()));
		if (entry == null) {
			content.add(new Paragraph(Messages.text("submission.not-sent-yet")));
			return;
		}
		if (details.submission().rights().enter()) {
			this.form = new MeetingForm();
			this.form.show(entry);
			content.add(this.form);
		}
		else {
			content.add(facts(details, entry));
		}
		content.add(bar(details));
		Div promises = new Div();
		promises(promises, details);
		content.add(promises);
		content.add(new H3(Messages.text("dialogue.evidence")),
				new EvidencePanel(this.factory.evidence, new Subject("meeting", this.id, details.unitId()),
						details.submission().rights().enter()),
				new H3(Messages.text("dialogue.log")), new ActivityPanel(this.factory.log, "meeting", this.id));
	}

	private SubmissionBar bar(MeetingDetails details) {
		SubmissionBar bar = new SubmissionBar(details.submission().rights(), this);
		if (details.mayDiscard()) {
			Button discard = new Button(Messages.text("dialogue.discard"),
					(click) -> Confirmation.ask(Messages.text("dialogue.discard"),
							Messages.text("dialogue.discard-question"), Messages.text("dialogue.discard"), () -> {
								this.factory.service.discard(this.id);
								this.gone.run();
							}));
			discard.setId("discard");
			bar.add(discard);
		}
		return bar;
	}

	private static FactList facts(MeetingDetails details, MeetingEntry entry) {
		FactList facts = new FactList().fact("dialogue.kind", Messages.label(entry.kind()))
			.fact("dialogue.host", Messages.label(entry.host()))
			.fact("dialogue.held-on", VietnameseDates.screen(Objects.requireNonNull(entry.heldOn())))
			.fact("dialogue.place", entry.place())
			.fact("dialogue.participants", VietnameseNumbers.format(Objects.requireNonNull(entry.participants())))
			.fact("dialogue.opinions", VietnameseNumbers.format(Objects.requireNonNull(entry.opinions())))
			.fact("dialogue.answered", VietnameseNumbers.format(Objects.requireNonNull(entry.answeredOnSpot())))
			.fact("dialogue.summary", entry.summary());
		String by = details.submission().enteredBy();
		if (by != null) {
			facts.fact("submission.entered-by",
					details.submission().onBehalf() ? Messages.text("submission.on-behalf", by) : by);
		}
		return facts;
	}

	/** Drawn anew alone, so that what stands unsaved in the form remains. */
	private void promises(Div content, MeetingDetails details) {
		content.removeAll();
		List<FollowUpRow> promises = this.factory.followUps.of("meeting", this.id);
		content.add(new H3(Messages.text("dialogue.promises")));
		content.add(promises.isEmpty() ? new Paragraph(Messages.text("dialogue.promises-none"))
				: new FollowUpList(promises));
		if (details.mayPromise()) {
			Button add = new Button(Messages.text("dialogue.promise"), VaadinIcon.PLUS.create(),
					(click) -> new DateDialog("dialogue.promise", "dialogue.deadline",
							this.factory.clock.today().plusMonths(1), true, (day, text) -> {
								this.factory.service.promise(this.id, text, day);
								Notices.success(Messages.text("dialogue.promised"));
								promises(content, details);
							})
						.about("dialogue.promise-text")
						.open());
			add.setId("promise");
			content.add(add);
		}
		else if (details.submission().rights().enter()) {
			content.add(new Paragraph(Messages.text("dialogue.promise-later")));
		}
	}

	@Override
	public void save() {
		saved(() -> {
		}, "submission.saved");
	}

	@Override
	public void handOver() {
		saved(() -> this.factory.service.handOver(this.id, this.version), "submission.handed-over");
	}

	@Override
	public void submit() {
		saved(() -> this.factory.service.submit(this.id, this.version), "submission.submitted");
	}

	@Override
	public void sendBack(String reason) {
		this.factory.service.sendBack(this.id, this.version, reason);
		done("submission.returned");
	}

	@Override
	public void giveBack(String reason) {
		this.factory.service.giveBack(this.id, this.version, reason);
		done("submission.returned");
	}

	@Override
	public void accept() {
		this.factory.service.accept(this.id, this.version);
		done("submission.accepted");
	}

	private void saved(Runnable next, String message) {
		try {
			if (this.form != null) {
				this.version = this.factory.service.revise(this.id, this.version, this.form.entry());
			}
			next.run();
			done(message);
		}
		catch (Refusal refusal) {
			if (this.form == null) {
				throw refusal;
			}
			this.form.mark(refusal);
		}
	}

	private void done(String message) {
		Notices.success(Messages.text(message));
		this.changed.run();
		refresh();
	}

	/** Makes panels; holds what they need. */
	@org.springframework.stereotype.Component
	static class Factory {

		final MeetingService service;

		final FollowUpService followUps;

		final EvidenceService evidence;

		final ActivityLog log;

		final Organisation organisation;

		final Actors actors;

		final BusinessClock clock;

		Factory(MeetingService service, FollowUpService followUps, EvidenceService evidence, ActivityLog log,
				Organisation organisation, Actors actors, BusinessClock clock) {
			this.service = service;
			this.followUps = followUps;
			this.evidence = evidence;
			this.log = log;
			this.organisation = organisation;
			this.actors = actors;
			this.clock = clock;
		}

		MeetingPanel panel(long id, Runnable changed, Runnable gone) {
			return new MeetingPanel(this, id, changed, gone);
		}

		NewMeeting create(LongConsumer saved) {
			return new NewMeeting(this, saved);
		}

	}

}
