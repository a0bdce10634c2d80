package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;

/** Writes Thông báo lịch kiểm tra to the inspected unit. */
final class NoticeText {

	private NoticeText() {
	}

	/**
	 * The notice of a visit whose team is decided.
	 * @param details the inspection
	 * @param parts the parts of the checklists that judge its period
	 * @param due by when the unit sends its report, or null where none is owed
	 * @param issuer cơ quan ban hành
	 */
	static PaperText of(InspectionDetails details, List<String> parts, @Nullable LocalDate due, String issuer) {
		InspectionRow row = details.row();
		InspectionRequest request = details.request();
		String unit = PaperWords.unit(row.targetKind(), row.target());
		String matter = PaperWords.matter(row.kind());
		String period = PaperWords.period(request.periodFrom(), request.periodLast());
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Messages.text("inspection.document.notice-opening", issuer, matter, unit)));
		PaperWords.section(blocks, "inspection.document.notice-1");
		blocks.add(Paragraph.dash(Messages.text("inspection.document.notice-when", when(request, row.day()))));
		blocks.add(Paragraph.dash(Messages.text("inspection.document.notice-where", where(request, unit))));
		PaperWords.section(blocks, "inspection.document.notice-2");
		blocks.add(Paragraph.dash(Messages.text("inspection.document.notice-content", matter)));
		blocks.add(Paragraph.dash(Messages.text("inspection.document.notice-period", period)));
		PaperWords.section(blocks, "inspection.document.notice-3");
		team(blocks, details.team());
		blocks.add(new Heading(Heading.DEEPEST, Messages.text("inspection.document.notice-unit")));
		attendants(blocks, row.targetKind());
		PaperWords.section(blocks, "inspection.document.notice-4");
		if (due != null) {
			blocks.add(Paragraph.dash(Messages.text("inspection.document.notice-report", who(details, Duty.SECRETARY),
					VietnameseDates.cited(due), PaperWords.count(Notice.REPORT_DAYS))));
		}
		PaperWords.dashes(blocks, "inspection.document.notice-prepare");
		blocks.add(Paragraph.of(Messages.text("inspection.document.notice-closing", issuer, unit)));
		PaperWords.sample(blocks, details.sample());
		return new PaperText(Messages.text("inspection.document.notice-subject", matter, unit), blocks,
				(due == null) ? List.<Annex>of()
						: List.of(ReportOutline.annex(Map.of(row.targetKind(), parts), period, details.carriedIn())),
				PaperWords.recipients("inspection.document.notice-recipients", row.target()));
	}

	/** Who must attend for a unit. */
	static void attendants(List<Block> blocks, TargetKind kind) {
		PaperWords.list(blocks, List.of(Messages.text(switch (kind) {
			case COMMUNE -> "inspection.document.bring-commune";
			case AGENCY -> "inspection.document.bring-agency";
			case ENTERPRISE -> "inspection.document.bring-enterprise";
		}).split("\\|")));
	}

	/** Where a visit is held, inside a sentence. */
	static String where(InspectionRequest request, String unit) {
		return request.place().isEmpty() ? Messages.text("inspection.document.office-of", unit) : request.place();
	}

	/** The members of the team, one a paragraph. */
	static void team(List<Block> blocks, @Nullable TeamRequest team) {
		if (team != null) {
			blocks.add(new Heading(Heading.DEEPEST, Messages.text("inspection.document.team-of", team.title())));
			PaperWords.list(blocks, team.members().stream().map(PaperWords::member).toList());
		}
	}

	private static String when(InspectionRequest request, LocalDate day) {
		return Messages.text(switch (request.session()) {
			case MORNING -> "inspection.document.when-morning";
			case AFTERNOON -> "inspection.document.when-afternoon";
			case DAY -> "inspection.document.when-day";
		}, VietnameseDates.cited(day));
	}

	/** Who does a duty in the team; empty while there is no team. */
	static String who(InspectionDetails details, Duty duty) {
		TeamRequest team = details.team();
		return (team == null) ? ""
				: team.members().stream().filter((one) -> one.duty() == duty).map(Member::name).findFirst().orElse("");
	}

}
