package vn.danvan.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.directive.DirectiveEntry;
import vn.danvan.directive.DirectiveService;
import vn.danvan.directive.DirectiveType;
import vn.danvan.directive.Dissemination;
import vn.danvan.directive.DisseminationService;
import vn.danvan.directive.Receipt;
import vn.danvan.directive.RecipientRow;
import vn.danvan.directive.Way;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.IssuedTasks;

/**
 * Example directives. Quyết định 23-QĐ/TW, Chỉ thị 33/CT-TTg and Kết luận 54-KL/TW are
 * real papers; when they reached the district, all papers of province and district, and
 * who has confirmed what is invented.
 */
@Component
@Profile("demo")
class DemoDirectives {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final List<String> SLOW = List.of("Xã Hương Nhượng", "Xã Miền Đồi", "Xã Tự Do");

	private static final String INVENTED = "Số, ký hiệu và trích yếu là minh họa";

	private final DirectiveService directives;

	private final DisseminationService dissemination;

	private final IssuedTasks tasks;

	private final DemoStage stage;

	DemoDirectives(DirectiveService directives, DisseminationService dissemination, IssuedTasks tasks,
			DemoStage stage) {
		this.directives = directives;
		this.dissemination = dissemination;
		this.tasks = tasks;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		long committee = bodies.get("UBND").id();
		long agency = bodies.get("NV").id();
		Set<Long> all = communes.stream().map(UnitName::id).collect(Collectors.toSet());
		LocalDate quarter = LocalDate.of(2023, 3, 31);
		long regulation = register(LocalDate.of(2021, 8, 20), "23-QĐ/TW", LocalDate.of(2021, 7, 30),
				DirectiveType.DECISION, "Ban hành Quy chế công tác dân vận của hệ thống chính trị", "Bộ Chính trị",
				Urgency.NORMAL, "");
		send(regulation, LocalDate.of(2023, 2, 13), quarter, Way.CONFERENCE, all, Set.of(committee), "NV02");
		confirm(regulation, communes, Set.of(), LocalDate.of(2023, 3, 6));
		confirm(regulation, "ubnd", LocalDate.of(2023, 3, 10), 86);
		long directive = register(LocalDate.of(2022, 1, 10), "33/CT-TTg", LocalDate.of(2021, 11, 26),
				DirectiveType.DIRECTIVE,
				"Tiếp tục tăng cường, đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp"
						+ " trong tình hình mới",
				"Thủ tướng Chính phủ", Urgency.NORMAL, "");
		send(directive, LocalDate.of(2023, 2, 13), quarter, Way.CONFERENCE, all, Set.of(committee, agency), "NV02");
		confirm(directive, communes, Set.copyOf(SLOW), LocalDate.of(2023, 3, 9));
		confirm(directive, "ubnd", LocalDate.of(2023, 3, 10), 86);
		confirm(directive, "noivu", LocalDate.of(2023, 3, 14), 11);
		long law = register(LocalDate.of(2023, 5, 5), "58/KH-UBND", LocalDate.of(2023, 4, 28), DirectiveType.PLAN,
				"Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở trên địa bàn tỉnh", "UBND tỉnh Hòa Bình",
				Urgency.URGENT, INVENTED);
		send(law, LocalDate.of(2023, 5, 8), LocalDate.of(2023, 6, 30), Way.CONFERENCE, all,
				bodies.values().stream().map(BodyName::id).collect(Collectors.toSet()), "NV03");
		confirm(law, communes, names(communes, 9), LocalDate.of(2023, 5, 22));
		confirmOnBehalf(law, Set.of("Ủy ban MTTQ Việt Nam huyện", "Thanh tra huyện", "Công an huyện"),
				LocalDate.of(2023, 6, 12));
		long conclusion = register(LocalDate.of(2023, 5, 29), "54-KL/TW", LocalDate.of(2023, 5, 9),
				DirectiveType.CONCLUSION,
				"Tiếp tục thực hiện Nghị quyết 25-NQ/TW về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác"
						+ " dân vận trong tình hình mới",
				"Bộ Chính trị", Urgency.NORMAL, "");
		send(conclusion, LocalDate.of(2023, 6, 5), LocalDate.of(2023, 7, 14), Way.FORWARDED, all, Set.of(), null);
		confirm(conclusion, communes, names(communes, 18), LocalDate.of(2023, 6, 9));
		mistake();
		register(LocalDate.of(2023, 6, 19), "412-CV/BDVTU", LocalDate.of(2023, 6, 16), DirectiveType.LETTER,
				"Báo cáo kết quả công tác dân vận của chính quyền 6 tháng đầu năm 2023", "Ban Dân vận Tỉnh ủy",
				Urgency.VERY_URGENT, INVENTED);
	}

