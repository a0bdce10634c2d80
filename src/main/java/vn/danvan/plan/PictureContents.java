package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;

/** Reads what a picture of a plan prints, whole. */
@Component
class PictureContents {

	/** More communes than these fill too many pages to be of use. */
	private static final int MOST_COMMUNES = 1000;

	private static final int MOST_TASKS = 1000;

	private final MatrixService matrix;

	private final OverviewService overview;

	private final TimelineService timeline;

	private final CurveService curve;

	PictureContents(MatrixService matrix, OverviewService overview, TimelineService timeline, CurveService curve) {
		this.matrix = matrix;
		this.overview = overview;
		this.timeline = timeline;
		this.curve = curve;
	}

	PrintedPicture of(long planId, Picture picture) {
		return switch (picture) {
			case Picture.OfMatrix of -> matrix(planId, of);
			case Picture.OfProgress of -> {
				fitting(this.overview.countCommunes(planId), MOST_COMMUNES);
				yield ProgressPrint.of(this.overview.get(planId, 0),
						this.overview.communes(planId, of.order(), 0, MOST_COMMUNES));
			}
			case Picture.OfTimeline of -> {
				fitting(this.timeline.count(planId, of.search()), MOST_TASKS);
				yield TimelinePrint.of(this.timeline.get(planId, of.search(), 0, MOST_TASKS),
						details(content(planId, of.search().contentId()), typed(of.search().typed())));
			}
			case Picture.OfCurve of -> CurvePrint.of(this.curve.get(planId));
		};
	}

	private PrintedPicture matrix(long planId, Picture.OfMatrix of) {
		Matrix.Search search = of.search();
		Matrix.Columns columns = this.matrix.columns(planId, of.window(), search.filter());
		fitting(this.matrix.count(planId, columns, search), MOST_COMMUNES);
		String tasks = (columns.tasks() <= MatrixService.TASKS) ? ""
				: Messages.text("plan.window.tasks", columns.firstTask(), columns.lastTask(), columns.tasks());
		String filter = (search.filter() == AssignmentFilter.ALL) ? ""
				: Messages.text("plan.print.filter", Messages.label(search.filter()));
		return MatrixPrint.of(columns, this.matrix.rows(planId, columns, search, 0, MOST_COMMUNES),
				details(columns.span().label(), content(planId, of.window().contentId()), tasks, filter,
						typed(search.typed())));
	}

	private String content(long planId, @Nullable Long contentId) {
		return (contentId == null) ? ""
				: this.matrix.contents(planId)
					.stream()
					.filter((content) -> content.id() == contentId)
					.map((content) -> Messages.text("plan.print.content", content.title()))
					.collect(Collectors.joining());
	}

	private static String typed(String typed) {
		return typed.isBlank() ? "" : Messages.text("plan.print.typed", typed.strip());
	}

	private static String details(String... parts) {
		List<String> said = new ArrayList<>(List.of(parts));
		said.removeIf(String::isEmpty);
		return String.join("; ", said);
	}

	private static void fitting(int found, int most) {
		if (found > most) {
			throw new Refusal("plan.error.picture-large", found, most);
		}
	}

}
