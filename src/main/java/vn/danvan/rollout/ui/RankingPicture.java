package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Bar;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.rollout.Movement;
import vn.danvan.rollout.RankRow;

/** The ranking of a year, with the movement against last year. */
class RankingPicture extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	RankingPicture(RollOutScreens screens, int year) {
		int count = screens.wall.countRanked(year);
		BigDecimal best = screens.wall.ranking(year, 0, 1)
			.stream()
			.map(RankRow::points)
			.findFirst()
			.orElse(BigDecimal.ONE);
		Grid<RankRow> grid = new Grid<>();
		grid.setId("ranking");
		grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		grid.setEmptyStateText(Messages.text("rollout.wall.ranking-empty"));
		grid.addComponentColumn((row) -> line(row, year, best));
		grid.setItems((query) -> screens.wall.ranking(year, query.getOffset(), query.getLimit()).stream(),
				(query) -> count);
		getContent().addClassNames("wall-picture", "full-height");
		getContent().add(new Paragraph(Messages.text("rollout.wall.ranking-hint", count)),
				new ExcelExport<RankRow>("mo-hinh-xep-hang").column("rollout.wall.place", RankRow::place)
					.column("rollout.commune", RankRow::unit)
					.column("rollout.points", RankRow::points)
					.column("rollout.wall.source", (row) -> Messages.label(row.source()))
					.column("rollout.band", RankRow::band)
					.column("rollout.wall.movement", (row) -> words(row.movement()))
					.link((offset, limit) -> screens.wall.ranking(year, offset, limit)),
				grid);
	}

	/** How a commune moved, in words with the change of its points. */
	static String words(Movement movement) {
		String places = Messages.text("rollout.wall.movement." + movement.kind().name(), movement.places());
		return (movement.points() != null) ? Messages.text("rollout.wall.movement-points", places,
				signed(movement.points().signum()) + VietnameseNumbers.format(movement.points())) : places;
	}

	private static String signed(int sign) {
		return (sign > 0) ? "+" : "";
	}

	/** The bar is as long as the points are of the best. */
	private static Div line(RankRow row, int year, BigDecimal best) {
		Span place = new Span(String.valueOf(row.place()));
		place.addClassName("rank-place");
		Span points = new Span(Messages.text("rollout.points-of", VietnameseNumbers.format(row.points())));
		points.addClassName("rank-points");
		Div facts = new Div(points, new Span(Messages.label(row.source())), new Span(row.band()),
				StageBadge.of(row.stage()), new Span(words(row.movement())));
		facts.addClassName("facts");
		Div text = new Div(new Anchor(RollOutsView.pathTo(row.unitId(), year), row.unit()), facts,
				new Bar((best.signum() == 0) ? BigDecimal.ZERO
						: row.points().multiply(HUNDRED).divide(best, 1, RoundingMode.HALF_UP)));
		Div line = new Div(place, text);
		line.addClassName("rank-row");
		return line;
	}

}
