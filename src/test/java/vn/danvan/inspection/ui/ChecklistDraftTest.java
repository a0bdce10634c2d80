package vn.danvan.inspection.ui;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;
import vn.danvan.inspection.ChecklistItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.inspection.ChecklistExample.CONTENT;
import static vn.danvan.inspection.ChecklistExample.PLAN;
import static vn.danvan.inspection.ChecklistExample.SHOWN;
import static vn.danvan.inspection.ChecklistExample.TOLD;
import static vn.danvan.inspection.ChecklistExample.content;
import static vn.danvan.inspection.ChecklistExample.item;

/** Writing parts and items before they are saved. */
class ChecklistDraftTest {

	private final ChecklistDraft draft = new ChecklistDraft(CONTENT);

	@Test
	void anItemIsAddedAtTheEndOfItsPartUnderTheNextCode() {
		assertThat(this.draft.nextCode(this.draft.parts().get(0))).isEqualTo("A3");
		assertThat(this.draft.nextCode(null)).isEqualTo("C1");
		this.draft.add(item("A3", PLAN.part(), "Nội dung thêm", "1"));
		assertThat(codes()).containsExactly("A1", "A2", "A3", "B1");
		assertThat(new ChecklistDraft(content()).nextCode(null)).isEqualTo("A1");
	}

	@Test
	void itemsMoveWithinTheirPartAndPartsMoveWhole() {
		this.draft.move(PLAN, 1);
		assertThat(codes()).containsExactly("A2", "A1", "B1");
		this.draft.movePart(0, 1);
		assertThat(codes()).containsExactly("B1", "A2", "A1");
	}

	@Test
	void anItemIsRewrittenInItsPlaceAndInAnotherPartStandsLast() {
		this.draft.revise(PLAN, item("A1", PLAN.part(), "Có kế hoạch quý", "5"));
		assertThat(this.draft.items().getFirst().title()).isEqualTo("Có kế hoạch quý");
		this.draft.revise(this.draft.items().getFirst(), item("B2", " " + SHOWN.part() + " ", "Có kế hoạch quý", "5"));
		assertThat(codes()).containsExactly("A2", "B1", "B2");
		assertThat(this.draft.parts()).hasSize(2);
		this.draft.remove(TOLD);
		assertThat(codes()).containsExactly("B1", "B2");
	}

	@Test
	void aRenamedPartKeepsItsItemsAndJoinsOneOfTheSameName() {
		this.draft.rename(this.draft.parts().get(0), "A. Chỉ đạo");
		assertThat(this.draft.parts()).extracting((part) -> part.title()).containsExactly("A. Chỉ đạo", "B. Công khai");
		this.draft.rename(this.draft.parts().get(1), "A. Chỉ đạo");
		assertThat(this.draft.parts()).singleElement()
			.satisfies((part) -> assertThat(part.items()).extracting(ChecklistItem::code)
				.containsExactly("A1", "A2", "B1"));
	}

	@Test
	void whatIsRefusedLeavesEverythingAsItWas() {
		assertThatThrownBy(() -> this.draft.add(item("A1", "C", "Trùng mã", "1"))).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo("code"));
		assertThatThrownBy(() -> this.draft.rename(this.draft.parts().get(0), " "))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("part"));
		assertThat(this.draft.items()).isEqualTo(List.of(PLAN, TOLD, SHOWN));
	}

	private List<String> codes() {
		return this.draft.items().stream().map(ChecklistItem::code).toList();
	}

}
