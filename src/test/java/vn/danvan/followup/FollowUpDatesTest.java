package vn.danvan.followup;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The days of a follow-up: what is late, and how far a deadline may move. */
@DanvanTest
class FollowUpDatesTest {

	private static final LocalDate DUE = LocalDate.of(2023, 6, 30);

	@Autowired
	private Stage stage;

	@Test
	void whatIsAddedToAReportDoesNotMakeItLate() {
		FollowUp one = recorded(DUE);
		one.report("Đã niêm yết", true, DUE.minusDays(2), this.stage.actor("lanhdao.ngoclau"));
		one.report("Bổ sung ảnh", true, DUE.plusDays(3), this.stage.actor("lanhdao.ngoclau"));
		assertThat(one.steps()).last().satisfies((step) -> {
			assertThat(step.onDay()).isEqualTo(DUE.plusDays(3));
			assertThat(step.effectiveOn()).isEqualTo(DUE.minusDays(2));
		});
		one.giveBack("Chưa đủ", DUE.plusDays(4), this.stage.actor("truongban"));
		one.report("Đã đủ", true, DUE.plusDays(5), this.stage.actor("lanhdao.ngoclau"));
		assertThat(one.steps()).last().extracting(FollowUpStep::effectiveOn).isEqualTo(DUE.plusDays(5));
	}

	@Test
	void moreTimeIsReckonedFromTodayWhereTheDeadlineIsLongPast() {
		FollowUp one = recorded(DUE);
		LocalDate today = DUE.plusYears(2);
		assertThatThrownBy(() -> ask(one, today.minusDays(1), today)).isInstanceOf(Refusal.class)
			.hasMessageContaining("Hạn mới đã qua");
		assertThatThrownBy(() -> ask(one, today.plusYears(1).plusDays(1), today)).isInstanceOf(Refusal.class)
			.hasMessageContaining("tối đa một năm");
		ask(one, today.plusYears(1), today);
		assertThat(one.asked()).isNotNull();
	}

	private void ask(FollowUp one, LocalDate until, LocalDate today) {
		one.ask(until, "Cần thêm thời gian", today, this.stage.actor("lanhdao.ngoclau"));
	}

	private FollowUp recorded(LocalDate due) {
		return FollowUp.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, "Niêm yết đủ",
				this.stage.unit("Xã Ngọc Lâu"), null, due, null), due.minusDays(20), false,
				this.stage.actor("chuyenvien"));
	}

}
