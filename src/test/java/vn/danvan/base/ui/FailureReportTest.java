package vn.danvan.base.ui;

import java.sql.SQLNonTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.CannotCreateTransactionException;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong in a listener becomes one sentence that says what to do. */
class FailureReportTest {

	private final FailureReport report = new FailureReport((event) -> {
	}, new Actors());

	@Test
	void aLostDatabaseAsksToWaitAndTryAgain() {
		assertThat(this.report.sentence(new CannotCreateTransactionException("no connection"))).contains("đợi ít giây");
		assertThat(this.report
			.sentence(new IllegalStateException(new SQLNonTransientConnectionException("gone", "08000"))))
			.contains("đợi ít giây");
	}

	@Test
	void twoSavesAtOnceAskToPressAgain() {
		assertThat(this.report.sentence(new CannotAcquireLockException("deadlock"))).contains("bấm lại");
	}

	@Test
	void aRefusalSpeaksForItself() {
		assertThat(this.report.sentence(new IllegalStateException(new Refusal("base.error.reason"))))
			.isEqualTo("Hãy nêu lý do, để người nhận biết vì sao và cần làm gì.");
	}

	@Test
	void whatIsOutOfScopeIsNotTold() {
		assertThat(this.report.sentence(new NotPermitted())).startsWith("Không tìm thấy nội dung này, hoặc");
	}

	@Test
	void theUnexpectedNamesNoClassAndNoStatement() {
		assertThat(this.report.sentence(new IllegalArgumentException("SELECT secret FROM table")))
			.doesNotContain("SELECT")
			.contains("báo cho quản trị");
	}

}
