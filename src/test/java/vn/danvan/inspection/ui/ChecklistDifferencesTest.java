package vn.danvan.inspection.ui;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.GradeRule;
import vn.danvan.inspection.ui.ChecklistDifferences.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.inspection.ChecklistExample.CONTENT;
import static vn.danvan.inspection.ChecklistExample.PLAN;
import static vn.danvan.inspection.ChecklistExample.SHOWN;
import static vn.danvan.inspection.ChecklistExample.TOLD;
import static vn.danvan.inspection.ChecklistExample.content;
import static vn.danvan.inspection.ChecklistExample.item;

/** What is told of the difference between two checklists. */
class ChecklistDifferencesTest {

	@Test
	void aCopyDoesNotDiffer() {
		assertThat(ChecklistDifferences.of(CONTENT, CONTENT, true).none()).isTrue();
	}

	@Test
	void newGoneAndChangedPointsAreTold() {
		ChecklistItem fresh = item("B2", "B. Công khai", "Công khai thủ tục", "1");
		ChecklistDifferences found = ChecklistDifferences.of(CONTENT,
				content(PLAN, item("B1", SHOWN.part(), SHOWN.title(), "4.5"), fresh), true);
		assertThat(found.added()).containsExactly(fresh);
		assertThat(found.removed()).containsExactly(TOLD);
		assertThat(found.changed()).singleElement()
			.satisfies((one) -> assertThat(one.values())
				.containsExactly(new Value("inspection.checklist.points", "4 điểm", "4,5 điểm")));
		assertThat(found.otherPoints()).isEqualTo(1);
		assertThat(found.whole()).containsExactly(
				new Value("inspection.checklist.sum", "3 nội dung, tổng 10 điểm", "3 nội dung, tổng 9,5 điểm"));
	}

	@Test
	void theSameTitleUnderAnotherCodeIsTheSameItem() {
		ChecklistDifferences found = ChecklistDifferences.of(CONTENT,
				content(item("A1", PLAN.part(), TOLD.title(), "2"), item("A2", PLAN.part(), PLAN.title(), "4"), SHOWN),
				true);
		assertThat(found.added()).isEmpty();
		assertThat(found.removed()).isEmpty();
		assertThat(found.otherPoints()).isZero();
		assertThat(found.changed()).extracting((one) -> one.values())
			.containsExactly(List.of(new Value("inspection.checklist.code", "A2", "A1")),
					List.of(new Value("inspection.checklist.code", "A1", "A2")));
	}

	@Test
	void theSameCodeIsTheSameItemOnlyUnderTheSameLaw() {
		ChecklistItem reworded = item("A2", TOLD.part(), "Phổ biến đến Nhân dân", "2");
		ChecklistContent later = content(PLAN, reworded, SHOWN);
		ChecklistDifferences edition = ChecklistDifferences.of(CONTENT, later, true);
		assertThat(edition.added()).isEmpty();
		assertThat(edition.changed()).singleElement().satisfies((one) -> assertThat(one.item()).isEqualTo(reworded));
		ChecklistDifferences law = ChecklistDifferences.of(CONTENT, later, false);
		assertThat(law.added()).containsExactly(reworded);
		assertThat(law.removed()).containsExactly(TOLD);
		assertThat(law.changed()).isEmpty();
	}

	@Test
	void titleAndRuleAreCompared() {
		GradeRule stricter = new GradeRule(BigDecimal.valueOf(95), BigDecimal.valueOf(70), BigDecimal.valueOf(50));
		assertThat(
				ChecklistDifferences.of(CONTENT, new ChecklistContent("Danh mục khác", stricter, CONTENT.items()), true)
					.whole())
			.extracting(Value::key)
			.containsExactly("inspection.checklist.list-title", "inspection.checklist.rule");
	}

}
