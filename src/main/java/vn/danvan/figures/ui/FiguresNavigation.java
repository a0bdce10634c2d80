package vn.danvan.figures.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetService;

/** The ways to sheets and figures. */
@Component
class FiguresNavigation implements MenuContributor, RecordLink {

	private final SheetBoard board;

	private final SheetService sheets;

	FiguresNavigation(SheetBoard board, SheetService sheets) {
		this.board = board;
		this.sheets = sheets;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return (actor.readsAllRecords() || !actor.ownUnits().isEmpty()) ? List.of(new MenuEntry(510, "figures.title",
				VaadinIcon.BAR_CHART_H, FiguresView.PATH, this.board.waitingForMe())) : List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return switch (subjectType) {
			case "sheet" -> sheets(subjectIds);
			case "period" -> RecordLink.byId(FiguresView.PATH + "?" + FiguresView.PERIOD + "=", subjectIds);
			default -> Map.of();
		};
	}

	private Map<Long, String> sheets(Set<Long> ids) {
		Map<Long, String> paths = new HashMap<>();
		this.sheets.addressesOf(ids)
			.forEach((id, address) -> paths.put(id, SheetView.path(address.periodId(), address.unitId())));
		return paths;
	}

}
