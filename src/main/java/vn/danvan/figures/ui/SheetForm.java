package vn.danvan.figures.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.figures.SheetDetails;
import vn.danvan.figures.SheetProblem;
import vn.danvan.figures.SheetReading;
import vn.danvan.figures.SheetRefusal;
import vn.danvan.figures.SheetTemplate;

/**
 * The cells of a sheet, in groups. What is typed is kept on the server within three
 * seconds; cells that do not agree are named while typing.
 */
class SheetForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int CELL_MAX = 40;

	private static final String PASTE = """
			this.addEventListener('paste', (event) => {
				const text = event.clipboardData.getData('text');
				const cell = event.target.closest('vaadin-text-field');
				if (cell && /[\\t\\n]/.test(text.trim())) {
					event.preventDefault();
					event.stopPropagation();
					this.$server.pasted(cell.id, text);
				}
			}, true);""";

	private final transient SheetDetails details;

	private final transient Runnable typed;

	private final Map<String, TextField> cells = new LinkedHashMap<>();

	private final Map<String, Checkbox> ticks = new LinkedHashMap<>();

	private final Map<String, Span> counts = new LinkedHashMap<>();

	private final Span kept = new Span();

	private final SheetProblems problems = new SheetProblems();

	private boolean showing;

	SheetForm(SheetDetails details, Runnable typed) {
		this.details = details;
		this.typed = typed;
		this.kept.addClassNames("quiet", "kept");
		this.kept.getElement().setAttribute("aria-live", "polite");
		getContent().addClassName("sheet-form");
		getContent().add(tools(), this.problems);
		details.template().groups().forEach((group) -> getContent().add(group(group)));
		getContent().add(this.kept);
		getElement().executeJs(PASTE);
	}

	private Div tools() {
		Checkbox all = new Checkbox(Messages.text("figures.nothing-at-all"));
		all.setId("nothing-at-all");
		all.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue()) {
				this.ticks.values().forEach((tick) -> tick.setValue(true));
				fillEmpty(this.cells.keySet());
			}
		});
		Button copy = new Button(Messages.text("figures.copy-previous"), VaadinIcon.COPY_O.create(), (click) -> {
			this.details.previous().forEach((code, value) -> fillIfEmpty(code, VietnameseNumbers.format(value)));
			changed();
			Notices.success(Messages.text("figures.copied-previous"));
		});
		copy.setId("copy-previous");
		copy.setEnabled(!this.details.previous().isEmpty());
		Button paste = new Button(Messages.text("figures.paste"), VaadinIcon.PASTE.create(),
				(click) -> new PasteDialog(this.details.template(), this::take).open());
		paste.setId("paste");
		Div tools = new Div(copy, paste, all);
		tools.addClassNames("actions", "sheet-tools");
		return tools;
	}

	private Section group(String title) {
		Span count = new Span();
		count.addClassName("quiet");
		this.counts.put(title, count);
		Checkbox tick = new Checkbox(Messages.text("figures.nothing-in-group"));
		List<SheetTemplate.Column> columns = this.details.template().columns(title);
		tick.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue()) {
				fillEmpty(columns.stream().map(SheetTemplate.Column::code).toList());
			}
		});
		this.ticks.put(title, tick);
		Div head = new Div(new H2(title), count, tick);
		head.addClassName("sheet-group-head");
		Div fields = new Div();
		fields.addClassName("sheet-cells");
		columns.forEach((column) -> fields.add(cell(column)));
		Section section = new Section(head, fields);
		section.addClassNames("card", "sheet-group");
		return section;
	}

	private TextField cell(SheetTemplate.Column column) {
		TextField field = new TextField(column.name());
		field.setId(id(column.code()));
		field.setMaxLength(CELL_MAX);
		field.setSuffixComponent(new Span(column.unit()));
		field.getElement().setAttribute("inputmode", (column.decimals() == 0) ? "numeric" : "decimal");
		field.setAutocomplete(Autocomplete.OFF);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(Fields.TYPING_PAUSE_MILLIS);
		BigDecimal previous = this.details.previous().get(column.code());
		if (previous != null) {
			field.setHelperText(Messages.text("figures.previous", VietnameseNumbers.format(previous)));
		}
		field.addValueChangeListener((change) -> {
			if (!this.showing && change.isFromClient()) {
				changed();
			}
		});
		this.cells.put(column.code(), field);
		return field;
	}

	@ClientCallable
	void pasted(String cellId, String text) {
		this.cells.entrySet()
			.stream()
			.filter((cell) -> id(cell.getKey()).equals(cellId))
			.map(Map.Entry::getKey)
			.findFirst()
			.ifPresent((code) -> {
				try {
					take(SheetReading.paste(this.details.template(), code, text));
				}
				catch (SheetRefusal refusal) {
					mark(refusal);
				}
			});
	}

	private void take(Map<String, BigDecimal> pasted) {
		this.showing = true;
		pasted.forEach((code, value) -> this.cells.get(code).setValue(VietnameseNumbers.format(value)));
		this.showing = false;
		changed();
		Notices.success(Messages.text("figures.pasted", pasted.size()));
	}

	private void fillEmpty(Collection<String> codes) {
		codes.forEach((code) -> fillIfEmpty(code, "0"));
		changed();
	}

	private void fillIfEmpty(String code, String text) {
		TextField field = this.cells.get(code);
		if (field != null && field.isEmpty()) {
			this.showing = true;
			field.setValue(text);
			this.showing = false;
		}
	}

	void show(Map<String, String> texts) {
		this.showing = true;
		this.cells.forEach((code, field) -> field.setValue(texts.getOrDefault(code, "")));
		this.showing = false;
		count();
	}

	void showValues(Map<String, BigDecimal> values) {
		Map<String, String> texts = new LinkedHashMap<>();
		values.forEach((code, value) -> texts.put(code, VietnameseNumbers.format(value)));
		show(texts);
	}

	Map<String, String> typed() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.cells.forEach((code, field) -> {
			if (!field.getValue().isBlank()) {
				texts.put(code, field.getValue());
			}
		});
		return texts;
	}

	void say(String sentence) {
		this.kept.setText(sentence);
	}

	void mark(Refusal refusal) {
		if (refusal instanceof SheetRefusal sheet) {
			mark(sheet.problems());
			this.problems.scrollIntoView();
		}
		Notices.failure(refusal.getMessage());
	}

	private void mark(List<SheetProblem> found) {
		this.cells.values().forEach((field) -> field.setInvalid(false));
		found.forEach((problem) -> problem.codes().forEach((code) -> {
			TextField field = this.cells.get(code);
			if (field != null && !field.isInvalid()) {
				field.setErrorMessage(problem.sentence());
				field.setInvalid(true);
			}
		}));
		this.problems.show(found, (code) -> this.cells.get(code).focus());
	}

	private void changed() {
		count();
		try {
			mark(this.details.disagreements(SheetReading.values(this.details.template(), typed())));
		}
		catch (SheetRefusal refusal) {
			mark(refusal.problems());
		}
		this.typed.run();
	}

	private void count() {
		this.counts.forEach((group, count) -> {
			List<SheetTemplate.Column> columns = this.details.template().columns(group);
			long filled = columns.stream().filter((column) -> !this.cells.get(column.code()).isEmpty()).count();
			count.setText(Messages.text("figures.filled", filled, columns.size()));
		});
	}

	private static String id(String code) {
		return "cell-" + code.replace('.', '-');
	}

}
