package vn.danvan.base.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/**
 * The tools of a row in an editor that is drawn anew after each step: the focus returns
 * to the tool that was used, or to the first one where that has nothing more to do.
 */
public class RowTools extends Div {

	private static final long serialVersionUID = 1L;

	private final @Nullable String focused;

	/**
	 * No tools yet.
	 * @param focused id of the tool that was used last on the page, or null
	 */
	public RowTools(@Nullable String focused) {
		this.focused = (focused != null) ? focused.toLowerCase(Locale.ROOT) : null;
	}

	/**
	 * Adds a tool.
	 * @param id its id on the page
	 * @param icon its picture
	 * @param name what it does
	 * @param action what it does when pressed
	 * @return these tools
	 */
	public RowTools tool(String id, VaadinIcon icon, String name, Runnable action) {
		return tool(id, icon, name, false, action);
	}

	/**
	 * Adds a tool that stays in its place where it has nothing to do.
	 * @param id its id on the page
	 * @param icon its picture
	 * @param name what it does
	 * @param idle whether it has nothing to do
	 * @param action what it does when pressed
	 * @return these tools
	 */
	public RowTools tool(String id, VaadinIcon icon, String name, boolean idle, Runnable action) {
		ToolButton button = new ToolButton(icon, name);
		button.setId(id.toLowerCase(Locale.ROOT));
		button.setEnabled(!idle);
		button.addClickListener((click) -> action.run());
		add(button);
		if (button.getId().orElseThrow().equals(this.focused)) {
			((ToolButton) getComponentAt(idle ? 0 : getComponentCount() - 1)).focus();
		}
		return this;
	}

}
