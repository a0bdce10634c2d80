package vn.danvan.inspection.ui;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

import vn.danvan.base.text.Messages;

/** The year of a page, as it stands in its address. */
final class YearParameter {

	private static final String YEAR = "nam";

	private static final int BACK = 5;

	private YearParameter() {
	}

	/** The year in the address, else this year. */
	static int of(BeforeEnterEvent event, InspectionScreens screens) {
		return event.getLocation()
			.getQueryParameters()
			.getSingleParameter(YEAR)
			.flatMap((word) -> years(screens).stream().filter((year) -> String.valueOf(year).equals(word)).findFirst())
			.orElseGet(() -> screens.clock.today().getYear());
	}

	/** A choice of the year that leads to the same page. */
	static Select<Integer> choice(InspectionScreens screens, int chosen, String path) {
		Select<Integer> choice = new Select<>();
		choice.setId("year");
		choice.setLabel(Messages.text("base.year"));
		choice.setItems(years(screens));
		choice.setValue(chosen);
		choice.addClassName("year-choice");
		choice.addValueChangeListener((change) -> UI.getCurrent()
			.navigate(path, QueryParameters.of(YEAR, String.valueOf(change.getValue()))));
		return choice;
	}

	/** Next year, for which plans are made, and some years back. */
	private static List<Integer> years(InspectionScreens screens) {
		int today = screens.clock.today().getYear();
		return IntStream.rangeClosed(0, BACK + 1).mapToObj((back) -> today + 1 - back).toList();
	}

}
