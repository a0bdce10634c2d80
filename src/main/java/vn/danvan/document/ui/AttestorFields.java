package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentForm.Attestor;

/** Who signs minutes, from left to right: two or three people in their functions. */
class AttestorFields extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final List<TextField> labels = new ArrayList<>();

	private final List<TextField> names = new ArrayList<>();

	AttestorFields(List<Attestor> attestors, Runnable changed) {
		Span title = new Span(Messages.text("document.attestors"));
		title.addClassName("area-title");
		FormLayout form = new FormLayout();
		List<String> usual = List.of(Messages.text("document.attestor-writer"),
				Messages.text("document.attestor-chair"), "");
		for (int i = 0; i < DocumentForm.MOST_ATTESTORS; i++) {
			TextField label = field(Messages.text("document.attestor-label", i + 1));
			TextField name = field(Messages.text("document.attestor-name", i + 1));
			label.setValue((i < attestors.size()) ? attestors.get(i).label() : attestors.isEmpty() ? usual.get(i) : "");
			name.setValue((i < attestors.size()) ? attestors.get(i).name() : "");
			this.labels.add(label);
			this.names.add(name);
			label.addValueChangeListener((event) -> changed.run());
			name.addValueChangeListener((event) -> changed.run());
			form.add(label, name);
		}
		getContent().add(title, form);
	}

	List<Attestor> value() {
		List<Attestor> attestors = new ArrayList<>();
		for (int i = 0; i < DocumentForm.MOST_ATTESTORS; i++) {
			String label = VietnameseText.line(this.labels.get(i).getValue());
			if (!label.isEmpty()) {
				attestors
					.add(new Attestor(VietnameseText.upper(label), VietnameseText.line(this.names.get(i).getValue())));
			}
		}
		return attestors;
	}

	private static TextField field(String label) {
		TextField field = new TextField(label);
		field.setMaxLength(DocumentForm.ATTESTOR_MAX);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		return field;
	}

}
