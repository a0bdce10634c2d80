package vn.danvan.document.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.Run;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StyledText;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Mark;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.ParagraphKind;
import vn.danvan.document.Chart;
import vn.danvan.document.Table;

/** One block in its editor, with the buttons that concern it. */
class BlockRow extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int LINE_MAX = 500;

	private static final int TEXT_MAX = 20_000;

	private final int at;

	private final transient BlockList list;

	private final Div tools = new Div();

	BlockRow(Block block, int at, BlockList list) {
		this.at = at;
		this.list = list;
		this.tools.addClassName("block-tools");
		getContent().addClassName("block");
		getContent().add(editor(block), this.tools);
		tool(VaadinIcon.ARROW_UP, "document.block-up", () -> list.move(at, -1));
		tool(VaadinIcon.ARROW_DOWN, "document.block-down", () -> list.move(at, 1));
		tool(VaadinIcon.TRASH, "document.block-remove", () -> list.remove(at));
	}

	private Component editor(Block block) {
		return switch (block) {
			case Heading heading -> heading(heading);
			case Division division -> division(division);
			case Paragraph paragraph -> paragraph(paragraph);
			case Items items -> items(items);
			case Table table ->
				new TableEditor(name(NewBlock.TABLE), table, (changed) -> this.list.set(this.at, changed));
			case Chart chart -> new ChartEditor(chart, (changed) -> this.list.set(this.at, changed));
		};
	}

	private Component heading(Heading heading) {
		TextField text = line(name(NewBlock.HEADING), heading.text());
		Select<Integer> level = new Select<>();
		level.setItems(IntStream.rangeClosed(1, Heading.DEEPEST).boxed().toList());
		level.setItemLabelGenerator((one) -> Messages.text("document.heading-level." + one));
		level.setValue(heading.level());
		level.setAriaLabel(Messages.text("document.level"));
		level.addThemeName("small");
		onChange(text, () -> new Heading(level.getValue(), VietnameseText.line(text.getValue())));
		onChange(level, () -> new Heading(level.getValue(), VietnameseText.line(text.getValue())));
		this.tools.add(level);
		text.addClassName("block-heading");
		return text;
	}

	private Component division(Division division) {
		TextField number = line(Messages.text("document.division-number"), division.number());
		TextField title = line(Messages.text("document.division-name"), division.name());
		onChange(number,
				() -> new Division(VietnameseText.line(number.getValue()), VietnameseText.line(title.getValue())));
		onChange(title,
				() -> new Division(VietnameseText.line(number.getValue()), VietnameseText.line(title.getValue())));
		Div both = new Div(number, title);
		both.addClassName("division-editor");
		return both;
	}

	private Component paragraph(Paragraph paragraph) {
		boolean basis = paragraph.kind() == ParagraphKind.BASIS;
		StyledText text = new StyledText(name(basis ? NewBlock.BASIS : NewBlock.PARAGRAPH), paragraph.runs(),
				(runs) -> this.list.set(this.at, new Paragraph(runs, paragraph.kind())));
		text.addClassName(basis ? "block-basis"
				: (paragraph.kind() == ParagraphKind.CENTRED) ? "block-centred" : "block-paragraph");
		this.tools.add(text.boldButton(), text.italicButton());
		if (!basis) {
			tool(VaadinIcon.ALIGN_CENTER, "document.block-centre",
					() -> this.list.replace(this.at, new Paragraph(paragraph(this.at).runs(),
							(paragraph.kind() == ParagraphKind.CENTRED) ? ParagraphKind.TEXT : ParagraphKind.CENTRED)));
		}
		return text;
	}

	/** The paragraph as it is now, whatever was typed since it was drawn. */
	private Paragraph paragraph(int index) {
		return (Paragraph) this.list.blocks().get(index);
	}

	private Component items(Items items) {
		TextArea text = new TextArea();
		text.setWidthFull();
		text.setMaxLength(TEXT_MAX);
		text.setAriaLabel(name(NewBlock.ITEMS));
		text.setHelperText(Messages.text("document.items-hint"));
		text.setValue(items.items().stream().map(Run::text).collect(Collectors.joining("\n")));
		Select<Mark> mark = new Select<>();
		mark.setItems(Mark.values());
		mark.setItemLabelGenerator(Messages::label);
		mark.setValue(items.mark());
		mark.setAriaLabel(Messages.text("document.items-mark"));
		mark.addThemeName("small");
		onChange(text, () -> new Items(mark.getValue(), lines(text.getValue())));
		onChange(mark, () -> new Items(mark.getValue(), lines(text.getValue())));
		this.tools.add(mark);
		return text;
	}

	private static List<List<Run>> lines(String text) {
		return Arrays.stream(text.split("\n"))
			.map(VietnameseText::line)
			.filter((line) -> !line.isEmpty())
			.map((line) -> List.of(Run.plain(line)))
			.toList();
	}

	private void onChange(HasValue<?, ?> field, Supplier<Block> changed) {
		if (field instanceof HasValueChangeMode typing) {
			typing.setValueChangeMode(ValueChangeMode.LAZY);
			typing.setValueChangeTimeout(Fields.TYPING_PAUSE_MILLIS);
		}
		field.addValueChangeListener((event) -> this.list.set(this.at, changed.get()));
	}

	private static TextField line(String label, String value) {
		TextField field = new TextField();
		field.setAriaLabel(label);
		field.setPlaceholder(label);
		field.setMaxLength(LINE_MAX);
		field.setWidthFull();
		field.setValue(value);
		return field;
	}

	private void tool(VaadinIcon icon, String key, Runnable action) {
		Button button = new ToolButton(icon, Messages.text(key));
		button.addClickListener((click) -> action.run());
		this.tools.add(button);
	}

	private static String name(NewBlock kind) {
		return Messages.label(kind);
	}

}
