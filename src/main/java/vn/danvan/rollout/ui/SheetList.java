package vn.danvan.rollout.ui;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.DossierFile;
import vn.danvan.rollout.GroupSum;
import vn.danvan.rollout.Reckoning;
import vn.danvan.rollout.ScoreLine;
import vn.danvan.rollout.ScoreSheet;

/** The criteria of a sheet by group, each with its points and a mark for its state. */
class SheetList extends Composite<Nav> {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final transient Runnable changed;

	private final Map<String, Row> rows = new LinkedHashMap<>();

	private final Map<String, Span> sums = new LinkedHashMap<>();

	SheetList(RollOutScreens screens, ScoreSheet sheet, Runnable changed) {
		this.screens = screens;
		this.changed = changed;
		getContent().addClassName("sheet-list");
		getContent().setAriaLabel(Messages.text("rollout.sheet.criteria"));
		sheet.criteria().groups().forEach((group) -> getContent().add(group(sheet, group)));
		UnorderedList rest = list();
		if (!sheet.criteria().exclusions().isEmpty()) {
			rest.add(row(sheet, ScoreSheetView.EXCLUSIONS, Messages.text("rollout.sheet.exclusions")));
		}
		rest.add(row(sheet, ScoreSheetView.DOSSIER, Messages.text("rollout.sheet.dossier")));
		getContent().add(rest);
		update(sheet);
	}

	final void update(ScoreSheet sheet) {
		Reckoning own = sheet.ofSelf();
		Reckoning appraised = sheet.ofAppraisal();
		boolean shown = sheet.lines().values().stream().anyMatch((line) -> line.appraised() != null);
		Reckoning reckoning = shown ? appraised : own;
		for (GroupSum sum : reckoning.groups()) {
			Span span = this.sums.get(sum.group().code());
			if (span != null) {
				span.setText(Messages.text("rollout.sheet.of-maximum", VietnameseNumbers.format(sum.points()),
						VietnameseNumbers.format(sum.group().maximum())));
			}
		}
		sheet.criteria().all().forEach((one) -> {
			Row row = this.rows.get(one.code());
			if (row != null) {
				row.update(mark(sheet, one), points(sheet.line(one), one));
			}
		});
		Row exclusions = this.rows.get(ScoreSheetView.EXCLUSIONS);
		if (exclusions != null) {
			int there = (sheet.mayAppraise() || shown) ? sheet.found().size() : sheet.declared().size();
			exclusions.update((there > 0) ? Mark.WRONG : Mark.DONE,
					Messages.text("rollout.sheet.exclusion-count", there));
		}
		long present = sheet.dossier().stream().filter(DossierFile::present).count();
		Row dossier = this.rows.get(ScoreSheetView.DOSSIER);
		if (dossier != null) {
			dossier.update((present == sheet.dossier().size()) ? Mark.DONE : Mark.OPEN,
					Messages.text("rollout.sheet.of-maximum", present, sheet.dossier().size()));
		}
	}

	void choose(String code) {
		this.rows.forEach((one, row) -> row.choose(one.equals(code)));
	}

	private Div group(ScoreSheet sheet, CriteriaGroup group) {
		Span sum = new Span();
		sum.addClassName("sheet-group-sum");
		this.sums.put(group.code(), sum);
		H3 title = new H3(group.code() + ". " + group.title());
		Div head = new Div(title, sum);
		head.addClassName("sheet-group");
		UnorderedList list = list();
		group.criteria().forEach((one) -> list.add(row(sheet, one.code(), one.code() + " " + one.title())));
		Div whole = new Div(head, list);
		if (sheet.mayAppraise()) {
			whole.add(new StepButton("agree-" + group.code(), "rollout.sheet.agree-group", () -> {
				int taken = this.screens.appraisals.agree(sheet.rollOutId(), group.code());
				Notices.success(Messages.text("rollout.sheet.agreed", taken));
				this.changed.run();
			}));
		}
		return whole;
	}

	private static UnorderedList list() {
		UnorderedList list = new UnorderedList();
		list.addClassName("sheet-rows");
		return list;
	}

	private ListItem row(ScoreSheet sheet, String code, String title) {
		Row row = new Row(ScoreSheetView.pathTo(sheet.rollOutId(), code), title);
		row.link.setId("row-" + code.replace('.', '-'));
		this.rows.put(code, row);
		return new ListItem(row.link);
	}

	private static Mark mark(ScoreSheet sheet, Criterion criterion) {
		ScoreLine line = sheet.line(criterion);
		if (!line.wanted().isEmpty()) {
			return Mark.WANTED;
		}
		BigDecimal points = sheet.mayAppraise() ? line.appraised() : line.self();
		if (points == null) {
			return Mark.OPEN;
		}
		return sheet.unproved().contains(criterion) ? Mark.UNPROVED : Mark.DONE;
	}

	private static String points(ScoreLine line, Criterion criterion) {
		BigDecimal last = (line.decided() != null) ? line.decided() : line.appraised();
		return number(line.self()) + ((last != null && !last.equals(line.self())) ? " → " + number(last) : "") + "/"
				+ VietnameseNumbers.format(criterion.maximum());
	}

	private static String number(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : "–";
	}

	/** How a criterion stands, as a symbol with words for those who do not see it. */
	private enum Mark {

		OPEN("○", "rollout.sheet.mark-open"), DONE("✓", "rollout.sheet.mark-done"),
		UNPROVED("!", "rollout.sheet.mark-unproved"), WANTED("?", "rollout.sheet.mark-wanted"),
		WRONG("✕", "rollout.sheet.mark-wrong");

		private final String symbol;

		private final String key;

		Mark(String symbol, String key) {
			this.symbol = symbol;
			this.key = key;
		}

	}

	private static final class Row implements Serializable {

		private static final long serialVersionUID = 1L;

		private final Anchor link;

		private final Span mark = new Span();

		private final Span points = new Span();

		Row(String path, String title) {
			Span text = new Span(title);
			text.addClassName("sheet-title");
			this.mark.addClassName("sheet-mark");
			this.points.addClassName("sheet-row-points");
			this.link = new Anchor(path, this.mark, text, this.points);
		}

		void update(Mark state, String text) {
			this.mark.setText(state.symbol);
			this.mark.setTitle(Messages.text(state.key));
			this.mark.getElement().setAttribute("role", "img");
			this.mark.getElement().setAttribute("aria-label", Messages.text(state.key));
			this.mark.setClassName("sheet-mark sheet-mark-" + state.name().toLowerCase());
			this.points.setText(text);
		}

		void choose(boolean chosen) {
			if (chosen) {
				this.link.getElement().setAttribute("aria-current", "true");
			}
			else {
				this.link.getElement().removeAttribute("aria-current");
			}
		}

	}

}
