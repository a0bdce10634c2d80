package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreLine;

/** The final points of a criterion, as the meeting decided. */
class DecisionForm extends PointsForm {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final long rollOutId;

	private final String code;

	private final TextArea reason;

	DecisionForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved) {
		this(screens, rollOutId, criterion, line, saved, text("reason", "rollout.sheet.reason"));
	}

	private DecisionForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved, TextArea reason) {
		super(screens, criterion, "rollout.sheet.decided", saved, reason);
		this.screens = screens;
		this.rollOutId = rollOutId;
		this.code = criterion.code();
		this.reason = reason;
		show(line);
	}

	@Override
	ScoreLine send(int over, @Nullable BigDecimal given) {
		if (given == null) {
			throw Refusal.at("points", "rollout.error.no-points");
		}
		return this.screens.appraisals.decide(this.rollOutId, this.code, over, given, this.reason.getValue());
	}

	@Override
	@Nullable BigDecimal pointsOf(ScoreLine line) {
		return line.decided();
	}

	@Override
	List<String> textsOf(ScoreLine line) {
		return List.of(line.decidedReason());
	}

}
