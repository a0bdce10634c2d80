package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Fields;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreCollision;
import vn.danvan.rollout.ScoreLine;
import vn.danvan.rollout.ScoreService;

/**
 * Points of a criterion with a few words on them. What is typed is saved at once; who
 * comes second to somebody else's points sees both and chooses.
 */
abstract class PointsForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final transient Criterion criterion;

	private final transient Consumer<ScoreLine> saved;

	private final PointsField points;

	private final TextArea[] texts;

	private final SavedMark mark = new SavedMark();

	private int version;

	private boolean showing;

	private boolean unsaved;

	PointsForm(RollOutScreens screens, Criterion criterion, String labelKey, Consumer<ScoreLine> saved,
			TextArea... texts) {
		this.screens = screens;
		this.criterion = criterion;
		this.saved = saved;
		this.texts = texts.clone();
		this.points = new PointsField(labelKey, criterion);
		this.points.field.addValueChangeListener((change) -> save());
		getContent().add(this.points);
		for (TextArea text : this.texts) {
			text.addValueChangeListener((change) -> save());
			getContent().add(text);
		}
		getContent().add(this.mark);
	}

	/** A field for words, named as the rules name it. */
	static TextArea text(String id, String labelKey) {
		TextArea text = Fields.block(labelKey, ScoreService.NOTE_MAX);
		text.setId(id);
		text.setMinHeight("4em");
		return text;
	}

	/** Sends what stands in the form. */
	abstract ScoreLine send(int over, @Nullable BigDecimal given);

	/** The points of this side. */
	abstract @Nullable BigDecimal pointsOf(ScoreLine line);

	/** The words of this side, in the order of their fields. */
	abstract List<String> textsOf(ScoreLine line);

	final void show(ScoreLine line) {
		this.showing = true;
		this.version = line.version();
		this.points.field.setValue(pointsOf(line));
		List<String> words = textsOf(line);
		for (int i = 0; i < this.texts.length; i++) {
			this.texts[i].setValue(words.get(i));
		}
		this.unsaved = false;
		this.showing = false;
	}

	/** Adds something below the points. */
	final void addBelow(Component component) {
		getContent().addComponentAtIndex(1, component);
	}

	final void type(@Nullable BigDecimal given) {
		this.points.field.setValue(given);
	}

	/** Hides the points where a figure gives them. */
	final void withoutPoints() {
		this.points.setVisible(false);
	}

	/** What is no number is not saved as no points; the field says what it wants. */
	private void save() {
		boolean unread = this.points.field.isEmpty() && this.points.field.isInvalid();
		if (unread) {
			refused();
		}
		else if (!this.showing) {
			save(this.version);
		}
	}

	/** Whether something stands here that was refused and would be lost. */
	final boolean unsaved() {
		return this.unsaved;
	}

	private void refused() {
		this.unsaved = true;
		this.mark.unsaved();
	}

	/** Where the other's entry and this one differ. */
	private List<ScoreCollisionDialog.Difference> differences(ScoreLine theirs, @Nullable BigDecimal typed) {
		List<ScoreCollisionDialog.Difference> differences = new ArrayList<>();
		differences.add(
				new ScoreCollisionDialog.Difference(this.points.field.getLabel(), text(pointsOf(theirs)), text(typed)));
		List<String> words = textsOf(theirs);
		for (int i = 0; i < this.texts.length; i++) {
			differences.add(new ScoreCollisionDialog.Difference(this.texts[i].getLabel(), words.get(i),
					this.texts[i].getValue()));
		}
		return differences.stream().filter((one) -> !one.theirs().equals(one.mine())).toList();
	}

	private static String text(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : Messages.text("rollout.sheet.none");
	}

	private void save(int over) {
		BigDecimal typed = this.points.field.getValue();
		try {
			ScoreLine line = send(over, typed);
			this.version = line.version();
			this.points.field.setInvalid(false);
			for (TextArea text : this.texts) {
				text.setInvalid(false);
			}
			this.unsaved = false;
			this.mark.saved(this.screens.clock.instant());
			this.saved.accept(line);
		}
		catch (ScoreCollision collision) {
			refused();
			ScoreLine theirs = collision.theirs();
			new ScoreCollisionDialog(this.criterion, collision.by(), differences(theirs, typed),
					() -> save(theirs.version()), () -> {
						show(theirs);
						this.saved.accept(theirs);
					})
				.open();
		}
		catch (Refusal refusal) {
			refused();
			Component[] fields = new Component[this.texts.length + 1];
			fields[0] = this.points.field;
			System.arraycopy(this.texts, 0, fields, 1, this.texts.length);
			Fields.show(refusal, fields);
		}
	}

}
