package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;

/** Writes Quyết định thành lập Đoàn kiểm tra. */
final class TeamText {

	private TeamText() {
	}

	/**
	 * The three articles with the table of members.
	 * @param team the team
	 * @param visits what it is to inspect and was not called off, may be empty
	 * @param issuer cơ quan ban hành
	 * @param board the board that follows it up
	 * @param sample minh họa
	 */
	static PaperText of(TeamRequest team, List<InspectionRequest> visits, String issuer, String board, boolean sample) {
		String year = String.valueOf(team.year());
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.article(1, Messages.text("inspection.document.team-1", team.title(), year)));
		blocks.add(members(team));
		blocks.add(Paragraph.article(2, task(visits, issuer)));
		PaperWords.lines(blocks, team.note());
		blocks.add(Paragraph.article(3, Messages.text("inspection.document.team-3", board)));
		PaperWords.sample(blocks, sample);
		return new PaperText(Messages.text("inspection.document.team-subject", team.title(), year), blocks, List.of(),
				PaperWords.recipients("inspection.document.team-recipients"));
	}

	private static Table members(TeamRequest team) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 7, Align.CENTRE),
				new Column(Messages.text("inspection.document.member-name"), 29, Align.LEFT),
				new Column(Messages.text("inspection.document.member-office"), 42, Align.LEFT),
				new Column(Messages.text("inspection.document.member-duty"), 22, Align.LEFT));
		List<List<String>> rows = new ArrayList<>();
		team.members()
			.forEach((one) -> rows
				.add(List.of(String.valueOf(rows.size() + 1), one.name(), one.office(), Messages.label(one.duty()))));
		return new Table(columns, rows);
	}

	private static String task(List<InspectionRequest> visits, String issuer) {
		Set<String> matters = visits.stream()
			.map((visit) -> PaperWords.matter(visit.kind()))
			.collect(Collectors.toCollection(TreeSet::new));
		if (matters.isEmpty()) {
			return Messages.text("inspection.document.team-2-open", issuer);
		}
		List<LocalDate> days = visits.stream().map(InspectionRequest::day).sorted(Comparator.naturalOrder()).toList();
		return Messages.text("inspection.document.team-2", String.join(", ", matters), PaperWords.count(visits.size()),
				VietnameseDates.cited(days.getFirst()), VietnameseDates.cited(days.getLast()), issuer);
	}

}
