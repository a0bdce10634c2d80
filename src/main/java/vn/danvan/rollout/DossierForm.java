package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/**
 * Danh mục hồ sơ of a commune: the five parts, and how many files prove each criterion.
 */
final class DossierForm {

	private DossierForm() {
	}

	/**
	 * The list of a dossier.
	 * @param sheet the sheet that belongs to it
	 * @param names names of the files by kind of record; none where they may not be read
	 * @param today the day of printing
	 */
	static FormSheet of(ScoreSheet sheet, Map<String, List<String>> names, LocalDate today) {
		List<Block> blocks = List.of(new Heading(1, Messages.text("rollout.document.dossier-parts")),
				parts(sheet.dossier(), names), new Heading(1, Messages.text("rollout.document.dossier-criteria")),
				criteria(sheet));
		return new FormSheet(SheetWording.head(sheet.unit()),
				Messages.text("rollout.document.dossier-title", String.valueOf(sheet.year())),
				Messages.text("rollout.document.dossier-subtitle", VietnameseText.lowerFirst(sheet.unit()),
						VietnameseDates.cited(today)),
				blocks, List.of(SheetWording.plain("", today.getYear(), Messages.text("rollout.document.sign-lister")),
						SheetWording.commune(sheet.unit(), today.getYear())));
	}

	private static Table parts(List<DossierFile> dossier, Map<String, List<String>> names) {
		List<Column> columns = List.of(new Column(Messages.text("rollout.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("rollout.document.part"), 35, Align.LEFT),
				new Column(Messages.text("rollout.document.state"), 10, Align.CENTRE),
				new Column(Messages.text("rollout.document.file-count"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.file-names"), 42, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		for (DossierFile file : dossier) {
			List<String> kept = new ArrayList<>(names.getOrDefault(file.part().subjectType(), List.of()));
			if (!file.recorded().isEmpty()) {
				kept.add(0, Messages.text("rollout.document.recorded", file.recorded()));
			}
			rows.add(SheetWording.row(String.valueOf(rows.size() + 1), Messages.label(file.part()),
					Messages.text(file.present() ? "rollout.document.present" : "rollout.document.missing"),
					VietnameseNumbers.format(file.files()), String.join("\n", kept)));
		}
		long present = dossier.stream().filter(DossierFile::present).count();
		rows.add(List.of(SheetWording.wide(Messages.text("rollout.document.total"), 2, true),
				SheetWording.bold(present + "/" + dossier.size()),
				SheetWording.bold(VietnameseNumbers.format(dossier.stream().mapToInt(DossierFile::files).sum())),
				Cell.of("")));
		return new Table(columns, List.of(), rows);
	}

	private static Table criteria(ScoreSheet sheet) {
		List<Column> columns = List.of(new Column(Messages.text("rollout.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("rollout.document.criterion"), 63, Align.LEFT),
				new Column(Messages.text("rollout.document.asked"), 12, Align.CENTRE),
				new Column(Messages.text("rollout.document.file-count"), 8, Align.CENTRE),
				new Column(Messages.text("rollout.document.state"), 12, Align.CENTRE));
		List<List<Cell>> rows = new ArrayList<>();
		int files = 0;
		int asked = 0;
		int proved = 0;
		for (CriteriaGroup group : sheet.criteria().groups()) {
			rows.add(List.of(SheetWording.bold(group.code()),
					SheetWording.wide(group.title(), columns.size() - 1, true)));
			for (Criterion one : group.criteria()) {
				int count = sheet.line(one).files();
				files += count;
				asked += one.evidenceAsked() ? 1 : 0;
				proved += (one.evidenceAsked() && count > 0) ? 1 : 0;
				rows.add(SheetWording.row(one.code(), one.title(),
						Messages.text(one.evidenceAsked() ? "rollout.document.asked-yes" : "rollout.document.asked-no"),
						VietnameseNumbers.format(count), state(one, count)));
			}
		}
		rows.add(List.of(SheetWording.wide(Messages.text("rollout.document.total"), 2, true),
				SheetWording.bold(VietnameseNumbers.format(asked)), SheetWording.bold(VietnameseNumbers.format(files)),
				SheetWording.bold(proved + "/" + asked)));
		return new Table(columns, List.of(), rows);
	}

	private static String state(Criterion criterion, int files) {
		if (files > 0) {
			return Messages.text("rollout.document.present");
		}
		return criterion.evidenceAsked() ? Messages.text("rollout.document.missing") : "";
	}

}
