package vn.danvan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.followup.FollowUpChasing;
import vn.danvan.followup.FollowUpExtensions;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;

/**
 * Example recommendations in every state of their life, made outside the inspections that
 * figures count. All of it is invented.
 */
@Component
@Profile("demo")
class DemoFollowUps {

	private static final LocalDate RECORDED = LocalDate.of(2023, 4, 3);

	private static final String HOME = "Xã Hương Nhượng";

	private final FollowUpService followUps;

	private final FollowUpExtensions extensions;

	private final FollowUpChasing chasing;

	private final DemoFiles files;

	private final DemoStage stage;

	DemoFollowUps(FollowUpService followUps, FollowUpExtensions extensions, FollowUpChasing chasing, DemoFiles files,
			DemoStage stage) {
		this.followUps = followUps;
		this.extensions = extensions;
		this.chasing = chasing;
		this.files = files;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		Map<String, Long> units = communes.stream().collect(Collectors.toMap(UnitName::name, UnitName::id));
		open(units);
		waiting(units);
		closed(units);
		ofBody(bodies.get("NV"));
	}

	/** Not begun, with the commune's leader, and late with a returned report. */
	private void open(Map<String, Long> units) {
		long unit = units.get(HOME);
		record(unit, null, "Công khai danh sách hộ được xét hỗ trợ tại nhà văn hóa các xóm.", RECORDED.plusDays(60),
				LocalDate.of(2023, 7, 15));
		long written = record(unit, null, "Bổ sung hòm thư góp ý và sổ theo dõi tại bộ phận một cửa.", RECORDED,
				LocalDate.of(2023, 6, 30));
		this.stage.act("xa.huongnhuong", LocalDate.of(2023, 6, 19), () -> report(written,
				"Đã lắp hòm thư góp ý; sổ theo dõi mở từ ngày 01/6/2023, đã ghi 04 ý kiến.", true));
		long late = record(unit, null, "Kiện toàn Ban Thanh tra nhân dân và quy chế hoạt động.", RECORDED,
				LocalDate.of(2023, 6, 5));
		this.stage.act("lanhdao.huongnhuong", LocalDate.of(2023, 5, 29),
				() -> report(late, "Đã họp các xóm để giới thiệu người.", true));
		this.stage.act("chuyenvien", LocalDate.of(2023, 6, 1), () -> this.followUps.sendBack(late, version(late),
				"Chưa có nghị quyết công nhận và quy chế hoạt động."));
		this.stage.act("xa.huongnhuong", LocalDate.of(2023, 6, 18), () -> this.extensions.ask(late, version(late),
				LocalDate.of(2023, 7, 20), "Chờ kỳ họp giữa năm của Hội đồng nhân dân xã."));
	}

	/** Reported as remedied, and late without a word. */
	private void waiting(Map<String, Long> units) {
		long reported = record(units.get("Xã Định Cư"), null,
				"Niêm yết công khai các khoản đóng góp của Nhân dân theo quý.", RECORDED, LocalDate.of(2023, 6, 25));
		this.stage.act("lanhdao.dinhcu", LocalDate.of(2023, 6, 16), () -> {
			report(reported, "Đã niêm yết quý I và quý II tại trụ sở và 11 nhà văn hóa xóm.", true);
			this.files.attach("follow-up", reported, units.get("Xã Định Cư"), "Biên bản niêm yết.pdf",
					"lanhdao.dinhcu");
		});
		long silent = record(units.get("Xã Vũ Bình"), null, "Tổ chức đối thoại định kỳ với Nhân dân theo quy chế.",
				RECORDED, LocalDate.of(2023, 5, 31));
		this.stage.act("chuyenvien", LocalDate.of(2023, 6, 12), () -> this.chasing.remind(List.of(silent)));
	}

	/** In time; late after more time; opened again. */
	private void closed(Map<String, Long> units) {
		long inTime = record(units.get("Thị trấn Vụ Bản"), null, "Công khai số điện thoại đường dây nóng.", RECORDED,
				LocalDate.of(2023, 5, 15));
		confirmed(inTime, "lanhdao.vuban", LocalDate.of(2023, 5, 4), "Đã niêm yết tại trụ sở và trang thông tin.");
		long extended = record(units.get("Xã Quý Hòa"), null, "Xây dựng lại quy chế thực hiện dân chủ của xã.",
				RECORDED, LocalDate.of(2023, 5, 2));
		this.stage.act("xa.quyhoa", LocalDate.of(2023, 4, 26), () -> this.extensions.ask(extended, version(extended),
				LocalDate.of(2023, 5, 31), "Phải lấy ý kiến Nhân dân các xóm."));
		this.stage.act("truongban", LocalDate.of(2023, 4, 28),
				() -> this.extensions.grant(extended, version(extended), LocalDate.of(2023, 5, 20)));
		confirmed(extended, "lanhdao.quyhoa", LocalDate.of(2023, 5, 29), "Quy chế đã được ban hành.");
		long reopened = record(units.get("Xã Tuân Đạo"), null, "Ghi sổ tiếp công dân đầy đủ nội dung, kết quả.",
				RECORDED, LocalDate.of(2023, 5, 10));
		confirmed(reopened, "lanhdao.tuandao", LocalDate.of(2023, 5, 8), "Đã ghi bổ sung đầy đủ.");
		this.stage.act("truongban", LocalDate.of(2023, 6, 14), () -> this.followUps.reopen(reopened, version(reopened),
				"Kiểm tra lại ngày 13/6: sổ tháng 5 để trống."));
	}

	/** Given up; late after more time was refused. */
	private void ofBody(BodyName body) {
		long givenUp = record(body.unitId(), body.id(), "Nối mạng bộ phận một cửa của 24 xã, thị trấn.", RECORDED,
				LocalDate.of(2023, 6, 10));
		this.stage.act("noivu", LocalDate.of(2023, 5, 25),
				() -> report(givenUp, "Tỉnh chưa cấp đường truyền cho 06 xã vùng sâu.", false));
		this.stage.act("truongban", LocalDate.of(2023, 6, 8), () -> this.followUps.giveUp(givenUp, version(givenUp),
				"Vượt thẩm quyền của huyện; chuyển kiến nghị lên tỉnh."));
		long refused = record(body.unitId(), body.id(), "Kiểm tra việc đeo thẻ, mặc trang phục tại bộ phận một cửa.",
				RECORDED, LocalDate.of(2023, 6, 9));
		this.stage.act("noivu", LocalDate.of(2023, 6, 5),
				() -> this.extensions.ask(refused, version(refused), LocalDate.of(2023, 9, 30), "Thiếu người."));
		this.stage.act("truongban", LocalDate.of(2023, 6, 7), () -> this.extensions.refuse(refused, version(refused),
				"Việc làm được ngay trong tháng, không cần thêm người."));
	}

	private void confirmed(long id, String owner, LocalDate day, String text) {
		this.stage.act(owner, day, () -> report(id, text, true));
		this.stage.act("chuyenvien", day.plusDays(3), () -> this.followUps.confirm(id, version(id), day));
	}

	private long record(long unit, @Nullable Long body, String content, LocalDate day, LocalDate deadline) {
		long[] id = new long[1];
		this.stage.act("chuyenvien", day, () -> id[0] = this.followUps
			.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, content, unit, body, deadline, null)));
		return id[0];
	}

	private void report(long id, String text, boolean done) {
		this.followUps.report(id, version(id), text, done);
	}

	private int version(long id) {
		return this.followUps.get(id).version();
	}

}
