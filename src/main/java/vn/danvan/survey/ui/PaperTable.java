package vn.danvan.survey.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.survey.PaperCounts;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyForm;

/** The counts from paper: a row a question, a column an answer, a cell a field. */
class PaperTable extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final IntegerField handedOut = field("handedOut", Messages.text("survey.handed-out"));

	private final IntegerField collected = field("collected", Messages.text("survey.collected"));

	private final IntegerField invalid = field("invalid", Messages.text("survey.invalid"));

	private final List<List<IntegerField>> rows = new ArrayList<>();

	PaperTable(SurveyForm form, @Nullable PaperCounts counts, Consumer<PaperCounts> save) {
		CardTable table = new CardTable(Messages.text("survey.paper"),
				Stream
					.concat(Stream.of(Messages.text("survey.questions")),
							Stream.of(Satisfaction.values()).map(Messages::label))
					.toList());
		table.addClassName("survey-table");
		for (int question = 1; question <= form.overall(); question++) {
			table.line(Messages.text("survey.question", question, form.questions().get(question - 1)), row(question));
		}
		if (counts != null) {
			show(counts);
		}
		Div numbers = new Div(this.handedOut, this.collected, this.invalid);
		numbers.addClassNames("progress-numbers", "survey-numbers");
		Div actions = new Div(new StepButton("save-counts", "survey.save-counts", () -> save(save)).primary());
		actions.addClassName("actions");
		getContent().add(new Paragraph(Messages.text("survey.paper-hint")), numbers, table, actions);
	}

	private List<IntegerField> row(int question) {
		List<IntegerField> cells = new ArrayList<>();
		for (Satisfaction answer : Satisfaction.values()) {
			IntegerField cell = field(PaperCounts.cell(question, answer), "");
			cell.setAriaLabel(Messages.text("survey.question", question, Messages.label(answer)));
			cells.add(cell);
		}
		this.rows.add(cells);
		return cells;
	}

	private void show(PaperCounts counts) {
		this.handedOut.setValue(counts.handedOut());
		this.collected.setValue(counts.collected());
		this.invalid.setValue(counts.invalid());
		for (int question = 0; question < this.rows.size(); question++) {
			for (Satisfaction answer : Satisfaction.values()) {
				this.rows.get(question).get(answer.ordinal()).setValue(counts.answers().get(question).of(answer));
			}
		}
	}

	private void save(Consumer<PaperCounts> save) {
		try {
			save.accept(new PaperCounts(this.handedOut.getValue(), this.collected.getValue(), this.invalid.getValue(),
					this.rows.stream()
						.map((row) -> new PaperCounts.Answers(row.get(0).getValue(), row.get(1).getValue(),
								row.get(2).getValue(), row.get(3).getValue()))
						.toList()));
		}
		catch (Refusal refusal) {
			List<Component> fields = new ArrayList<>(List.of(this.handedOut, this.collected, this.invalid));
			this.rows.forEach(fields::addAll);
			Fields.show(refusal, fields.toArray(new Component[0]));
		}
	}

	private static IntegerField field(String id, String label) {
		IntegerField field = new IntegerField(label);
		field.setId(id);
		field.setAutoselect(true);
		return field;
	}

}
