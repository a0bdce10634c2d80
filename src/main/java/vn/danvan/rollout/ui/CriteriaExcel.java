package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.rollout.Band;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaDetails;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.CriteriaPart;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.CriterionWords;

/**
 * A criteria set as an Excel file: a line for each group, criterion, band and condition.
 */
final class CriteriaExcel {

	private CriteriaExcel() {
	}

	static Anchor link(RollOutScreens screens, CriteriaDetails details) {
		return new ExcelExport<Line>("bo-tieu-chi-" + details.row().year())
			.column("rollout.criteria.part", (line) -> Messages.label(line.part()))
			.column("rollout.criteria.code", Line::code)
			.column("rollout.criteria.text", Line::text)
			.column("rollout.criteria.maximum", Line::points)
			.column("rollout.criteria.minimum", Line::minimum)
			.column("rollout.criteria.source", Line::source)
			.column("rollout.criteria.thresholds", Line::thresholds)
			.column("rollout.criteria.evidence", Line::evidence)
			.column("rollout.criteria.band-points", Line::from)
			.column("rollout.criteria.recognised", Line::recognised)
			.linkAll(() -> lines(screens.criteria.get(details.row().id()).criteria(), screens.words()));
	}

	private static List<Line> lines(Criteria criteria, CriterionWords words) {
		List<Line> lines = new ArrayList<>();
		for (CriteriaGroup group : criteria.groups()) {
			lines.add(new Line(CriteriaPart.GROUP, group.code(), group.title(), group.maximum(), group.minimumPercent(),
					"", "", "", null, ""));
			for (Criterion one : group.criteria()) {
				lines.add(new Line(CriteriaPart.CRITERION, one.code(), one.title(), one.maximum(), null,
						words.source(one), CriterionWords.thresholds(one), yes(one.evidenceAsked()), null, ""));
			}
		}
		lines.add(new Line(CriteriaPart.TOTAL, "", "", criteria.maximum(), null, "", "", "", null, ""));
		for (Band band : criteria.bands()) {
			lines.add(new Line(CriteriaPart.BAND, "", band.title(), null, null, "", "", "", band.from(),
					yes(band.recognised())));
		}
		criteria.exclusions()
			.forEach((one) -> lines.add(new Line(CriteriaPart.EXCLUSION, "", one, null, null, "", "", "", null, "")));
		return lines;
	}

	private static String yes(boolean yes) {
		return Messages.text(yes ? "rollout.criteria.yes" : "rollout.criteria.no");
	}

	private record Line(CriteriaPart part, String code, String text, @Nullable BigDecimal points,
			@Nullable Integer minimum, String source, String thresholds, String evidence, @Nullable BigDecimal from,
			String recognised) {
	}

}
