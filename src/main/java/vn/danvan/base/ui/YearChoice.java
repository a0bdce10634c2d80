package vn.danvan.base.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.select.Select;

import vn.danvan.base.text.Messages;

/**
 * A choice among the years of a register, or all of them; hidden until years are offered.
 */
class YearChoice extends Select<Integer> {

	private static final long serialVersionUID = 1L;

	private final List<Integer> years = new ArrayList<>();

	YearChoice() {
		setId("year");
		setLabel(Messages.text("base.year"));
		setEmptySelectionAllowed(true);
		setEmptySelectionCaption(Messages.text("base.all-years"));
		setItemLabelGenerator((year) -> (year != null) ? year.toString() : Messages.text("base.all-years"));
		addClassName("year-choice");
		setVisible(false);
	}

	void offer(List<Integer> offered) {
		this.years.clear();
		this.years.addAll(offered);
		setItems(offered);
		setVisible(true);
	}

	/**
	 * Chooses a year by its word in the address; what is no year of the list means all.
	 */
	void show(String word) {
		setValue(this.years.stream().filter((year) -> year.toString().equals(word)).findFirst().orElse(null));
	}

}
