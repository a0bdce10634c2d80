package vn.danvan.document.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.document.Annex;
import vn.danvan.document.Annex.Orientation;

/** One annex in its editor: name, how its pages lie, blocks. */
class AnnexEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int TITLE_MAX = 300;

	private final TextField title = Fields.line("document.annex-title", TITLE_MAX);

	private final Select<Orientation> orientation = new Select<>();

	private final BlockList blocks;

	AnnexEditor(Annex annex, Runnable changed, Consumer<AnnexEditor> removed) {
		this.title.setValue(annex.title());
		this.title.setWidthFull();
		this.title.setValueChangeMode(ValueChangeMode.LAZY);
		this.title.setValueChangeTimeout(Fields.TYPING_PAUSE_MILLIS);
		this.title.addValueChangeListener((event) -> changed.run());
		this.orientation.setLabel(Messages.text("document.annex-orientation"));
		this.orientation.setItems(Orientation.values());
		this.orientation.setItemLabelGenerator(Messages::label);
		this.orientation.setValue(annex.orientation());
		this.orientation.addValueChangeListener((event) -> changed.run());
		this.blocks = new BlockList(annex.blocks(), false, changed);
		ToolButton remove = new ToolButton(VaadinIcon.TRASH, Messages.text("document.annex-remove"));
		remove.addClickListener((click) -> removed.accept(this));
		Div head = new Div(this.title, this.orientation, remove);
		head.addClassName("annex-head");
		getContent().addClassName("annex-editor");
		getContent().add(new H2(Messages.text("document.print.annex")), head, this.blocks);
	}

	Annex value() {
		return new Annex(VietnameseText.line(this.title.getValue()), this.blocks.blocks(), this.orientation.getValue());
	}

}
