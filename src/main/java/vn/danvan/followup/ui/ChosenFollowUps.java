package vn.danvan.followup.ui;

import java.util.LinkedHashSet;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.followup.FollowUpChasing;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpState;

/** Nhắc đơn vị: the late ones that are ticked in the list, and the button for all. */
class ChosenFollowUps extends Div {

	private static final long serialVersionUID = 1L;

	private final transient FollowUpScreens screens;

	private final transient Runnable changed;

	private final Span count = new Span();

	private final Set<Long> chosen = new LinkedHashSet<>();

	private final boolean board;

	/**
	 * A bar without rows.
	 * @param screens what it works with
	 * @param changed draws the list anew
	 */
	ChosenFollowUps(FollowUpScreens screens, Runnable changed) {
		this.screens = screens;
		this.changed = changed;
		this.board = screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER);
		setId("chosen");
		addClassName("chosen-bar");
		this.count.setId("chosen-count");
		this.count.getElement().setAttribute("aria-live", "polite");
		Button remind = new StepButton("remind", "followup.remind", this::remind).primary();
		add(this.count, remind, new StepButton("choose-none", "followup.choose-none", () -> {
			this.chosen.clear();
			show();
			changed.run();
		}));
		show();
	}

	/** The tick of a row; invisible where there is nothing to remind of. */
	Checkbox tick(FollowUpRow row) {
		Checkbox tick = new Checkbox(this.chosen.contains(row.id()));
		tick.setAriaLabel(Messages.text("followup.choose", row.content()));
		tick.setVisible(this.board && row.late() && row.state() != FollowUpState.REPORTED);
		tick.addValueChangeListener((change) -> {
			if (change.getValue()) {
				this.chosen.add(row.id());
			}
			else {
				this.chosen.remove(row.id());
			}
			show();
		});
		return tick;
	}

	/** Ticks all that are late in a search, as many as can be reminded of at once. */
	void chooseLate(FollowUpSearch search) {
		this.screens.service.list(search.with(FollowUpFilter.LATE), 0, FollowUpChasing.MOST)
			.stream()
			.filter((row) -> row.state() != FollowUpState.REPORTED)
			.forEach((row) -> this.chosen.add(row.id()));
		show();
		this.changed.run();
	}

	/** Whether this person reminds others. */
	boolean board() {
		return this.board;
	}

	private void show() {
		setVisible(!this.chosen.isEmpty());
		this.count.setText(Messages.text("followup.chosen", this.chosen.size()));
	}

	private void remind() {
		try {
			FollowUpChasing.Reminded told = this.screens.chasing.remind(this.chosen);
			Notices.success(Messages.text("followup.reminded-told", told.followUps(), told.owners(), told.skipped()));
			this.chosen.clear();
			show();
			this.changed.run();
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
	}

}
