package vn.danvan.programme.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ToolButton;
import vn.danvan.programme.LegalBasis;
import vn.danvan.programme.LegalBasisFilter;

/** The legal bases of a record: picked from the register by typing, or added in place. */
class BasisPicker extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final ComboBox<LegalBasis> choice = new ComboBox<>(Messages.text("programme.basis.pick"));

	private final transient ProgrammeScreens screens;

	private final List<Long> chosen = new ArrayList<>();

	private final Div lines = new Div();

	BasisPicker(ProgrammeScreens screens) {
		this.screens = screens;
		this.choice.setId("basis");
		this.choice.setWidthFull();
		this.choice.setHelperText(Messages.text("programme.basis.pick-hint"));
		this.choice.setItemLabelGenerator(LegalBasis::label);
		this.choice.setItems((query) -> screens.bases
			.find(LegalBasisFilter.ALL, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
			.stream());
		this.choice.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				pick(change.getValue().id());
				this.choice.clear();
			}
		});
		Button add = new Button(Messages.text("programme.basis.add"), VaadinIcon.PLUS.create(),
				(click) -> new BasisDialog(screens, null, this::pick).open());
		add.setId("add-basis");
		add.addThemeVariants(ButtonVariant.LUMO_SMALL);
		getContent().addClassName("rows-editor");
		getContent().add(new H3(Messages.text("programme.bases")), this.lines, this.choice, add);
	}

	List<Long> ids() {
		return List.copyOf(this.chosen);
	}

	void show(List<Long> ids) {
		this.chosen.clear();
		this.chosen.addAll(ids);
		draw();
	}

	private void pick(long id) {
		if (!this.chosen.contains(id)) {
			this.chosen.add(id);
		}
		draw();
	}

	private void draw() {
		this.lines.removeAll();
		this.screens.bases.of(this.chosen).forEach((basis) -> this.lines.add(line(basis)));
	}

	private Div line(LegalBasis basis) {
		ToolButton up = new ToolButton(VaadinIcon.ARROW_UP, Messages.text("programme.basis.up", basis.symbol()));
		up.addClickListener((click) -> {
			int place = this.chosen.indexOf(basis.id());
			if (place > 0) {
				this.chosen.remove(place);
				this.chosen.add(place - 1, basis.id());
				draw();
			}
		});
		ToolButton edit = new ToolButton(VaadinIcon.EDIT, Messages.text("programme.basis.edit", basis.symbol()));
		edit.addClickListener((click) -> new BasisDialog(this.screens, basis, (id) -> draw()).open());
		ToolButton remove = new ToolButton(VaadinIcon.TRASH, Messages.text("programme.basis.remove", basis.symbol()));
		remove.addClickListener((click) -> {
			this.chosen.remove(Long.valueOf(basis.id()));
			draw();
		});
		Div line = new Div(new BasisLine(basis, this.screens.today()), up, edit, remove);
		line.addClassName("rows-editor-row");
		return line;
	}

}
