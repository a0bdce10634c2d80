package vn.danvan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.organisation.UnitName;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentRow;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.Measure;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressService;

/**
 * Example progress of the plan 2023, as it could stand on 20/6/2023: some done, some
 * late, some returned.
 */
@Component
@Profile("demo")
class DemoProgress {

	private static final int MOST = 1000;

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final Set<String> FINISHED_BY_BODIES = Set.of("NV01");

	private static final Map<String, Integer> UNDER_WAY_AT_BODIES = Map.of("NV03", 1, "NV05", 2, "NV10", 5, "NV11", 5,
			"NV13", 1, "NV20", 5, "NV23", 2);

	private final AssignmentService assignments;

	private final ProgressService progress;

	private final DemoStage stage;

	DemoProgress(AssignmentService assignments, ProgressService progress, DemoStage stage) {
		this.assignments = assignments;
		this.progress = progress;
		this.stage = stage;
	}

	void report(long plan, List<UnitName> communes) {
		Map<String, Integer> order = IntStream.range(0, communes.size())
			.boxed()
			.collect(Collectors.toMap((index) -> communes.get(index).name(), (index) -> index));
		Map<String, String> logins = communes.stream().collect(Collectors.toMap(UnitName::name, DemoData::shortName));
		this.stage.act("chuyenvien", TODAY, () -> {
		});
		List<AssignmentRow> owed = this.assignments.ofPlan(plan, OwedBy.COMMUNES, AssignmentFilter.ALL, "", 0, MOST);
		List<AssignmentRow> bodies = this.assignments.ofPlan(plan, OwedBy.BODIES, AssignmentFilter.ALL, "", 0, MOST);
		for (AssignmentRow row : owed) {
			commune(row, order.get(row.owner()), logins.get(row.owner()));
		}
		bodies.forEach(this::body);
	}

	private void commune(AssignmentRow row, int index, String login) {
		int turn = index + Integer.parseInt(row.code().substring(2));
		boolean due = row.deadline().isBefore(TODAY);
		boolean soon = !due && !row.deadline().isAfter(LocalDate.of(2023, 6, 30));
		if (due && turn % 9 != 0) {
			LocalDate day = row.deadline().minusDays(12 - turn % 15);
			send(row, login, day, entry(row, turn, day, false));
			finish(row, turn, day.plusDays(4));
		}
		else if (soon && row.code().equals("NV17") && turn % 3 == 0) {
			send(row, login, LocalDate.of(2023, 6, 14), entry(row, turn, LocalDate.of(2023, 6, 14), false));
			if (turn % 2 == 0) {
				verify(row, LocalDate.of(2023, 6, 16));
			}
		}
		else if (soon && turn % 5 == 1) {
			LocalDate day = LocalDate.of(2023, 6, 15);
			enter(row, "xa." + login, day, entry(row, turn, null, true));
			this.stage.act("xa." + login, day, () -> this.progress.handOver(row.id(), version(row)));
		}
		else if (row.code().equals("NV14") && turn % 4 == 0) {
			LocalDate day = LocalDate.of(2023, 5, 25);
			send(row, login, day, entry(row, turn, day, false));
			verify(row, day.plusDays(3));
		}
		else if (row.code().equals("NV21") && turn % 2 == 0) {
			LocalDate day = LocalDate.of(2023, 6, 5);
			send(row, login, day, entry(row, turn, null, true));
			verify(row, day.plusDays(5));
		}
	}

	private void finish(AssignmentRow row, int turn, LocalDate day) {
		if (row.owner().contains("Hương Nhượng") && row.code().equals("NV07") || turn % 11 == 4) {
			this.stage.act("chuyenvien", day, () -> this.progress.returnForCorrection(row.id(), version(row),
					"Chưa có minh chứng kèm theo; đề nghị bổ sung văn bản hoặc ảnh chụp."));
		}
		else if (turn % 7 != 2) {
			verify(row, day);
		}
	}

	private void body(AssignmentRow row) {
		if (FINISHED_BY_BODIES.contains(row.code())) {
			byBoard(row, LocalDate.of(2023, 2, 10), BigDecimal.ONE, true);
		}
		else if (row.code().equals("NV22") && row.deadline().isBefore(TODAY)) {
			byBoard(row, row.deadline().minusDays(2), BigDecimal.ONE, true);
		}
		else if (UNDER_WAY_AT_BODIES.containsKey(row.code())) {
			byBoard(row, LocalDate.of(2023, 6, 8), BigDecimal.valueOf(UNDER_WAY_AT_BODIES.get(row.code())), false);
		}
	}

	private void byBoard(AssignmentRow row, LocalDate day, BigDecimal quantity, boolean finished) {
		enter(row, "chuyenvien", day, new ProgressEntry(quantity, null, "", "", finished ? day : null));
		this.stage.act("chuyenvien", day, () -> this.progress.submit(row.id(), version(row)));
		this.stage.act("truongban", day.plusDays(1), () -> this.progress.verify(row.id(), version(row)));
	}

	private void send(AssignmentRow row, String login, LocalDate day, ProgressEntry entry) {
		enter(row, "xa." + login, day, entry);
		this.stage.act("xa." + login, day, () -> this.progress.handOver(row.id(), version(row)));
		this.stage.act("lanhdao." + login, day.plusDays(1), () -> this.progress.submit(row.id(), version(row)));
	}

	private void enter(AssignmentRow row, String username, LocalDate day, ProgressEntry entry) {
		this.stage.act(username, day, () -> this.progress.enter(row.id(), 0, entry));
	}

	private int version(AssignmentRow row) {
		return this.progress.get(row.id()).version();
	}

	private void verify(AssignmentRow row, LocalDate day) {
		this.stage.act("chuyenvien", day, () -> this.progress.verify(row.id(), version(row)));
	}

	private static ProgressEntry entry(AssignmentRow row, int turn, @Nullable LocalDate completed, boolean partly) {
		if (row.result().measure() == Measure.JUDGED_PERCENT) {
			return new ProgressEntry(null, BigDecimal.valueOf(40 + turn % 5 * 10L),
					"Đang vận động theo kế hoạch của xã.", "", completed);
		}
		BigDecimal target = row.result().target();
		BigDecimal full = (target != null) ? target : BigDecimal.ONE;
		BigDecimal quantity = full;
		if (partly) {
			quantity = full.multiply(BigDecimal.valueOf(60 + turn % 4 * 5L))
				.movePointLeft(2)
				.setScale(0, RoundingMode.HALF_UP);
		}
		else if (row.result().unit().startsWith("%")) {
			quantity = full.add(BigDecimal.valueOf(turn % 3)).min(BigDecimal.valueOf(100));
		}
		else if (row.code().equals("NV07") && turn % 6 == 0) {
			quantity = full.add(BigDecimal.ONE);
		}
		return new ProgressEntry(quantity, null, "Đã thực hiện theo hướng dẫn của huyện.",
				(turn % 5 == 0) ? "Cán bộ kiêm nhiệm nhiều việc." : "", completed);
	}

}
