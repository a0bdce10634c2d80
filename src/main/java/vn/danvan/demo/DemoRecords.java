package vn.danvan.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.FollowUpState;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.InspectionResult;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.TargetKind;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;

/**
 * Example inspections and shortcomings of 2022 and 2023. Counts of the first half of 2023
 * are those of the published case; which communes and agencies is invented, Hương Nhượng
 * excepted.
 */
@Component
@Profile("demo")
class DemoRecords {

	private static final List<String> INSPECTED_2023 = List.of("Xã Quý Hòa", "Xã Mỹ Thành", "Xã Định Cư", "Xã Miền Đồi",
			"Xã Tự Do");

	private static final List<String> INSPECTED_2022 = List.of("Xã Văn Nghĩa", "Xã Bình Hẻm", "Xã Chí Đạo",
			"Xã Ngọc Sơn");

	private static final List<String> AGENCIES_2023 = List.of("TP", "TNMT", "GDĐT", "YT", "VHTT");

	private static final List<String> AGENCIES_2022 = List.of("NV", "KTHT", "DT", "LĐTBXH");

	private static final Grade[] GRADES = { Grade.GOOD, Grade.FAIR, Grade.GOOD, Grade.FAIR, Grade.AVERAGE };

	private final InspectionService inspections;

	private final FollowUpService followUps;

	private final DemoStage stage;

	DemoRecords(InspectionService inspections, FollowUpService followUps, DemoStage stage) {
		this.inspections = inspections;
		this.followUps = followUps;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		Map<String, Long> ids = communes.stream().collect(Collectors.toMap(UnitName::name, UnitName::id));
		long district = bodies.get("BDVHU").unitId();
		inspect(2022, INSPECTED_2022, AGENCIES_2022, ids, bodies, district);
		inspect(2023, INSPECTED_2023, AGENCIES_2023, ids, bodies, district);
		conduct(bodies, district);
		shortcomings(bodies, district);
	}

	private void inspect(int year, List<String> communes, List<String> agencies, Map<String, Long> ids,
			Map<String, BodyName> bodies, long district) {
		LocalDate first = LocalDate.of(year, 3, 14);
		for (int i = 0; i < communes.size(); i++) {
			inspection(new InspectionRequest(InspectionKind.DEMOCRACY, TargetKind.COMMUNE, ids.get(communes.get(i)),
					null, "", false, first.plusDays(i * 9L), "Trưởng đoàn: lãnh đạo Ban Dân vận\nThư ký: chuyên viên",
					"05-QĐ/BCĐ", LocalDate.of(year, 3, 1)), GRADES[i % GRADES.length]);
		}
		for (int i = 0; i < agencies.size(); i++) {
			inspection(new InspectionRequest(InspectionKind.DEMOCRACY, TargetKind.AGENCY, district,
					bodies.get(agencies.get(i)).id(), "", false, first.plusDays(4 + i * 9L),
					"Trưởng đoàn: lãnh đạo Ban Dân vận\nThư ký: chuyên viên", "06-QĐ/BCĐ", LocalDate.of(year, 3, 1)),
					GRADES[(i + 2) % GRADES.length]);
		}
	}

	private void inspection(InspectionRequest request, Grade grade) {
		long[] id = new long[1];
		LocalDate day = Objects.requireNonNull(request.plannedOn());
		this.stage.act("chuyenvien", day.minusDays(10), () -> id[0] = this.inspections.plan(request));
		this.stage.act("chuyenvien", day.plusDays(1),
				() -> this.inspections.carryOut(id[0], this.inspections.get(id[0]).version(), new InspectionResult(day,
						"Đã kiểm tra hồ sơ, bảng niêm yết, phỏng vấn cán bộ và Nhân dân.", 0, grade)));
		this.stage.act("truongban", day.plusDays(12), () -> this.inspections.conclude(id[0],
				this.inspections.get(id[0]).version(), (day.getDayOfYear() % 60 + 10) + "-TB/BCĐ", day.plusDays(11)));
		this.stage.act("chuyenvien", day.plusDays(12), () -> {
			if (grade != Grade.GOOD) {
				long recommendation = this.inspections.recommend(id[0],
						"Niêm yết đầy đủ các nội dung phải công khai và cập nhật sổ theo dõi.", day.plusDays(45));
				if (grade == Grade.FAIR) {
					this.followUps.report(recommendation, 0, "Đã niêm yết bổ sung, có ảnh chụp kèm theo.", true);
				}
			}
		});
		this.stage.act("truongban", day.plusDays(40),
				() -> this.followUps.of("inspection", id[0])
					.stream()
					.filter((row) -> row.state() == FollowUpState.REPORTED)
					.forEach((row) -> this.followUps.confirm(row.id(), this.followUps.get(row.id()).version(),
							day.plusDays(38))));
	}

	private void conduct(Map<String, BodyName> bodies, long district) {
		List<String> checked = List.of("NV", "TCKH", "YT", "TP", "KTHT", "NNPTNT", "LĐTBXH", "GDĐT", "DT");
		for (int i = 0; i < checked.size(); i++) {
			LocalDate day = (i < 4) ? LocalDate.of(2022, 2, 10).plusDays(i * 25L)
					: LocalDate.of(2023, 1, 12).plusDays((i - 4) * 25L);
			long[] id = new long[1];
			InspectionRequest request = new InspectionRequest(InspectionKind.CONDUCT, TargetKind.AGENCY, district,
					bodies.get(checked.get(i)).id(), "", i % 2 == 0, day, "Đoàn kiểm tra công vụ của UBND huyện",
					"102/QĐ-UBND", day.minusDays(15));
			int violations = (i % 4 == 1) ? 1 : 0;
			this.stage.act("chuyenvien", day, () -> {
				id[0] = this.inspections.plan(request);
				this.inspections.carryOut(id[0], 0, new InspectionResult(day,
						"Giờ giấc, thẻ, trang phục, thái độ phục vụ cơ bản đúng quy định.", violations, null));
			});
		}
	}

	private void shortcomings(Map<String, BodyName> bodies, long district) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("BTGHU", "Một số cán bộ, công chức chưa nhận thức đầy đủ vai trò của công tác dân vận");
		texts.put("UBND", "Hiệu lực, hiệu quả quản lý nhà nước ở một số lĩnh vực còn hạn chế");
		texts.put("TTr", "Việc giải quyết đơn thư ở một vài địa phương có lúc còn chậm");
		texts.put("NV", "Ý thức, trách nhiệm phục vụ Nhân dân của một số cán bộ, công chức, viên chức chưa cao");
		texts.forEach((symbol, text) -> this.stage.act("chuyenvien", LocalDate.of(2023, 6, 12),
				() -> this.followUps.record(new FollowUpRequest(FollowUpKind.SHORTCOMING, text, district,
						bodies.get(symbol).id(), LocalDate.of(2023, 10, 31), null))));
	}

}
