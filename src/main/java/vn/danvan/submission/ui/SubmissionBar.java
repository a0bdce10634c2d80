package vn.danvan.submission.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionState;
import vn.danvan.submission.SubmissionView;

/**
 * The next steps of this person with a submitted record, as buttons that stay in view.
 */
public class SubmissionBar extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * A bar.
	 * @param rights what the person may do
	 * @param steps what the buttons do
	 */
	public SubmissionBar(Rights rights, Steps steps) {
		addClassNames("actions", "sticky-actions");
		if (rights.enter()) {
			add(new StepButton("save", "submission.save", steps::save));
		}
		if (rights.handOver()) {
			add(new StepButton("hand-over", "submission.hand-over", steps::handOver).primary());
		}
		if (rights.submit()) {
			add(new StepButton("submit", "submission.submit", steps::submit).primary());
		}
		if (rights.sendBack()) {
			add(asking("send-back", "submission.send-back", steps::sendBack));
		}
		if (rights.decide()) {
			add(new StepButton("accept", "submission.accept", steps::accept).primary(),
					asking("return", "submission.return", steps::giveBack));
		}
		setVisible(getComponentCount() > 0);
	}

	/**
	 * Where a record stands, as a badge.
	 * @param state the state
	 * @return the badge
	 */
	public static Badge badge(SubmissionState state) {
		return new Badge(Messages.label(state), switch (state) {
			case DRAFT -> Badge.Tone.NEUTRAL;
			case HANDED_OVER, SUBMITTED -> Badge.Tone.WAITING;
			case RETURNED -> Badge.Tone.BAD;
			case ACCEPTED -> Badge.Tone.GOOD;
		});
	}

	/**
	 * Why a record came back, where it did.
	 * @param submission what is known of it
	 * @return nothing, one or two lines
	 */
	public static Div reasons(SubmissionView submission) {
		Div reasons = new Div();
		if (submission.returnReason() != null) {
			reasons.add(line(Messages.text("submission.returned-because", submission.returnReason())));
		}
		if (submission.sendBackReason() != null) {
			reasons.add(line(Messages.text("submission.sent-back-because", submission.sendBackReason())));
		}
		return reasons;
	}

	private static Paragraph line(String text) {
		Paragraph line = new Paragraph(text);
		line.addClassName("returned");
		return line;
	}

	private static Button asking(String id, String key, Consumer<String> action) {
		return new StepButton(id, key, () -> new ReasonDialog(Messages.text(key), action).open());
	}

	/** What the buttons do. */
	public interface Steps {

		/** Saves what stands in the form. */
		void save();

		/** Saves and hands to the commune's leader. */
		void handOver();

		/** Saves where possible and sends to the district. */
		void submit();

		/**
		 * Gives back to the own officer.
		 * @param reason why
		 */
		void sendBack(String reason);

		/**
		 * Returns to the owner.
		 * @param reason why
		 */
		void giveBack(String reason);

		/** Accepts. */
		void accept();

	}

}
