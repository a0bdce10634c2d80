package vn.danvan.base.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/**
 * A choice among the years of a register, or all of them; hidden until years are offered.
 */
class YearChoice extends Select<Integer> {

	private static final long serialVersionUID = 1L;

	private final List<Integer> years = new ArrayList<>();

	private @Nullable Integer preset;

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

	/** Offers years of which one is always chosen. */
	void offer(List<Integer> offered, int chosen) {
		offer(offered);
		this.preset = chosen;
		setEmptySelectionAllowed(false);
	}

	/** The year that stands there when the address names none; null for all. */
	@Nullable Integer preset() {
		return this.preset;
	}

	/**
	 * Chooses a year by its word in the address; what is no year of the list means the
	 * preset.
	 */
	void show(String word) {
		setValue(this.years.stream().filter((year) -> year.toString().equals(word)).findFirst().orElse(this.preset));
	}

}
