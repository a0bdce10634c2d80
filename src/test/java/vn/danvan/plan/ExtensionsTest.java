package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Xin gia hạn, from asking to the decision. */
@DanvanTest
class ExtensionsTest {

	private static final LocalDate LATER = LocalDate.of(2023, 11, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private ExtensionService extensions;

	@Autowired
	private ProgressService progress;

	@Autowired
	private PlanService plans;

	@Autowired
	private RollOverService rollOver;

	@Test
	void aGrantedExtensionMovesTheDeadlineAndBothDatesStay() {
		long id = this.stage.assignment("Xã Định Cư", "NV19", 0);
		LocalDate before = details(id).deadline();
		this.stage.run("xa.dinhcu", () -> this.extensions.ask(id, LATER, "Bão lũ"));
		assertThat(details(id).deadline()).isEqualTo(before);
		refused("đang có đề nghị", () -> this.stage.run("lanhdao.dinhcu", () -> this.extensions.ask(id, LATER, "x")));
		ExtensionRow asked = rows(id).get(0);
		assertThat(asked.state()).isEqualTo(ExtensionState.ASKED);
		assertThat(this.stage.as("truongban", () -> this.extensions.waiting(0, 50))).extracting(ExtensionRow::id)
			.contains(asked.id());
		this.stage.run("truongban", () -> this.extensions.grant(asked.id(), asked.version()));
		AssignmentDetails after = details(id);
		assertThat(after.deadline()).isEqualTo(LATER);
		assertThat(after.originalDeadline()).isEqualTo(before);
		assertThat(rows(id).get(0).state()).isEqualTo(ExtensionState.GRANTED);
		assertThat(this.stage.log("assignment", id)).anyMatch((line) -> line.contains("xin gia hạn"))
			.anyMatch((line) -> line.contains("đồng ý gia hạn NV19 đến 20/11/2023"));
	}

	@Test
	void aRefusedOneLeavesTheDeadlineAndSaysWhy() {
		long id = this.stage.assignment("Xã Xuất Hóa", "NV19", 0);
		LocalDate before = details(id).deadline();
		this.stage.run("lanhdao.xuathoa", () -> this.extensions.ask(id, LATER, "Thiếu người"));
		ExtensionRow asked = rows(id).get(0);
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.extensions.refuse(asked.id(), 7, "Không")))
			.isInstanceOf(StaleVersion.class);
		refused("lý do", () -> this.stage.run("truongban", () -> this.extensions.refuse(asked.id(), 0, "  ")));
		this.stage.run("truongban", () -> this.extensions.refuse(asked.id(), 0, "Các xã khác đã xong"));
		assertThat(details(id).deadline()).isEqualTo(before);
		assertThat(rows(id).get(0).answer()).isEqualTo("Các xã khác đã xong");
		refused("đã có quyết định", () -> this.stage.run("truongban", () -> this.extensions.grant(asked.id(), 1)));
	}

	@Test
	void anEarlierDayAndAFarOneAreRefused() {
		long id = this.stage.assignment("Xã Tuân Đạo", "NV19", 0);
		LocalDate present = details(id).deadline();
		refused("phải sau hạn hiện nay",
				() -> this.stage.run("xa.tuandao", () -> this.extensions.ask(id, present, "x")));
		refused("tối đa một năm",
				() -> this.stage.run("xa.tuandao", () -> this.extensions.ask(id, present.plusYears(2), "x")));
		assertThat(rows(id)).isEmpty();
	}

	@Test
	void whatIsStillADraftIsNobodysYet() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2024, "Chưa ban hành " + System.nanoTime(), null)));
		this.stage.as("chuyenvien",
				() -> this.rollOver.take(plan, this.stage.plan(), Map.of(task("NV07"), Carry.WHOLE)));
		long id = this.stage.jdbc()
			.sql("SELECT id FROM assignment WHERE plan_id = ? AND unit_id = ?")
			.params(plan, this.stage.unit("Xã Vũ Bình"))
			.query(Long.class)
			.single();
		assertThatThrownBy(() -> this.stage.run("xa.vubinh", () -> this.extensions.ask(id, LATER, "Thử")))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.extensions.of(id)))
			.isInstanceOf(NotPermitted.class);
	}

	private long task(String code) {
		return this.stage.jdbc()
			.sql("SELECT t.id FROM plan_task t JOIN plan p ON p.id = t.plan_id WHERE p.year = 2023 AND t.code = ?")
			.param(code)
			.query(Long.class)
			.single();
	}

	private AssignmentDetails details(long id) {
		return this.stage.as("chuyenvien", () -> this.progress.get(id));
	}

	private List<ExtensionRow> rows(long id) {
		return this.stage.as("chuyenvien", () -> this.extensions.of(id));
	}

	private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
		assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessageContaining(words);
	}

}
