package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Slug;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.rollout.BoardFilter;
import vn.danvan.rollout.RollOutRow;

/**
 * The wall of the district: where all communes stand, how they rank, what is weak. The
 * address holds picture, year and stage.
 */
@Route(value = WallView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE" })
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "mo-hinh/tong-hop";

	private static final long serialVersionUID = 1L;

	private static final String PICTURE = "the";

	private static final String FILTER = "loc";

	private static final int MOST_TILES = 500;

	private final transient RollOutScreens screens;

	WallView(RollOutScreens screens) {
		this.screens = screens;
		addClassName("full-height");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		int year = this.screens.year(event, this.screens::thisYear);
		var query = event.getLocation().getQueryParameters();
		WallPicture picture = Slug.of(WallPicture.values(), query.getSingleParameter(PICTURE).orElse(null));
		BoardFilter filter = Slug.of(BoardFilter.values(), query.getSingleParameter(FILTER).orElse(null));
		Div toolbar = new Div(YearAddress.choice(this.screens.rollOuts.years(), year, PATH), pictures(picture, year));
		toolbar.addClassName("toolbar");
		removeAll();
		add(new PageHeader(Messages.text("rollout.wall.title", String.valueOf(year))),
				new RollOutTabs(RollOutTab.WALL, this.screens.actors.current(), year), toolbar, switch (picture) {
					case BOARD -> new BoardPicture(this.screens, year, filter);
					case RANKING -> new RankingPicture(this.screens, year);
					case CRITERIA -> new AveragesPicture(this.screens.wall.averages(year));
					case TILES -> tiles(year);
				});
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.wall.page");
	}

	/** The board of a year, narrowed to a stage. */
	static String pathToBoard(int year, BoardFilter filter) {
		return PATH + "?" + YearAddress.YEAR + "=" + year + "&" + FILTER + "=" + filter.slug();
	}

	private Component tiles(int year) {
		List<RollOutRow> communes = this.screens.wall.tiles(year, 0, MOST_TILES);
		return communes.isEmpty() ? new EmptyState(Messages.text("rollout.wall.no-communes"))
				: new AreaTiles(communes, year);
	}

	private static TabStrip pictures(WallPicture current, int year) {
		TabStrip pictures = new TabStrip(Messages.text("rollout.wall.pictures"));
		for (WallPicture picture : WallPicture.values()) {
			pictures.tab("picture-" + picture.slug(),
					PATH + "?" + YearAddress.YEAR + "=" + year + "&" + PICTURE + "=" + picture.slug(),
					Messages.label(picture), picture == current);
		}
		return pictures;
	}

}
