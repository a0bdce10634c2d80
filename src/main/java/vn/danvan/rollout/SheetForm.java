package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * Phiếu chấm điểm on pages that lie across: the points that its reader may see, what
 * differs with the reason, sums, the band and the excluding conditions.
 */
final class SheetForm {

	private static final int COLUMNS = 7;

	private final ScoreSheet sheet;

	private final Reckoning self;

	private final Reckoning appraised;

	private final Reckoning decided;

	private final List<List<Cell>> rows = new ArrayList<>();

	private SheetForm(ScoreSheet sheet) {
		this.sheet = sheet;
		this.self = sheet.ofSelf();
		this.appraised = sheet.ofAppraisal();
		this.decided = sheet.ofDecision();
	}

	static FormSheet of(ScoreSheet sheet, String district, LocalDate today) {
		String subtitle = Messages.text("rollout.document.sheet-subtitle", VietnameseText.lowerFirst(sheet.unit()),
				sheet.set().title(), VietnameseText.lowerFirst(Messages.label(sheet.stage())),
				VietnameseDates.cited(today));
		return new FormSheet(SheetWording.head(sheet.unit()),
				Messages.text("rollout.document.sheet-title", String.valueOf(sheet.year())), subtitle,
				List.of(new SheetForm(sheet).table()),
				List.of(SheetWording.commune(sheet.unit(), today.getYear()), SheetWording.plain(district,
						today.getYear(), Messages.text("rollout.document.sign-appraisers"))));
	}

	private Table table() {
		this.sheet.criteria().groups().forEach((group) -> {
			this.rows.add(group(group));
			group.criteria().forEach((one) -> this.rows.add(criterion(one, this.sheet.line(one))));
		});
		total();
		band();
		exclusions();
		return new Table(columns(), List.of(), this.rows);
	}

