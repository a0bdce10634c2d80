package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Bar;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.Reckoning;
import vn.danvan.rollout.RollOutStage;
import vn.danvan.rollout.ScoreSheet;
import vn.danvan.submission.ui.SubmissionBar;

/** What the points come to at this moment, what is missing, and where to go on. */
class SheetSummary extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final transient RollOutScreens screens;

	SheetSummary(RollOutScreens screens, ScoreSheet sheet) {
		this.screens = screens;
		getContent().addClassName("sheet-summary");
		getContent().setId("summary");
		getContent().getElement().setAttribute("role", "status");
		update(sheet);
	}

	final void update(ScoreSheet sheet) {
		Div content = getContent();
		content.removeAll();
		Div sums = new Div(StageBadge.of(sheet.stage()));
		sums.addClassName("sheet-sums");
		boolean appraised = sheet.lines().values().stream().anyMatch((line) -> line.appraised() != null);
		if (sheet.submission().rights().content()) {
			sums.add(sum("rollout.sheet.self", sheet.ofSelf()));
		}
		if (appraised) {
			sums.add(sum("rollout.sheet.appraised", sheet.ofAppraisal()));
		}
		if (sheet.stage().appraised()) {
			sums.add(sum("rollout.sheet.decided", sheet.ofDecision()));
		}
		content.add(sums, SubmissionBar.reasons(sheet.submission()));
		if (sheet.supplementDue() != null && sheet.stage() == RollOutStage.SUPPLEMENT) {
			content.add(
					line(Messages.text("rollout.sheet.supplement-due", VietnameseDates.screen(sheet.supplementDue()))));
		}
		if (sheet.submission().rights().enter()) {
			content.add(line(missing(sheet)));
		}
		String next = next(sheet);
		if (!next.isEmpty()) {
			Anchor go = new Anchor(ScoreSheetView.pathTo(sheet.rollOutId(), next),
					sheet.criteria()
						.find(next)
						.map((one) -> Messages.text("rollout.sheet.continue", next))
						.orElseGet(() -> Messages.text("rollout.sheet.to-dossier")));
			go.setId("continue");
			go.addClassName("button-link");
			content.add(go);
		}
		boolean untold = !sheet.submission().rights().content() || (sheet.mayAppraise() && !appraised);
		List<String> obstacles = untold ? List.of() : current(sheet).obstacles();
		if (!obstacles.isEmpty()) {
			UnorderedList list = new UnorderedList();
			obstacles.forEach((obstacle) -> list.add(new ListItem(obstacle)));
			Details why = new Details(Messages.text("rollout.sheet.obstacles", obstacles.size()), list);
			why.addClassName("sheet-why");
			content.add(why);
		}
	}

	private static Div sum(String key, Reckoning reckoning) {
		Span label = new Span(Messages.text(key));
		label.addClassName("quiet");
		Span points = new Span(Messages.text("rollout.sheet.of-maximum", VietnameseNumbers.format(reckoning.total()),
				VietnameseNumbers.format(reckoning.maximum())));
		points.addClassName("sheet-points");
		Span band = new Span((reckoning.missing() > 0)
				? Messages.text("rollout.sheet.band-so-far", reckoning.bandTitle()) : reckoning.bandTitle());
		BigDecimal share = (reckoning.maximum().signum() == 0) ? BigDecimal.ZERO
				: reckoning.total().multiply(HUNDRED).divide(reckoning.maximum(), 1, RoundingMode.HALF_UP);
		Div sum = new Div(label, points, band, new Bar(share));
		sum.addClassName("sheet-sum");
		return sum;
	}

	private static String missing(ScoreSheet sheet) {
		int points = sheet.unscored().size();
		int files = sheet.unproved().size();
		int dossier = sheet.lacking().size();
		return (points + files + dossier == 0) ? Messages.text("rollout.sheet.complete")
				: Messages.text("rollout.sheet.missing", points, files, dossier);
	}

	private static Reckoning current(ScoreSheet sheet) {
		if (sheet.stage().appraised()) {
			return sheet.ofDecision();
		}
		return sheet.mayAppraise() ? sheet.ofAppraisal() : sheet.ofSelf();
	}

	/** Where this person goes on: where he stopped, or at the first thing missing. */
	private String next(ScoreSheet sheet) {
		if (sheet.mayAppraise()) {
			String place = this.screens.appraisals.place(sheet.rollOutId());
			return place.isEmpty() ? sheet.criteria()
				.all()
				.stream()
				.filter((one) -> sheet.line(one).appraised() == null)
				.map(Criterion::code)
				.findFirst()
				.orElse("") : place;
		}
		if (!sheet.submission().rights().enter()) {
			return "";
		}
		return sheet.criteria()
			.all()
			.stream()
			.filter((one) -> !sheet.line(one).wanted().isEmpty())
			.findFirst()
			.or(() -> sheet.unscored().stream().filter((one) -> !one.fed()).findFirst())
			.or(() -> sheet.unproved().stream().findFirst())
			.map(Criterion::code)
			.orElse(sheet.lacking().isEmpty() ? "" : ScoreSheetView.DOSSIER);
	}

	private static Paragraph line(String text) {
		Paragraph line = new Paragraph(text);
		line.addClassName("sheet-note");
		return line;
	}

}
