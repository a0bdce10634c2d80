package vn.danvan.base.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

import vn.danvan.base.text.Messages;

/** The year of a page, as it stands in its address. */
public final class YearAddress {

	/** The word in the address. */
	public static final String YEAR = "nam";

	private YearAddress() {
	}

	/**
	 * The year in the address.
	 * @param event the way to the page
	 * @param years the years that the page has
	 * @return one of these, or empty if the address names none of them
	 */
	public static Optional<Integer> of(BeforeEnterEvent event, List<Integer> years) {
		return event.getLocation()
			.getQueryParameters()
			.getSingleParameter(YEAR)
			.flatMap((word) -> years.stream().filter((year) -> String.valueOf(year).equals(word)).findFirst());
	}

	/**
	 * A choice of the year that leads to the same page.
	 * @param years the years that the page has
	 * @param chosen the year that it shows
	 * @param path its path
	 * @return the choice
	 */
	public static Select<Integer> choice(List<Integer> years, int chosen, String path) {
		Select<Integer> choice = new Select<>();
		choice.setId("year");
		choice.setLabel(Messages.text("base.year"));
		choice.setItems(years);
		choice.setValue(chosen);
		choice.addClassName("year-choice");
		choice.addValueChangeListener((change) -> UI.getCurrent()
			.navigate(path, QueryParameters.of(YEAR, String.valueOf(change.getValue()))));
		return choice;
	}

}
