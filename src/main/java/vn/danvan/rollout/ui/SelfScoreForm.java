package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.FactList;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreLine;

/** The commune's own points of a criterion. */
class SelfScoreForm extends PointsForm {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final long rollOutId;

	private final transient Criterion criterion;

	private final TextArea note;

	SelfScoreForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved) {
		this(screens, rollOutId, criterion, line, saved, text("note", "rollout.sheet.self-note"));
	}

	private SelfScoreForm(RollOutScreens screens, long rollOutId, Criterion criterion, ScoreLine line,
			Consumer<ScoreLine> saved, TextArea note) {
		super(screens, criterion, "rollout.sheet.self", saved, note);
		this.screens = screens;
		this.rollOutId = rollOutId;
		this.criterion = criterion;
		this.note = note;
		show(line);
		if (criterion.fed()) {
			withoutPoints();
			addBelow(new FactList().fact("rollout.sheet.self", (line.self() != null)
					? VietnameseNumbers.format(line.self()) : Messages.text("rollout.sheet.none")));
		}
	}

	@Override
	ScoreLine send(int over, @Nullable BigDecimal given) {
		return this.screens.scores.score(this.rollOutId, this.criterion.code(), over,
				this.criterion.fed() ? null : given, this.note.getValue());
	}

	@Override
	@Nullable BigDecimal pointsOf(ScoreLine line) {
		return line.self();
	}

	@Override
	List<String> textsOf(ScoreLine line) {
		return List.of(line.selfNote());
	}

}
