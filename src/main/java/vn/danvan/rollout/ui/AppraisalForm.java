package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.AppraisalEntry;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreLine;

/** The appraisers' points of a criterion, and what they still want to see. */
class AppraisalForm extends PointsForm {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final long rollOutId;

	private final String code;

	private final TextArea reason;

	private final TextArea wanted;

	AppraisalForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved) {
		this(screens, rollOutId, criterion, line, saved, text("reason", "rollout.sheet.reason"),
				text("wanted", "rollout.sheet.wanted"));
	}

	private AppraisalForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved, TextArea reason, TextArea wanted) {
		super(screens, criterion, "rollout.sheet.appraised", saved, reason, wanted);
		this.screens = screens;
		this.rollOutId = rollOutId;
		this.code = criterion.code();
		this.reason = reason;
		this.wanted = wanted;
		wanted.setHelperText(Messages.text("rollout.sheet.wanted-hint"));
		show(line);
		if (line.self() != null) {
			addBelow(new StepButton("agree", "rollout.sheet.agree", () -> type(line.self())));
		}
	}

	@Override
	ScoreLine send(int over, @Nullable BigDecimal given) {
		return this.screens.appraisals.appraise(this.rollOutId, this.code, over,
				new AppraisalEntry(given, this.reason.getValue(), this.wanted.getValue()));
	}

	@Override
	@Nullable BigDecimal pointsOf(ScoreLine line) {
		return line.appraised();
	}

	@Override
	List<String> textsOf(ScoreLine line) {
		return List.of(line.reason(), line.wanted());
	}

}
