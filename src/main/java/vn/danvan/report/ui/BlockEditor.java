package vn.danvan.report.ui;

import java.util.Locale;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StyledText;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SpanAddress;
import vn.danvan.report.BlockKind;
import vn.danvan.report.ReportBlock;

/**
 * One block: its text with bold and italic, its figures, and where its figure moved after
 * the text was changed.
 */
class BlockEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ReportBlock block;

	private final int position;

	private final transient SectionEditor.@Nullable Changes changes;

	BlockEditor(ReportBlock block, int position, PeriodSpan span, SectionEditor.@Nullable Changes changes) {
		this.block = block;
		this.position = position;
		this.changes = changes;
		StyledText text = new StyledText(Messages.text("report.block", position + 1), block.runs(),
				(changes != null) ? (runs) -> changes.text(position, runs) : null);
		text.addClassName("block-" + block.kind().name().toLowerCase(Locale.ROOT));
		getContent().addClassName("block");
		getContent().add(text);
		if (changes != null) {
			getContent().add(tools(text));
		}
		if (block.latest() != null) {
			getContent().add(moved(block.latest()));
		}
		if (!block.codes().isEmpty()) {
			getContent().add(figures(span));
		}
	}

	private Div tools(StyledText text) {
		SectionEditor.Changes verbs = Objects.requireNonNull(this.changes);
		Button kind = tool(VaadinIcon.LIST_UL, "report.kind-next");
		kind.addClickListener((click) -> verbs.kind(this.position,
				BlockKind.values()[(this.block.kind().ordinal() + 1) % BlockKind.values().length]));
		Button up = tool(VaadinIcon.ARROW_UP, "report.up");
		up.addClickListener((click) -> verbs.move(this.position, -1));
		Button down = tool(VaadinIcon.ARROW_DOWN, "report.down");
		down.addClickListener((click) -> verbs.move(this.position, 1));
		Button remove = tool(VaadinIcon.TRASH, "report.remove");
		remove.addClickListener((click) -> verbs.remove(this.position));
		Div tools = new Div(text.boldButton(), text.italicButton(), kind, up, down, remove);
		tools.addClassName("block-tools");
		return tools;
	}

	private Div moved(String latest) {
		Div moved = new Div(new Span(Messages.text("report.block-moved", latest)));
		moved.addClassName("moved");
		SectionEditor.Changes verbs = this.changes;
		if (verbs != null) {
			Button take = new Button(Messages.text("report.take-latest"),
					(click) -> verbs.settle(this.position, ReportBlock::takeLatest));
			Button keep = new Button(Messages.text("report.keep-own"),
					(click) -> verbs.settle(this.position, ReportBlock::keepOwn));
			take.addThemeVariants(ButtonVariant.LUMO_SMALL);
			take.addClassName("take-latest");
			keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
			keep.addClassName("keep-own");
			moved.add(take, keep);
		}
		return moved;
	}

	private Div figures(PeriodSpan span) {
		Div chips = new Div();
		chips.addClassName("figure-chips");
		this.block.codes().forEach((code) -> {
			Anchor chip = new Anchor(SpanAddress.records(code, span, null), code);
			chip.setTitle(Messages.text("report.open-records", code));
			chip.setTarget(AnchorTarget.BLANK);
			chips.add(chip);
		});
		return chips;
	}

	private static Button tool(VaadinIcon icon, String key) {
		return new ToolButton(icon, Messages.text(key));
	}

}
