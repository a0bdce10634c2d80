package vn.danvan.figures.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodRule;

/**
 * Figures: for the board who has sent, all indicators, the periods; for a commune its own
 * sheets. The address holds period, tab and filter.
 */
@Route(value = FiguresView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "COMMUNE_EDITOR", "COMMUNE_LEADER" })
class FiguresView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "so-lieu";

	static final String PERIOD = "ky";

	static final String TAB = "the";

	static final String FILTER = "loc";

	static final String TYPED = "tim";

	private static final long serialVersionUID = 1L;

	private static final int MOST_PERIODS = 60;

	private static final List<String> TABS = List.of("bang", "chi-tieu", "ky-bao-cao");

	private final transient FigureScreens screens;

	FiguresView(FigureScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		if (!this.screens.actors.current().readsAllRecords()) {
			add(new PageHeader(Messages.text("figures.title")), new OwnSheets(this.screens.board));
			return;
		}
		QueryParameters query = event.getLocation().getQueryParameters();
		Map<String, String> address = new LinkedHashMap<>();
		for (String name : List.of(PERIOD, TAB, FILTER, TYPED)) {
			query.getSingleParameter(name).ifPresent((value) -> address.put(name, value));
		}
		show(address);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("figures.title");
	}

	private void show(Map<String, String> address) {
		String tab = TABS.contains(address.getOrDefault(TAB, "")) ? address.get(TAB) : TABS.get(0);
		List<PeriodRow> periods = this.screens.periods.list(0, MOST_PERIODS)
			.stream()
			.filter((one) -> !tab.equals(TABS.get(0)) || one.span().kind().collectsSheets())
			.toList();
		PageHeader header = new PageHeader(Messages.text("figures.title"));
		add(header);
		Optional<PeriodRow> period = periods.stream()
			.filter((one) -> String.valueOf(one.id()).equals(address.get(PERIOD)))
			.findFirst()
			.or(this.screens.periods::current);
		add(tabs(tab, period));
		if (tab.equals("ky-bao-cao") || period.isEmpty()) {
			add(new PeriodsTab(this.screens, () -> navigate(Map.of(TAB, "ky-bao-cao"))));
			return;
		}
		header.setSubtitle(subtitle(period.get()));
		Select<PeriodRow> choice = new Select<>();
		choice.setLabel(Messages.text("figures.period"));
		choice.setItems(periods);
		choice.setItemLabelGenerator(FiguresView::label);
		choice.setValue(periods.stream().filter((one) -> one.id() == period.get().id()).findFirst().orElse(null));
		choice.setWidth("18rem");
		choice.addValueChangeListener(
				(change) -> navigate(Map.of(PERIOD, String.valueOf(change.getValue().id()), TAB, tab)));
		add(tab.equals("chi-tieu") ? new IndicatorsTab(this.screens, period.get(), choice)
				: new BoardTab(this.screens, period.get(), choice, address, this::navigate));
	}

	static String label(PeriodRow period) {
		return period.label() + ((period.span().rule() == PeriodRule.DECREE_09_2019) ? ""
				: " (" + Messages.label(period.span().rule()) + ")");
	}

	static String subtitle(PeriodRow period) {
		return Messages.text("figures.period-facts", VietnameseDates.screen(period.span().from()),
				VietnameseDates.screen(period.span().lastDay()), VietnameseDates.screen(period.dueOn()),
				Messages.label(period.state())) + (period.sample() ? " · " + Messages.text("base.sample") : "");
	}

	private static TabStrip tabs(String current, Optional<PeriodRow> period) {
		TabStrip tabs = new TabStrip(Messages.text("figures.tabs"));
		for (String name : TABS) {
			tabs.tab("tab-" + name,
					PATH + "?" + TAB + "=" + name + period.map((one) -> "&" + PERIOD + "=" + one.id()).orElse(""),
					Messages.text("figures.tab." + name), name.equals(current));
		}
		return tabs;
	}

	private void navigate(Map<String, String> parameters) {
		getUI().ifPresent((ui) -> ui.navigate(FiguresView.class, QueryParameters.simple(parameters)));
	}

}
