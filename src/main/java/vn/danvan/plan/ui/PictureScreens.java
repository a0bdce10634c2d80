package vn.danvan.plan.ui;

import org.springframework.stereotype.Component;

import vn.danvan.document.ListPrints;
import vn.danvan.plan.CurveService;
import vn.danvan.plan.OverviewService;
import vn.danvan.plan.PicturePrints;
import vn.danvan.plan.TimelineService;

/** What the pictures of a plan work with. */
@Component
class PictureScreens {

	final OverviewService overview;

	final TimelineService timeline;

	final CurveService curve;

	final PicturePrints prints;

	final ListPrints lists;

	PictureScreens(OverviewService overview, TimelineService timeline, CurveService curve, PicturePrints prints,
			ListPrints lists) {
		this.overview = overview;
		this.timeline = timeline;
		this.curve = curve;
		this.prints = prints;
		this.lists = lists;
	}

}
