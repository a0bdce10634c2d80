package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;

/** Writes a first draft of the findings from the answers to the checklist. */
final class FindingsDraft {

	private FindingsDraft() {
	}

	/**
	 * What was met becomes a strength by part, what was not met a shortcoming with its
	 * article and remark.
	 * @param sheet the answered sheet
	 * @return texts to be worked over; causes stay empty
	 */
	static Findings of(InspectionSheet sheet) {
		List<String> strengths = new ArrayList<>();
		List<String> shortcomings = new ArrayList<>();
		for (ChecklistLine line : sheet.lines()) {
			ChecklistItem item = line.item();
			if (line.answer() == Answer.MET && !line.remark().isEmpty()) {
				strengths.add("- " + line.remark());
			}
			else if (line.answer() == Answer.NOT_MET || line.answer() == Answer.PARTLY) {
				shortcomings.add("- " + Messages.text("inspection.draft-shortcoming", Messages.label(line.answer()),
						item.title(), item.basis()) + (line.remark().isEmpty() ? "" : ": " + line.remark()));
			}
		}
		if (shortcomings.isEmpty()) {
			shortcomings.add("- " + Messages.text("inspection.draft-none"));
		}
		long met = sheet.lines().stream().filter((line) -> line.answer() == Answer.MET).count();
		strengths.add(0, "- " + Messages.text("inspection.draft-strength", met, sheet.lines().size()));
		return new Findings(shortened(strengths), shortened(shortcomings), "");
	}

	private static String shortened(List<String> lines) {
		StringBuilder text = new StringBuilder();
		for (String line : lines) {
			if (text.length() + line.length() + 1 > Findings.TEXT_MAX) {
				break;
			}
			text.append(text.isEmpty() ? "" : "\n").append(line);
		}
		return text.toString();
	}

}
