package vn.danvan.rollout.ui;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.rollout.RollOutRow;

/** The communes as tiles, grouped by the area of their successor, each with its stage. */
class AreaTiles extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	AreaTiles(List<RollOutRow> communes, int year) {
		getContent().addClassName("areas");
		communes.stream()
			.collect(Collectors.groupingBy(RollOutRow::area, () -> new TreeMap<>(VietnameseOrder.comparator()),
					Collectors.toList()))
			.forEach((area, rows) -> getContent().add(area(area, rows, year)));
	}

	private static Div area(String name, List<RollOutRow> rows, int year) {
		Span title = new Span(Messages.text("rollout.area", name));
		title.addClassName("area-title");
		Div tiles = new Div();
		tiles.addClassName("tiles");
		rows.forEach((row) -> {
			Span unit = new Span(row.unit());
			unit.addClassName("tile-name");
			Anchor tile = new Anchor(RollOutsView.pathTo(row.unitId(), year), unit, StageBadge.of(row.stage()));
			if (row.points() != null) {
				tile.add(new Span(Messages.text("rollout.points-of", VietnameseNumbers.format(row.points()))));
			}
			tile.addClassNames("tile", "tile-plain");
			tiles.add(tile);
		});
		Div area = new Div(title, tiles);
		area.addClassName("area");
		return area;
	}

}
