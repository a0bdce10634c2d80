package vn.danvan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A small button with a picture, named for those who do not see it. */
public class ToolButton extends Button {

	private static final long serialVersionUID = 1L;

	/**
	 * A button.
	 * @param icon its picture
	 * @param name what it does
	 */
	public ToolButton(VaadinIcon icon, String name) {
		super(icon.create());
		addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
		setAriaLabel(name);
		setTooltipText(name);
	}

}
