package vn.danvan.inspection.ui;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.inspection.Answer;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistLine;
import vn.danvan.inspection.GradeRule;
import vn.danvan.inspection.InspectionSheet;

/**
 * What the page on the spot knows of a checklist, as JSON. The page reckons the score
 * itself, because it counts what still waits to be sent.
 *
 * @param account whose answers these would be
 * @param csrf goes with everything that is sent
 * @param mayAnswer whether this person may answer now
 * @param rule from which share on which class begins
 * @param parts the checklists
 */
record SpotState(long account, Csrf csrf, boolean mayAnswer, GradeRule rule, List<Part> parts) {

	static SpotState of(InspectionSheet sheet, Actor actor, CsrfToken token) {
		return new SpotState(actor.accountId(), new Csrf(token.getHeaderName(), token.getToken()), sheet.mayAnswer(),
				sheet.rule(),
				sheet.parts()
					.stream()
					.map((part) -> new Part(part.title(), part.lines().stream().map(Line::of).toList()))
					.toList());
	}

	/**
	 * Proof that a request comes from this page.
	 *
	 * @param header name of the header
	 * @param token its value
	 */
	record Csrf(String header, String token) {
	}

	/**
	 * One checklist.
	 *
	 * @param title its title
	 * @param lines its items in their order
	 */
	record Part(String title, List<Line> lines) {
	}

	/**
	 * One item with the answer that stands.
	 *
	 * @param id the line, 0 before the visit
	 * @param item the item
	 * @param answer kết quả, or null
	 * @param points điểm, or null
	 * @param remark nhận xét
	 * @param seen goes back with the next answer
	 * @param files how many photos and files there are
	 * @param rivals answers that contradict each other
	 */
	record Line(long id, ChecklistItem item, @Nullable Answer answer, @Nullable BigDecimal points, String remark,
			long seen, int files, List<Rival> rivals) {

		static Line of(ChecklistLine line) {
			return new Line(line.id(), line.item(), line.answer(), line.points(), line.remark(), line.seen(),
					line.files(), line.rivals().stream().map(Rival::of).toList());
		}

	}

	/**
	 * One of several answers.
	 *
	 * @param id to choose it by
	 * @param by who gave it
	 * @param at when it arrived, as people read it
	 * @param answer kết quả
	 * @param points điểm, or null
	 * @param remark nhận xét
	 */
	record Rival(long id, String by, String at, Answer answer, @Nullable BigDecimal points, String remark) {

		private static Rival of(ChecklistLine.Rival rival) {
			return new Rival(rival.id(), rival.by(), VietnameseDates.screen(rival.at()), rival.answer(), rival.points(),
					rival.remark());
		}

	}

}
