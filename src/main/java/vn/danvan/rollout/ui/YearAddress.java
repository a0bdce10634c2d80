package vn.danvan.rollout.ui;

import java.util.function.IntSupplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

import vn.danvan.base.text.Messages;

/** The year of a page, as it stands in its address. */
final class YearAddress {

	static final String YEAR = "nam";

	private YearAddress() {
	}

	/** The year in the address if there is something in it, else this year. */
	static int of(BeforeEnterEvent event, RollOutScreens screens) {
		return of(event, screens, screens::thisYear);
	}

	/** The year in the address if there is something in it, else another one. */
	static int of(BeforeEnterEvent event, RollOutScreens screens, IntSupplier preset) {
		return event.getLocation()
			.getQueryParameters()
			.getSingleParameter(YEAR)
			.flatMap((word) -> screens.rollOuts.years()
				.stream()
				.filter((year) -> String.valueOf(year).equals(word))
				.findFirst())
			.orElseGet(preset::getAsInt);
	}

	/** A choice of the year that leads to the same page. */
	static Select<Integer> choice(RollOutScreens screens, int chosen, String path) {
		Select<Integer> choice = new Select<>();
		choice.setId("year");
		choice.setLabel(Messages.text("base.year"));
		choice.setItems(screens.rollOuts.years());
		choice.setValue(chosen);
		choice.addClassName("year-choice");
		choice.addValueChangeListener((change) -> UI.getCurrent()
			.navigate(path, QueryParameters.of(YEAR, String.valueOf(change.getValue()))));
		return choice;
	}

}
