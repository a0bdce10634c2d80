package vn.danvan.followup.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.UI;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.followup.FollowUpDetails;

/** The steps of this person with one follow-up, at the version that was shown. */
class FollowUpSteps {

	private final FollowUpScreens screens;

	private final FollowUpDetails details;

	private final Runnable changed;

	FollowUpSteps(FollowUpScreens screens, FollowUpDetails details, Runnable changed) {
		this.screens = screens;
		this.details = details;
		this.changed = changed;
	}

	void report(String text, boolean done) {
		this.screens.service.report(id(), version(), text, done);
		told(this.details.may().sends() ? "followup.reported-told" : "followup.handed-over");
	}

	void returnToOfficer(String reason) {
		this.screens.service.returnToOfficer(id(), version(), reason);
		told("followup.sent-back");
	}

	void confirm(LocalDate day) {
		this.screens.service.confirm(id(), version(), day);
		told("followup.saved");
	}

	void giveUp(String reason) {
		this.screens.service.giveUp(id(), version(), reason);
		told("followup.saved");
	}

	void giveBack(String reason) {
		this.screens.service.sendBack(id(), version(), reason);
		told("followup.given-back");
	}

	void reopen(String reason) {
		this.screens.service.reopen(id(), version(), reason);
		told("followup.saved");
	}

	void withdraw(String reason) {
		this.screens.service.withdraw(id(), version(), reason);
		Notices.success(Messages.text("followup.withdrawn"));
		UI.getCurrent().navigate(FollowUpsView.PATH);
	}

	void ask(LocalDate until, String reason) {
		this.screens.extensions.ask(id(), version(), until, reason);
		told("followup.time-sent");
	}

	void grant(LocalDate until) {
		this.screens.extensions.grant(id(), version(), until);
		told("followup.saved");
	}

	void refuse(String reason) {
		this.screens.extensions.refuse(id(), version(), reason);
		told("followup.saved");
	}

	private long id() {
		return this.details.row().id();
	}

	private int version() {
		return this.details.version();
	}

	private void told(String key) {
		Notices.success(Messages.text(key));
		this.changed.run();
	}

}
