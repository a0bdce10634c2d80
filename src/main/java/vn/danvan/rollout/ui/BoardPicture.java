package vn.danvan.rollout.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.rollout.BoardCounts;
import vn.danvan.rollout.BoardFilter;
import vn.danvan.rollout.BoardRow;
import vn.danvan.rollout.RollOutStage;

/** Communes × stages: the day on which each came to each stage, paged by the database. */
class BoardPicture extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final List<RollOutStage> SHOWN = List.of(RollOutStage.REGISTERED, RollOutStage.LISTED,
			RollOutStage.ROLLED_OUT, RollOutStage.SUBMITTED, RollOutStage.APPRAISED, RollOutStage.RECOGNISED);

	BoardPicture(RollOutScreens screens, int year, BoardFilter filter) {
		BoardCounts counts = screens.wall.counts(year);
		Grid<BoardRow> grid = new Grid<>();
		grid.setId("board");
		grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		grid.setEmptyStateText(Messages.text("rollout.wall.board-empty"));
		grid.addComponentColumn((row) -> line(row, year));
		grid.setItems((query) -> screens.wall.board(year, filter, query.getOffset(), query.getLimit()).stream(),
				(query) -> counts.of(filter));
		ExcelExport<BoardRow> excel = new ExcelExport<BoardRow>("mo-hinh-tong-hop")
			.column("rollout.commune", BoardRow::unit)
			.column("rollout.stage", BoardPicture::stage);
		SHOWN.forEach((stage) -> excel.column("enum.RollOutStage." + stage.name(), (row) -> row.day(stage)));
		getContent().addClassNames("wall-picture", "full-height");
		getContent().add(stages(counts, filter, year),
				excel.link((offset, limit) -> screens.wall.board(year, filter, offset, limit)), head(), grid);
	}

	private static Nav stages(BoardCounts counts, BoardFilter chosen, int year) {
		Nav nav = new Nav();
		nav.addClassName("waiting-strip");
		nav.setAriaLabel(Messages.text("rollout.wall.stages"));
		for (BoardFilter filter : BoardFilter.values()) {
			if (counts.of(filter) > 0 || filter == chosen) {
				Span count = new Span(VietnameseNumbers.format(counts.of(filter)));
				count.addClassName("waiting-count");
				Anchor link = new Anchor(WallView.pathToBoard(year, filter), count, new Span(Messages.label(filter)));
				link.setId("stage-" + filter.slug());
				if (filter == chosen) {
					link.getElement().setAttribute("aria-current", "true");
				}
				nav.add(link);
			}
		}
		return nav;
	}

	private static Div head() {
		Div head = new Div(new Span(Messages.text("rollout.commune")));
		SHOWN.forEach((stage) -> head.add(new Span(Messages.label(stage))));
		head.addClassNames("board-row", "board-head");
		head.getElement().setAttribute("aria-hidden", "true");
		return head;
	}

	private static Div line(BoardRow row, int year) {
		Div name = new Div(new Anchor(RollOutsView.pathTo(row.unitId(), year), row.unit()), StageBadge.of(row.stage()));
		name.addClassName("board-unit");
		Div line = new Div(name);
		SHOWN.forEach((stage) -> line.add(cell(stage, row.day(stage))));
		line.addClassName("board-row");
		return line;
	}

	private static Span cell(RollOutStage stage, @Nullable LocalDate day) {
		Span cell = new Span((day != null) ? "✓ " + VietnameseDates.screen(day) : "–");
		cell.addClassName((day != null) ? "board-done" : "board-open");
		cell.getElement().setAttribute("data-label", Messages.label(stage));
		return cell;
	}

	private static String stage(BoardRow row) {
		RollOutStage stage = row.stage();
		return (stage != null) ? Messages.label(stage) : Messages.text("rollout.none");
	}

}
