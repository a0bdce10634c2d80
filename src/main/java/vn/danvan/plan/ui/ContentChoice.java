package vn.danvan.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.select.Select;

import vn.danvan.base.text.Messages;
import vn.danvan.plan.Matrix;

/** Chooses a nội dung of the programme; not there for a plan without any. */
class ContentChoice extends Select<Matrix.Content> {

	private static final long serialVersionUID = 1L;

	ContentChoice(List<Matrix.Content> contents, Map<String, String> address, Consumer<Map<String, String>> navigate) {
		Long chosen = PlanAddress.content(address);
		setId("content");
		addClassName("content-choice");
		setLabel(Messages.text("plan.task.part-what"));
		setEmptySelectionAllowed(true);
		setEmptySelectionCaption(Messages.text("plan.all-contents"));
		setItems(contents);
		setItemLabelGenerator((content) -> (content != null) ? content.title() : Messages.text("plan.all-contents"));
		contents.stream().filter((one) -> Objects.equals(one.id(), chosen)).findFirst().ifPresent(this::setValue);
		setVisible(contents.size() > 1);
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				navigate.accept(PlanAddress.with(address, PlanAddress.CONTENT,
						(change.getValue() != null) ? String.valueOf(change.getValue().id()) : null));
			}
		});
	}

}
