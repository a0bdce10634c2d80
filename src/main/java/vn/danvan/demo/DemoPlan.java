package vn.danvan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.base.CsvFile;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.Direction;
import vn.danvan.plan.Goal;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.Schedule;
import vn.danvan.plan.TaskKind;
import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService;
import vn.danvan.programme.ActEntry;
import vn.danvan.programme.ActKind;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.LegalBases;
import vn.danvan.programme.LegalBasisFilter;
import vn.danvan.programme.Party;
import vn.danvan.programme.PartySignature;
import vn.danvan.programme.ProgrammeActs;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeService;

/**
 * The programme 2021–2026 and the plan 2023 of the demo. Contents and tasks are examples.
 */
@Component
@Profile("demo")
class DemoPlan {

	private static final int YEAR = 2023;

	private static final List<String> CONTENTS = List.of(
			"Tham mưu, cụ thể hóa các văn bản của Đảng về công tác dân vận, phát huy dân chủ",
			"Tuyên truyền, nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức về công tác dân vận",
			"Cải cách hành chính, nâng cao chất lượng phục vụ Nhân dân", "Thực hiện dân chủ ở cơ sở",
			"Tiếp công dân, đối thoại, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
			"Phong trào thi đua \"Dân vận khéo\", mô hình \"Chính quyền thân thiện vì Nhân dân phục vụ\"",
			"Công tác dân vận vùng đồng bào dân tộc thiểu số, vùng có đạo; vận động xây dựng nông thôn mới",
			"Phối hợp với Mặt trận Tổ quốc và các đoàn thể giám sát, phản biện xã hội", "Kiểm tra, sơ kết, tổng kết");

	private static final Map<Integer, List<Integer>> TASKS_OF_CONTENT = Map.of(1, List.of(1, 4), 2, List.of(2, 3), 3,
			List.of(17, 18, 19, 20), 4, List.of(10, 11, 12), 5, List.of(13, 14, 15, 16), 6, List.of(5, 6, 7, 8, 9), 7,
			List.of(21, 22), 8, List.of(23), 9, List.of(24, 25));

	/** Example milestones of a task that the data sheet measures by nothing countable. */
	private static final Map<String, List<String>> MILESTONES = Map.of("NV09",
			List.of("Ban hành kế hoạch tổ chức hội nghị", "Bình chọn, thẩm định điển hình", "Quyết định khen thưởng",
					"Tổ chức hội nghị biểu dương"));

	/** Example weights; all others weigh 1. */
	private static final Map<String, BigDecimal> WEIGHTS = Map.of("NV05", BigDecimal.valueOf(3), "NV10", BigDecimal.TWO,
			"NV11", BigDecimal.TWO, "NV14", BigDecimal.TWO);

	private final ProgrammeService programmes;

	private final ProgrammeActs acts;

	private final LegalBases bases;

	private final PlanService plans;

	private final TaskService tasks;

	private final DemoProgress progress;

	private final DemoStage stage;

	DemoPlan(ProgrammeService programmes, ProgrammeActs acts, LegalBases bases, PlanService plans, TaskService tasks,
			DemoProgress progress, DemoStage stage) {
		this.programmes = programmes;
		this.acts = acts;
		this.bases = bases;
		this.plans = plans;
		this.tasks = tasks;
		this.progress = progress;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		long programme = programme(bodies);
		long[] plan = new long[1];
		this.stage.act("chuyenvien", LocalDate.of(YEAR, 1, 30), () -> {
			plan[0] = this.plans
				.draft(new PlanRequest(YEAR, "Kế hoạch phối hợp thực hiện công tác dân vận năm 2023", programme));
			tasks(plan[0], programme, bodies, communes);
		});
		this.stage.act("truongban", LocalDate.of(YEAR, 2, 8),
				() -> this.plans.approve(plan[0], this.plans.get(plan[0]).row().version()));
		this.stage.act("truongban", LocalDate.of(YEAR, 2, 10), () -> this.plans.issue(plan[0],
				this.plans.get(plan[0]).row().version(), "08-KH/BDVHU-UBND", LocalDate.of(YEAR, 2, 10)));
		this.progress.report(plan[0], communes);
	}

