package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.followup.FollowUpRow;

/** Đề cương báo cáo of the inspected unit; its results follow the checklist. */
final class ReportOutline {

	private ReportOutline() {
	}

	/**
	 * The outline as an annex.
	 * @param parts the parts of the checklists by kind of unit, their letters in front;
	 * one kind alone is not named
	 * @param period mốc thời gian kiểm tra in words
	 * @param open recommendations of earlier inspections that the report must answer
	 */
	static Annex annex(Map<TargetKind, List<String>> parts, String period, List<FollowUpRow> open) {
		List<Block> blocks = new ArrayList<>();
		PaperWords.part(blocks, "inspection.document.outline-1");
		PaperWords.dashes(blocks, "inspection.document.outline-general");
		PaperWords.part(blocks, "inspection.document.outline-2");
		if (!period.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.outline-period", period)));
		}
		if (parts.size() == 1) {
			PaperWords.list(blocks, bare(parts.values().iterator().next()));
		}
		else {
			int number = 0;
			for (Map.Entry<TargetKind, List<String>> one : parts.entrySet()) {
				number++;
				blocks.add(new Heading(2,
						number + ". " + Messages.text("inspection.document.outline-for", group(one.getKey()))));
				PaperWords.list(blocks, bare(one.getValue()));
			}
		}
		PaperWords.part(blocks, "inspection.document.outline-3");
		PaperWords.dashes(blocks, "inspection.document.outline-judgement");
		PaperWords.part(blocks, "inspection.document.outline-4");
		if (open.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.outline-remedied")));
		}
		open.forEach((one) -> blocks.add(Paragraph.dash(Messages.text("inspection.document.outline-open",
				bareEnd(one.content()), VietnameseDates.cited(one.dueOn())))));
		PaperWords.part(blocks, "inspection.document.outline-5");
		PaperWords.dashes(blocks, "inspection.document.outline-requests");
		return new Annex(Messages.text("inspection.document.outline"), blocks, Annex.Orientation.PORTRAIT);
	}

	private static List<String> bare(List<String> parts) {
		return parts.stream().map(ReportOutline::bare).toList();
	}

	/** A part of a checklist without its letter. */
	static String bare(String part) {
		return part.replaceFirst("^[A-Z]\\.\\s*", "");
	}

	/** A sentence that another one takes up, without its end. */
	static String bareEnd(String sentence) {
		return sentence.strip().replaceFirst("[.;,]+$", "");
	}

	/** A kind of units inside a sentence. */
	static String group(TargetKind kind) {
		return Messages.text(switch (kind) {
			case COMMUNE -> "inspection.document.communes";
			case AGENCY -> "inspection.document.agencies";
			case ENTERPRISE -> "inspection.document.enterprises";
		});
	}

}
