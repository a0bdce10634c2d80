package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.organisation.UnitChangeKind;
import vn.danvan.organisation.UnitSuccession;

import static org.assertj.core.api.Assertions.assertThat;

/** A merged commune is followed to the day that is asked for, and not further. */
class SuccessorsTest {

	private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

	private static final LocalDate SECOND = LocalDate.of(2027, 1, 1);

	private final Successors successors = new Successors(List.of(merged(FIRST, 1, 2), merged(SECOND, 2, 3)));

	@Test
	void theDayOfTheMergerIsTheFirstOfTheSuccessor() {
		assertThat(this.successors.of(1, FIRST.minusDays(1))).isEqualTo(1);
		assertThat(this.successors.of(1, FIRST)).isEqualTo(2);
	}

	@Test
	void successorsOfSuccessorsAreFollowed() {
		assertThat(this.successors.of(1, SECOND)).isEqualTo(3);
		assertThat(this.successors.of(9, SECOND)).isEqualTo(9);
	}

	private static UnitSuccession merged(LocalDate day, long before, long after) {
		return new UnitSuccession(day, UnitChangeKind.values()[0], "", before, after, BigDecimal.ONE);
	}

}
