package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Writing groups and criteria before they are saved. */
class CriteriaDraftTest {

	private final CriteriaDraft draft = new CriteriaDraft(new Criteria(List.of(), List.of(), List.of()));

	@Test
	void groupsAndCriteriaAreAddedWithTheNextFreeCodeAndCounted() {
		write();
		assertThat(codes()).containsExactly("1: 1.1 1.2", "2: ");
		assertThat(this.draft.maximum()).isEqualByComparingTo("5.5");
		assertThat(this.draft.nextGroupCode()).isEqualTo("3");
		assertThat(this.draft.nextCode(0)).isEqualTo("1.3");
		this.draft.remove(0, 0);
		assertThat(this.draft.nextCode(0)).isEqualTo("1.1");
	}

	@Test
	void groupsAndCriteriaMoveAndCriteriaChangeTheirGroup() {
		write();
		this.draft.move(0, 1, 0);
		this.draft.moveGroup(1, 0);
		assertThat(codes()).containsExactly("2: ", "1: 1.2 1.1");
		this.draft.revise(1, 0, 0, criterion("2.1", "4"));
		assertThat(codes()).containsExactly("2: 2.1", "1: 1.1");
		this.draft.removeGroup(0);
		assertThat(codes()).containsExactly("1: 1.1");
	}

	@Test
	void anotherHeadOfAGroupKeepsItsCriteria() {
		write();
		this.draft.reviseGroup(0, new CriteriaGroup("A", "Tên khác", 60, List.of()));
		assertThat(codes()).containsExactly("A: 1.1 1.2", "2: ");
	}

	@Test
	void whatIsRefusedLeavesEverythingAsItWas() {
		write();
		assertThatThrownBy(() -> this.draft.add(1, criterion("1.1", "1"))).isInstanceOf(Refusal.class)
			.hasMessage("Mã \"1.1\" đã có trong bộ tiêu chí. Hãy chọn mã khác.");
		assertThatThrownBy(() -> this.draft.revise(0, 0, 1, criterion("1.1", "-1"))).isInstanceOf(Refusal.class);
		assertThat(codes()).containsExactly("1: 1.1 1.2", "2: ");
	}

	private void write() {
		this.draft.addGroup(new CriteriaGroup("1", "Nhóm một", 50, List.of()));
		this.draft.addGroup(new CriteriaGroup("2", "Nhóm hai", 0, List.of()));
		this.draft.add(0, criterion(this.draft.nextCode(0), "3"));
		this.draft.add(0, criterion(this.draft.nextCode(0), "2.5"));
	}

	private List<String> codes() {
		return this.draft.groups()
			.stream()
			.map((group) -> group.code() + ": "
					+ String.join(" ", group.criteria().stream().map(Criterion::code).toList()))
			.toList();
	}

	private static Criterion criterion(String code, String maximum) {
		return new Criterion(code, "Tiêu chí", new BigDecimal(maximum), ScoreSource.HAND, Set.of(), 0, List.of(),
				false);
	}

}
