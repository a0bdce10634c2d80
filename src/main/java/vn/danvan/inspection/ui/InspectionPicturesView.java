package vn.danvan.inspection.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.Pager;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.inspection.InspectionPictures;

/**
 * Tổng hợp of democracy inspections: years and classes, communes × years, what is missed
 * most often. The address holds the year and the page of communes.
 */
@Route(value = InspectionPicturesView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class InspectionPicturesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "kiem-tra/tong-hop";

	private static final String RECOMMENDATIONS = "han-che/tong-hop";

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	InspectionPicturesView(InspectionScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int thisYear = this.screens.clock.today().getYear();
		List<Integer> years = Stream.concat(Stream.of(thisYear), this.screens.service.years().stream())
			.filter((year) -> year <= thisYear)
			.distinct()
			.toList();
		int year = YearAddress.of(event, years).orElse(thisYear);
		int page = Pager.number(event.getLocation().getQueryParameters().getSingleParameter(Pager.PAGE).orElse(""));
		PageHeader header = new PageHeader(Messages.text("inspection.picture.title"));
		header.setSubtitle(Messages.text("inspection.picture.subtitle", span(year)));
		Anchor recommendations = new Anchor(RECOMMENDATIONS, Messages.text("inspection.picture.recommendations"));
		recommendations.setId("recommendations");
		recommendations.addClassName("button-link");
		Div toolbar = new Div(YearAddress.choice(years, year, PATH), recommendations);
		toolbar.addClassName("toolbar");
		removeAll();
		add(header, new InspectionTabs(InspectionTab.PICTURES, this.screens.actors.current()), toolbar,
				new YearsPicture(this.screens.pictures.years(year), year),
				new CommunesPicture(this.screens.pictures, year, page),
				new ShortcomingsPicture(this.screens.pictures.shortcomings(year, ShortcomingsPicture.MOST), year));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.picture.title");
	}

	/** The years that the pictures look back on, for example {@code 2019–2023}. */
	static String span(int last) {
		return (last - InspectionPictures.YEARS + 1) + "–" + last;
	}

}
