package vn.danvan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block;
import vn.danvan.document.FormSheet.Head;
import vn.danvan.document.FormSheet.Signing;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;
import vn.danvan.document.Table;
import vn.danvan.organisation.Letterhead;

/** Danh sách hạn chế, kiến nghị, cam kết as it prints. */
final class FollowUpListForm {

	private final List<FollowUpRow> rows;

	private final FollowUpSearch search;

	private final LocalDate today;

	FollowUpListForm(List<FollowUpRow> rows, FollowUpSearch search, LocalDate today) {
		this.rows = List.copyOf(rows);
		this.search = search;
		this.today = today;
	}

	/** The list with the head of the board and places to sign. */
	FormSheet sheet(Letterhead board) {
		String date = Messages.text("followup.print.date-room", board.place(), String.valueOf(this.today.getYear()));
		String how = Messages.text("followup.print.sign");
		return new FormSheet(Head.of(board), title(), subtitle(), blocks(),
				List.of(new Signing("", Messages.text("followup.print.sign-lister"), how),
						new Signing(date, board.headTitle(), how)));
	}

	String title() {
		FollowUpKind kind = this.search.kind();
		return VietnameseText.upper(Messages.text("followup.print.title", what(kind),
				Messages.text("followup.print.state." + this.search.filter())));
	}

	String subtitle() {
		List<String> parts = new ArrayList<>(
				List.of(Messages.text("followup.print.as-of", VietnameseDates.cited(this.today))));
		if (this.search.year() != null) {
			parts.add(Messages.text("followup.print.year", String.valueOf(this.search.year())));
		}
		if (this.search.owner() != null && !this.rows.isEmpty()) {
			parts.add(this.rows.getFirst().owner());
		}
		if (!this.search.typed().isBlank()) {
			parts.add(Messages.text("followup.print.typed", this.search.typed().strip()));
		}
		return "(" + String.join("; ", parts) + ")";
	}

	List<Block> blocks() {
		return List.of(table(),
				Paragraph.of(Messages.text("followup.print.sum", VietnameseNumbers.counted(this.rows.size()),
						VietnameseNumbers.counted(count(FollowUpRow::late)),
						VietnameseNumbers.counted(count((row) -> row.state() == FollowUpState.REPORTED)))));
	}

	Table table() {
		List<Column> columns = List.of(new Column(Messages.text("followup.print.number"), 4, Align.CENTRE),
				new Column(Messages.text("followup.content"), 24, Align.LEFT),
				new Column(Messages.text("followup.owner"), 13, Align.LEFT),
				new Column(Messages.text("followup.group"), 13, Align.LEFT),
				new Column(Messages.text("followup.recorded-on"), 11, Align.CENTRE),
				new Column(Messages.text("followup.deadline-first"), 11, Align.CENTRE),
				new Column(Messages.text("followup.extended"), 11, Align.CENTRE),
				new Column(Messages.text("followup.state"), 11, Align.LEFT),
				new Column(Messages.text("followup.days-late"), 7, Align.CENTRE),
				new Column(Messages.text("followup.report"), 16, Align.LEFT));
		List<List<String>> cells = new ArrayList<>();
		for (FollowUpRow row : this.rows) {
			cells.add(List.of(String.valueOf(cells.size() + 1), row.content(), row.owner(),
					FollowUpGroups.label(row.kind(), row.origin()), VietnameseDates.cited(row.dates().recordedOn()),
					VietnameseDates.cited(row.dates().deadline()), cited(row.dates().extendedDeadline()),
					Messages.label(row.state()), (row.daysLate() > 0) ? VietnameseNumbers.format(row.daysLate()) : "",
					row.report()));
		}
		return new Table(columns, cells);
	}

	static String what(@Nullable FollowUpKind kind) {
		return Messages.text("followup.print.what." + ((kind != null) ? kind.name() : "ALL"));
	}

	private int count(Predicate<FollowUpRow> which) {
		return (int) this.rows.stream().filter(which).count();
	}

	private static String cited(@Nullable LocalDate date) {
		return (date != null) ? VietnameseDates.cited(date) : "";
	}

}