	private long programme(Map<String, BodyName> bodies) {
		long[] id = new long[1];
		BodyName board = bodies.get("BDVHU");
		BodyName committee = bodies.get("UBND");
		this.stage.act("chuyenvien", LocalDate.of(2022, 2, 10), () -> id[0] = this.programmes
			.draft(new ProgrammeRequest("Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2021–2026", 2021,
					2026, board.id(), board.id(),
					"Nâng cao hiệu quả phối hợp giữa Ban Dân vận Huyện ủy và Ủy ban nhân dân huyện trong công tác dân vận; "
							+ "phát huy quyền làm chủ của Nhân dân theo phương châm \"Dân biết, dân bàn, dân làm, dân kiểm tra, "
							+ "dân giám sát, dân thụ hưởng\".",
					"Phối hợp trên cơ sở chức năng, nhiệm vụ của mỗi bên, dưới sự lãnh đạo của Ban Thường vụ Huyện ủy.\n"
							+ "Chủ động, thường xuyên, kịp thời trao đổi thông tin; việc có ý kiến khác nhau thì cùng bàn, thống nhất.",
					"Giao ban 6 tháng một lần; sơ kết hằng năm; tổng kết cuối giai đoạn.",
					"Kinh phí chi thường xuyên của mỗi bên và nguồn hợp pháp khác.",
					List.of(new Party(board.id(), "Nguyễn Minh Đức", "Trưởng Ban",
							"Chủ trì xây dựng kế hoạch năm, theo dõi, đôn đốc, tổng hợp báo cáo."),
							new Party(committee.id(), "Bùi Xuân Khánh", "Chủ tịch",
									"Chỉ đạo các phòng, ban, xã, thị trấn thực hiện nhiệm vụ được phân công.")),
					CONTENTS, bases())));
		step(id[0], new ActEntry(ActKind.ASK, LocalDate.of(2022, 2, 14), "02-TTr/BDVHU", "Nguyễn Minh Đức",
				"Trưởng Ban", "", null));
		step(id[0], new ActEntry(ActKind.AGREE, LocalDate.of(2022, 2, 28), "215-TB/HU", "Hoàng Văn Thắng", "Phó Bí thư",
				"", null));
		this.stage.act("chuyenvien", LocalDate.of(2022, 3, 10), () -> this.acts.sign(id[0], version(id[0]), List.of(
				new PartySignature(board.id(), LocalDate.of(2022, 3, 10), "01-CTr/BDVHU-UBND", "Nguyễn Minh Đức",
						"Trưởng Ban"),
				new PartySignature(committee.id(), LocalDate.of(2022, 3, 10), "", "Bùi Xuân Khánh", "Chủ tịch"))));
		this.stage.act("truongban", LocalDate.of(2022, 3, 11), () -> this.acts.confirm(id[0], version(id[0])));
		step(id[0], new ActEntry(ActKind.INTERIM_REVIEW, LocalDate.of(2022, 12, 20), "138-BC/BDVHU", "Nguyễn Minh Đức",
				"Trưởng Ban", "Sơ kết năm thứ nhất.", null));
		return id[0];
	}

	/** Staff records a step on its day; the leader confirms it the day after. */
	private void step(long programme, ActEntry entry) {
		LocalDate day = Objects.requireNonNull(entry.actedOn());
		this.stage.act("chuyenvien", day, () -> this.acts.record(programme, version(programme), entry));
		this.stage.act("truongban", day.plusDays(1), () -> this.acts.confirm(programme, version(programme)));
	}

	private int version(long programme) {
		return this.programmes.get(programme).row().version();
	}

	private List<Long> bases() {
		return Stream.of("25-NQ/TW", "23-QĐ/TW", "33/CT-TTg", "03-CTr/BDVTW-BCSĐCP")
			.map((symbol) -> this.bases.find(LegalBasisFilter.ALL, symbol, 0, 1).get(0).id())
			.toList();
	}

	private void tasks(long plan, long programme, Map<String, BodyName> bodies, List<UnitName> communes) {
		Map<Integer, Long> contents = new HashMap<>();
		for (ContentItem item : this.programmes.get(programme).contents()) {
			TASKS_OF_CONTENT.get(item.number()).forEach((number) -> contents.put(number, item.id()));
		}
		Set<Long> all = communes.stream().map(UnitName::id).collect(Collectors.toSet());
		for (Map<String, String> row : CsvFile.read("db/data/plan-tasks-2023.csv")) {
			int number = Integer.parseInt(row.get("code").substring(2));
			this.tasks.write(plan, request(row, contents.get(number), bodies), all);
		}
	}

	private static TaskRequest request(Map<String, String> row, @Nullable Long content, Map<String, BodyName> bodies) {
		List<Long> coordinators = new ArrayList<>();
		Arrays.stream(row.get("coordinating_symbols").split(";"))
			.filter((symbol) -> !symbol.isEmpty())
			.forEach((symbol) -> coordinators.add(bodies.get(symbol).id()));
		BigDecimal target = number(row.get("target_value"));
		Direction direction = switch (row.get("target_op")) {
			case ">=" -> Direction.AT_LEAST;
			case "=" -> Direction.EXACTLY;
			default -> Direction.NONE;
		};
		LocalDate deadline = row.get("deadline").isEmpty() ? LocalDate.of(YEAR, 12, 31)
				: LocalDate.parse(row.get("deadline"));
		Occurrence occurrence = Occurrence.valueOf(row.get("occurrence"));
		LocalDate start = LocalDate.of(YEAR, 1, 1);
		String code = row.get("code");
		List<String> milestones = MILESTONES.getOrDefault(code, List.of());
		Goal goal = Goal.judged();
		if (!milestones.isEmpty()) {
			goal = Goal.milestones(milestones);
		}
		else if (target != null) {
			goal = Goal.quantity(direction, target, number(row.get("target_per_commune")), row.get("target_unit"));
		}
		return new TaskRequest(content, code, row.get("task"), kind(occurrence, row.get("deadline")),
				bodies.get(row.get("lead_symbol")).id(), coordinators, null, OwedBy.valueOf(row.get("assigned_to")),
				Schedule.each(occurrence, start, deadline), row.get("product"), goal,
				WEIGHTS.getOrDefault(code, BigDecimal.ONE), row.get("channel").equals("RIÊNG"));
	}

	private static TaskKind kind(Occurrence occurrence, String deadline) {
		if (occurrence != Occurrence.ONCE) {
			return TaskKind.PERIODIC;
		}
		return deadline.isEmpty() ? TaskKind.ONGOING : TaskKind.DATED;
	}

	private static @Nullable BigDecimal number(String text) {
		return text.isEmpty() ? null : new BigDecimal(text);
	}

}
