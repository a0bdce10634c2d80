package vn.danvan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import vn.danvan.base.text.Messages;

/** A button that takes the next step with a record. */
public class StepButton extends Button {

	private static final long serialVersionUID = 1L;

	/**
	 * A button.
	 * @param id its id on the page
	 * @param key key of what it says
	 * @param action what it does
	 */
	public StepButton(String id, String key, Runnable action) {
		super(Messages.text(key), (click) -> action.run());
		setId(id);
	}

	/**
	 * Makes it the step that is meant to come next.
	 * @return this button
	 */
	public StepButton primary() {
		addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		return this;
	}

}
