package vn.danvan.inspection;

import java.util.Collections;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.inspection.ChecklistExample.CONTENT;
import static vn.danvan.inspection.ChecklistExample.PLAN;
import static vn.danvan.inspection.ChecklistExample.SHOWN;
import static vn.danvan.inspection.ChecklistExample.TOLD;
import static vn.danvan.inspection.ChecklistExample.content;
import static vn.danvan.inspection.ChecklistExample.item;

/** What may stand in a checklist. */
class ChecklistContentTest {

	@Test
	void partsKeepTheOrderInWhichTheyAppearAndAddUp() {
		List<ChecklistPart> parts = content(PLAN, SHOWN, TOLD).parts();
		assertThat(parts).containsExactly(new ChecklistPart("A. Lãnh đạo", List.of(PLAN, TOLD)),
				new ChecklistPart("B. Công khai", List.of(SHOWN)));
		assertThat(parts).extracting((part) -> part.total().intValue()).containsExactly(6, 4);
		assertThat(CONTENT.total()).isEqualByComparingTo("10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "b1", "BB1", "B", "B1234", "1", "B1.2" })
	void aCodeIsALetterAndANumber(String code) {
		refused(content(item(code, "A", "Nội dung", "1"))::checked, "code", "inspection.error.code");
	}

	@Test
	void aCodeStandsOnce() {
		refused(content(PLAN, item("A1", "B", "Nội dung khác", "1"))::checked, "code", "inspection.error.code-twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "100.01", "0.001", "1.125" })
	void pointsAreAboveZeroAndHaveTwoDecimals(String points) {
		refused(content(item("A1", "A", "Nội dung", points))::checked, "points", "inspection.error.item-points");
	}

	@Test
	void anItemHasPartTitleAndBasis() {
		refused(content(item("A1", " ", "Nội dung", "1"))::checked, "part", "base.error.required");
		refused(content(item("A1", "A", " ", "1"))::checked, "title", "base.error.required");
		ChecklistItem baseless = new ChecklistItem("A1", "A", "Nội dung", "", "", PLAN.points());
		refused(content(baseless)::checked, "basis", "base.error.required");
	}

	@Test
	void moreItemsThanAVisitCanAnswerAreRefused() {
		List<ChecklistItem> many = Collections.nCopies(ChecklistContent.MOST_ITEMS + 1, PLAN);
		refused(new ChecklistContent("Danh mục", GradeRule.USUAL, many)::checked, null, "inspection.error.most-items");
	}

	private static void refused(ThrowingCallable action, String field, String key) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo(key);
		});
	}

}