	private long register(LocalDate arrived, String symbol, LocalDate dated, DirectiveType type, String subject,
			String issuer, Urgency urgency, String note) {
		long[] id = new long[1];
		this.stage.act("vanthu", arrived, () -> id[0] = this.directives
			.register(new DirectiveEntry(arrived, symbol, dated, type, subject, issuer, urgency, note)));
		return id[0];
	}

	private void mistake() {
		LocalDate day = LocalDate.of(2023, 6, 12);
		long id = register(day, "97-TB/HU", LocalDate.of(2023, 6, 8), DirectiveType.ANNOUNCEMENT,
				"Kết luận giao ban công tác dân vận tháng 6", "Huyện ủy Tân Lạc", Urgency.NORMAL, INVENTED);
		this.stage.act("vanthu", day, () -> this.directives.withdraw(id, this.directives.get(id).version(),
				"Văn bản gửi nhầm địa chỉ, đã chuyển trả nơi gửi"));
	}

	private void send(long id, LocalDate day, LocalDate deadline, Way way, Set<Long> units, Set<Long> bodies,
			@Nullable String task) {
		this.stage.act("chuyenvien", day, () -> {
			this.dissemination.disseminate(id, this.directives.get(id).version(),
					new Dissemination(deadline, way, units, bodies));
			if (task != null) {
				this.directives.linkTask(id, this.tasks.find(task, 0, 1).get(0).id());
			}
		});
	}

	/** Communes confirm by and by; the two last ones after the first deadline. */
	private void confirm(long id, List<UnitName> communes, Set<String> missing, LocalDate first) {
		int turn = 0;
		for (UnitName commune : communes) {
			if (!missing.contains(commune.name())) {
				LocalDate day = first.plusDays(turn * 29L / communes.size());
				confirm(id, ((turn % 3 == 0) ? "lanhdao." : "xa.") + DemoData.shortName(commune),
						day.isBefore(TODAY) ? day : TODAY, 48 + turn * 7 % 31);
			}
			turn++;
		}
	}

	private void confirm(long id, String username, LocalDate day, int informed) {
		this.stage.act(username, day, () -> {
			for (RecipientRow row : this.directives.get(id).recipients()) {
				this.dissemination.confirm(row.id(), row.version(), new Receipt(day, Way.CONFERENCE, informed, ""));
			}
		});
	}

	private void confirmOnBehalf(long id, Set<String> names, LocalDate day) {
		Map<Long, Integer> versions = new HashMap<>();
		this.stage.act("chuyenvien", day,
				() -> this.directives.get(id)
					.recipients()
					.stream()
					.filter((row) -> names.contains(row.name()))
					.forEach((row) -> versions.put(row.id(), row.version())));
		versions.forEach((recipient, version) -> this.stage.act("chuyenvien", day, () -> this.dissemination
			.confirm(recipient, version, new Receipt(day, Way.FORWARDED, null, "Báo qua điện thoại"))));
	}

	/** Slow communes and some more. */
	private static Set<String> names(List<UnitName> communes, int count) {
		Set<String> names = new HashSet<>(SLOW);
		for (int i = 0; names.size() < count; i += 5) {
			names.add(communes.get(i % communes.size()).name());
		}
		return names;
	}

}