	private static List<Column> columns() {
		return List.of(new Column(Messages.text("rollout.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("rollout.document.criterion"), 42, Align.LEFT),
				new Column(Messages.text("rollout.document.maximum"), 6, Align.CENTRE),
				new Column(Messages.text("rollout.document.self"), 6, Align.CENTRE),
				new Column(Messages.text("rollout.document.appraised"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.evidence"), 9, Align.CENTRE),
				new Column(Messages.text("rollout.document.note"), 25, Align.LEFT));
	}

	private List<Cell> group(CriteriaGroup group) {
		Reckoning last = given(ScoreLine::decided) ? this.decided
				: given(ScoreLine::appraised) ? this.appraised : this.self;
		boolean below = sum(last, group).missing() == 0 && !sum(last, group).enough();
		String note = below ? Messages.text("rollout.document.below-minimum", VietnameseNumbers.format(group.minimum()))
				: "";
		return SheetWording.boldRow(group.code(), group.title(), VietnameseNumbers.format(group.maximum()),
				given(this.self, group), given(this.appraised, group), "", note);
	}

	private static List<Cell> criterion(Criterion criterion, ScoreLine line) {
		return SheetWording.row(criterion.code(), criterion.title(), VietnameseNumbers.format(criterion.maximum()),
				SheetWording.points(line.self()), SheetWording.points(line.appraised()), files(criterion, line),
				note(line));
	}

	private static String files(Criterion criterion, ScoreLine line) {
		if (line.files() > 0) {
			return Messages.text("rollout.document.files", VietnameseNumbers.counted(line.files()));
		}
		return criterion.evidenceAsked() ? Messages.text("rollout.document.no-file") : "";
	}

	/** What a figure says, what the commune says, and why others give other points. */
	private static String note(ScoreLine line) {
		List<String> notes = new ArrayList<>();
		add(notes, line.figureText());
		add(notes, line.selfNote());
		if (!line.wanted().isEmpty()) {
			notes.add(Messages.text("rollout.document.wanted", line.wanted()));
		}
		if (!line.reason().isEmpty()) {
			notes.add(Messages.text("rollout.document.reason", line.reason()));
		}
		BigDecimal decided = line.decided();
		if (decided != null && differs(decided, line.appraised())) {
			notes.add(
					Messages.text("rollout.document.decided", VietnameseNumbers.format(decided), line.decidedReason()));
		}
		return String.join("\n", notes);
	}

	private void total() {
		List<Criterion> asked = this.sheet.criteria().all().stream().filter(Criterion::evidenceAsked).toList();
		long proved = asked.stream().filter((one) -> this.sheet.line(one).files() > 0).count();
		String note = (given(ScoreLine::decided) && differs(this.decided.total(), this.appraised.total()))
				? Messages.text("rollout.document.decided-total", VietnameseNumbers.format(this.decided.total())) : "";
		this.rows.add(SheetWording.boldRow("", Messages.text("rollout.document.total"),
				VietnameseNumbers.format(this.self.maximum()),
				given(ScoreLine::self) ? VietnameseNumbers.format(this.self.total()) : "",
				given(ScoreLine::appraised) ? VietnameseNumbers.format(this.appraised.total()) : "",
				proved + "/" + asked.size(), note));
	}

	private void band() {
		List<String> bands = new ArrayList<>();
		List<String> obstacles = List.of();
		if (this.self.missing() == 0) {
			bands.add(Messages.text("rollout.document.band-self", this.self.bandTitle()));
			obstacles = this.self.obstacles();
		}
		if (this.appraised.missing() == 0) {
			bands.add(Messages.text("rollout.document.band-appraised", this.appraised.bandTitle()));
			obstacles = this.appraised.obstacles();
		}
		if (this.decided.missing() == 0) {
			bands.add(Messages.text("rollout.document.band-decided", this.decided.bandTitle()));
			obstacles = this.decided.obstacles();
		}
		if (bands.isEmpty()) {
			bands.add(Messages.text("rollout.document.band-open", this.self.missing()));
		}
		wide(Messages.text("rollout.document.bands", String.join("; ", bands)), true);
		if (!obstacles.isEmpty()) {
			wide(Messages.text("rollout.document.obstacles", String.join(" ", obstacles)), false);
		}
	}

	private void exclusions() {
		List<String> conditions = this.sheet.criteria().exclusions();
		if (conditions.isEmpty()) {
			return;
		}
		this.rows.add(List.of(new Cell("", 1, 2, false),
				SheetWording.wide(Messages.text("rollout.document.exclusions"), COLUMNS - 1, true)));
		for (int i = 0; i < conditions.size(); i++) {
			List<Cell> row = exclusion(i, conditions.get(i));
			this.rows.add((i == 0) ? row.subList(1, row.size()) : row);
		}
	}

	/** The first one stays with the line above it. */
	private List<Cell> exclusion(int position, String condition) {
		boolean appraised = given(ScoreLine::appraised);
		return List.of(Cell.of(""),
				SheetWording.wide(Messages.text("rollout.document.exclusion", position + 1, condition), 2, false),
				Cell.of(there(this.sheet.declared().contains(position))),
				Cell.of(appraised ? there(this.sheet.found().contains(position)) : ""),
				SheetWording.wide("", 2, false));
	}

	private void wide(String text, boolean bold) {
		this.rows.add(List.of(Cell.of(""), SheetWording.wide(text, COLUMNS - 1, bold)));
	}

	private static String there(boolean there) {
		return Messages.text(there ? "rollout.document.there" : "rollout.document.not-there");
	}

	private boolean given(Function<ScoreLine, @Nullable BigDecimal> points) {
		return this.sheet.lines().values().stream().anyMatch((line) -> points.apply(line) != null);
	}

	private static String given(Reckoning reckoning, CriteriaGroup group) {
		GroupSum sum = sum(reckoning, group);
		return (sum.missing() < group.criteria().size()) ? VietnameseNumbers.format(sum.points()) : "";
	}

	private static GroupSum sum(Reckoning reckoning, CriteriaGroup group) {
		return reckoning.groups()
			.stream()
			.filter((one) -> Objects.equals(one.group().code(), group.code()))
			.findFirst()
			.orElseThrow();
	}

	private static boolean differs(BigDecimal points, @Nullable BigDecimal other) {
		return other == null || points.compareTo(other) != 0;
	}

	private static void add(List<String> notes, String note) {
		if (!note.isEmpty()) {
			notes.add(note);
		}
	}

}
