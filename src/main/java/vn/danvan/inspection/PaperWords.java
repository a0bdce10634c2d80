package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table.Cell;

/** The words, paragraphs and cells that the documents of inspections share. */
final class PaperWords {

	private static final String DASH = "^[-–•]\\s*";

	private PaperWords() {
	}

	/** What is inspected, behind the word "kiểm tra". */
	static String matter(InspectionKind kind) {
		return Messages.text((kind == InspectionKind.DEMOCRACY) ? "inspection.document.matter-democracy"
				: "inspection.document.matter-conduct");
	}

	/** A unit inside a sentence: the kind of a commune with a small letter. */
	static String unit(TargetKind kind, String name) {
		return (kind == TargetKind.COMMUNE) ? VietnameseText.lowerFirst(name) : name;
	}

	/** Mốc thời gian kiểm tra; empty where none is recorded. */
	static String period(@Nullable LocalDate from, @Nullable LocalDate last) {
		return (from == null || last == null) ? ""
				: Messages.text("inspection.document.period", VietnameseDates.cited(from), VietnameseDates.cited(last));
	}

	/** A day with its session, as a schedule prints it. */
	static String day(Session session, LocalDate day) {
		String cited = VietnameseDates.cited(day);
		return switch (session) {
			case MORNING -> Messages.text("inspection.document.morning", cited);
			case AFTERNOON -> Messages.text("inspection.document.afternoon", cited);
			case DAY -> cited;
		};
	}

	/** A time of day, or room to write it by hand. */
	static String time(@Nullable LocalTime time) {
		return (time == null) ? Messages.text("inspection.document.time-room") : Messages
			.text("inspection.document.time", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()));
	}

	/** Where a visit is held. */
	static String place(String place) {
		return place.isEmpty() ? Messages.text("inspection.document.office") : place;
	}

	/** A member of a team in a list. */
	static String member(Member member) {
		return Messages.text("inspection.document.member", member.name(),
				member.office().isEmpty() ? "" : ", " + member.office(), Messages.label(member.duty()));
	}

	/** An act that is in force, behind the word for its kind. */
	static String cited(ActState act) {
		LocalDate signed = act.act().signedOn();
		return Messages.text("inspection.document.cited", act.act().symbol(),
				(signed != null) ? VietnameseDates.cited(signed) : "", act.act().issuer());
	}

	/** Points reached, points that could be reached, share in percent. */
	static String score(BigDecimal points, BigDecimal outOf) {
		BigDecimal share = new Score(points, outOf, 0, 0, 0).share();
		return Messages.text("inspection.document.score", VietnameseNumbers.format(points),
				VietnameseNumbers.format(outOf), (share != null) ? VietnameseNumbers.format(share) : "");
	}

	static String count(long number) {
		return VietnameseNumbers.counted(number);
	}

	/** Each line of a text that somebody wrote becomes a paragraph that ends. */
	static void lines(List<Block> blocks, String text) {
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> {
			String bare = line.replaceFirst(DASH, "");
			String ended = bare.matches(".*[.;:,!?]") ? bare : bare + ".";
			blocks.add(bare.equals(line) ? Paragraph.of(ended) : Paragraph.dash(ended));
		});
	}

	/** A list behind dashes; each ends with a semicolon, the last with a full stop. */
	static void list(List<Block> blocks, List<String> items) {
		for (int i = 0; i < items.size(); i++) {
			String bare = ReportOutline.bareEnd(items.get(i).strip().replaceFirst(DASH, ""));
			blocks.add(Paragraph.dash(bare + ((i < items.size() - 1) ? ";" : ".")));
		}
	}

	/** Who must act, inside a sentence. */
	static String owner(String name) {
		return name.matches("(Xã|Thị trấn|Phường) .*") ? VietnameseText.lowerFirst(name) : name;
	}

	/** A dash before each of several sentences that stand in one text. */
	static void dashes(List<Block> blocks, String key, Object... arguments) {
		for (String one : Messages.text(key, arguments).split("\\|")) {
			blocks.add(Paragraph.dash(one));
		}
	}

	static void part(List<Block> blocks, String key) {
		blocks.add(new Heading(1, Messages.text(key)));
	}

	static void section(List<Block> blocks, String key) {
		blocks.add(new Heading(2, Messages.text(key)));
	}

	/**
	 * Says so in the last paragraph, so that no page has but this sentence above the
	 * signature.
	 */
	static void sample(List<Block> blocks, boolean sample) {
		if (sample) {
			String sentence = Messages.text("inspection.document.sample");
			if (blocks.getLast() instanceof Paragraph last) {
				blocks.set(blocks.size() - 1, last.with(sentence));
			}
			else {
				blocks.add(Paragraph.of(sentence));
			}
		}
	}

	static List<String> recipients(String key, Object... arguments) {
		return List.of(Messages.text(key, arguments).split("\\|"));
	}

	static List<Cell> row(String... texts) {
		List<Cell> row = new ArrayList<>();
		for (String text : texts) {
			row.add(Cell.of(text));
		}
		return row;
	}

	static List<Cell> boldRow(String... texts) {
		List<Cell> row = new ArrayList<>();
		for (String text : texts) {
			row.add(new Cell(text, 1, 1, true));
		}
		return row;
	}

}
