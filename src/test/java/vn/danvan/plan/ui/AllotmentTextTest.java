package vn.danvan.plan.ui;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;
import vn.danvan.plan.Allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people type into a cell of the table of allotments. */
class AllotmentTextTest {

	private static final Allotment OWN = new Allotment(1, new BigDecimal("1200.50"), LocalDate.of(2023, 6, 15));

	@Test
	void aCellShowsNothingAnXOrWhatIsItsOwn() {
		assertThat(AllotmentText.TARGET.show(null)).isEmpty();
		assertThat(AllotmentText.TARGET.show(new Allotment(1, null, null))).isEqualTo("x");
		assertThat(AllotmentText.TARGET.show(OWN)).isEqualTo("1.200,5");
		assertThat(AllotmentText.DEADLINE.show(OWN)).isEqualTo("15/6");
	}

	@Test
	void whatIsTypedChangesOneHalfAndKeepsTheOther() {
		assertThat(AllotmentText.TARGET.read(1, " ", OWN, 2023)).isNull();
		assertThat(AllotmentText.TARGET.read(1, "X", OWN, 2023))
			.isEqualTo(new Allotment(1, null, LocalDate.of(2023, 6, 15)));
		assertThat(AllotmentText.TARGET.read(1, "3", OWN, 2023))
			.isEqualTo(new Allotment(1, new BigDecimal("3"), LocalDate.of(2023, 6, 15)));
		assertThat(AllotmentText.DEADLINE.read(1, "1-7-2023", null, 2023))
			.isEqualTo(new Allotment(1, null, LocalDate.of(2023, 7, 1)));
	}

	@Test
	void nonsenseIsRefusedInWords() {
		assertThatThrownBy(() -> AllotmentText.TARGET.read(1, "0", null, 2023)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> AllotmentText.TARGET.read(1, "nhiều", null, 2023)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> AllotmentText.DEADLINE.read(1, "31/2", null, 2023)).isInstanceOf(Refusal.class)
			.hasMessageContaining("31/2");
	}

}
