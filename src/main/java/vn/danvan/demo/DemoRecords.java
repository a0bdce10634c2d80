package vn.danvan.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;

/**
 * Example inspections and shortcomings of 2022 and 2023; the shortcomings are those of
 * the published case.
 */
@Component
@Profile("demo")
class DemoRecords {

	private final DemoInspections inspections;

	private final FollowUpService followUps;

	private final DemoStage stage;

	DemoRecords(DemoInspections inspections, FollowUpService followUps, DemoStage stage) {
		this.inspections = inspections;
		this.followUps = followUps;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		Map<String, Long> ids = communes.stream().collect(Collectors.toMap(UnitName::name, UnitName::id));
		this.inspections.write(bodies, ids);
		shortcomings(bodies, bodies.get("BDVHU").unitId());
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
