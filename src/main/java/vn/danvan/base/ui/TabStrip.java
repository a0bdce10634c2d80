package vn.danvan.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/**
 * Tabs with an address each, on one line. On a narrow screen the line scrolls, and the
 * tab that is open comes into view by itself.
 */
public class TabStrip extends Nav {

	/** Once the strip has its width, and again when the screen is turned. */
	private static final String SHOW_CURRENT = """
			new ResizeObserver(() => {
				const tab = this.querySelector('[aria-current]');
				if (tab) {
					this.scrollLeft = tab.offsetLeft - (this.clientWidth - tab.offsetWidth) / 2;
				}
			}).observe(this);""";

	private static final long serialVersionUID = 1L;

	/**
	 * A strip without tabs.
	 * @param label what the tabs are about, for those who do not see them
	 */
	public TabStrip(String label) {
		addClassName("tabs");
		setAriaLabel(label);
	}

	/**
	 * Adds a tab.
	 * @param id its id on the page
	 * @param address where it leads
	 * @param words what it says
	 * @param current whether it is open
	 */
	public void tab(String id, String address, String words, boolean current) {
		Anchor tab = new Anchor(address, words);
		tab.setId(id);
		if (current) {
			tab.getElement().setAttribute("aria-current", "page");
		}
		add(tab);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		getElement().executeJs(SHOW_CURRENT);
	}

}
