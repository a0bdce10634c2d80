package vn.danvan.figures.ui;

import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.base.security.Actors;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetService;

/** What the screens of figures work with. */
@Component
class FigureScreens {

	final PeriodService periods;

	final SheetBoard board;

	final SheetService sheets;

	final FigureService figures;

	final ActivityLog log;

	final Actors actors;

	final BusinessClock clock;

	FigureScreens(PeriodService periods, SheetBoard board, SheetService sheets, FigureService figures, ActivityLog log,
			Actors actors, BusinessClock clock) {
		this.periods = periods;
		this.board = board;
		this.sheets = sheets;
		this.figures = figures;
		this.log = log;
		this.actors = actors;
		this.clock = clock;
	}

}
