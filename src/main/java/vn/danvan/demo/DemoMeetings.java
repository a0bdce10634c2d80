package vn.danvan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.dialogue.Host;
import vn.danvan.dialogue.MeetingEntry;
import vn.danvan.dialogue.MeetingKind;
import vn.danvan.dialogue.MeetingService;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.submission.Owner;

/**
 * Example meetings with the people: fifteen in the first half of 2022, eighteen in that
 * of 2023, as published; who, where and about what is invented.
 */
@Component
@Profile("demo")
class DemoMeetings {

	private static final List<String> TOPICS = List.of("Đối thoại về giải phóng mặt bằng đường liên xã",
			"Tiếp xúc cử tri trước kỳ họp Hội đồng nhân dân xã", "Đối thoại về thu gom rác thải và nước sạch",
			"Đối thoại về thực hiện nông thôn mới và các khoản đóng góp",
			"Tiếp xúc với Nhân dân về cấp giấy chứng nhận quyền sử dụng đất",
			"Đối thoại về chất lượng phục vụ tại bộ phận một cửa");

	private final MeetingService meetings;

	private final FollowUpService followUps;

	private final DemoStage stage;

	DemoMeetings(MeetingService meetings, FollowUpService followUps, DemoStage stage) {
		this.meetings = meetings;
		this.followUps = followUps;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, List<UnitName> communes) {
		for (int i = 0; i < 14; i++) {
			ofCommune(communes.get((i * 5 + 2) % communes.size()), i, LocalDate.of(2022, 1, 10).plusDays(i * 10L),
					true);
		}
		ofDistrict(bodies.get("VPHU"), "chuyenvien", LocalDate.of(2022, 5, 20));
		for (int i = 0; i < 16; i++) {
			ofCommune(communes.get((i * 7 + 1) % communes.size()), i, LocalDate.of(2022, 12, 20).plusDays(i * 11L),
					i < 14);
		}
		ofDistrict(bodies.get("VPHU"), "chuyenvien", LocalDate.of(2023, 4, 12));
		ofDistrict(bodies.get("UBND"), "ubnd", LocalDate.of(2023, 5, 30));
	}

	private void ofCommune(UnitName commune, int turn, LocalDate day, boolean accepted) {
		String login = DemoData.shortName(commune);
		int opinions = 6 + turn % 7;
		MeetingEntry entry = entry(turn, day, "Nhà văn hóa " + commune.inSentence(), 55 + turn * 4 % 40, opinions);
		long[] id = new long[1];
		this.stage.act("xa." + login, day.plusDays(2),
				() -> id[0] = this.meetings.enter(new Owner(commune.id(), null), entry));
		this.stage.act("xa." + login, day.plusDays(2),
				() -> this.meetings.handOver(id[0], this.meetings.get(id[0]).version()));
		this.stage.act("lanhdao." + login, day.plusDays(3),
				() -> this.meetings.submit(id[0], this.meetings.get(id[0]).version()));
		if (turn % 4 == 0) {
			this.stage.act("xa." + login, day.plusDays(4), () -> this.meetings.promise(id[0],
					"Sửa chữa đoạn đường bị sạt lở và trả lời Nhân dân bằng văn bản.", day.plusDays(60)));
		}
		if (accepted) {
			this.stage.act("chuyenvien", day.plusDays(5),
					() -> this.meetings.accept(id[0], this.meetings.get(id[0]).version()));
		}
		if (turn % 8 == 0 && day.plusDays(50).isBefore(LocalDate.of(2023, 6, 20))) {
			keepPromise(id[0], login, day.plusDays(50));
		}
	}

	private void keepPromise(long meeting, String login, LocalDate day) {
		this.stage.act("lanhdao." + login, day,
				() -> this.followUps.of("meeting", meeting)
					.forEach((row) -> this.followUps.report(row.id(), this.followUps.get(row.id()).version(),
							"Đã sửa xong và thông báo tại cuộc họp xóm.", true)));
		this.stage.act("chuyenvien", day.plusDays(2), () -> this.followUps.of("meeting", meeting)
			.forEach((row) -> this.followUps.confirm(row.id(), this.followUps.get(row.id()).version(), day)));
	}

	private void ofDistrict(BodyName body, String username, LocalDate day) {
		MeetingEntry entry = entry(0, day, "Hội trường huyện", 180, 24);
		long[] id = new long[1];
		this.stage.act(username, day.plusDays(2),
				() -> id[0] = this.meetings.enter(new Owner(body.unitId(), body.id()), entry));
		this.stage.act(username, day.plusDays(3),
				() -> this.meetings.submit(id[0], this.meetings.get(id[0]).version()));
		this.stage.act("truongban", day.plusDays(5),
				() -> this.meetings.accept(id[0], this.meetings.get(id[0]).version()));
	}

	private static MeetingEntry entry(int turn, LocalDate day, String place, int people, int opinions) {
		String topic = TOPICS.get(turn % TOPICS.size());
		MeetingKind kind = topic.startsWith("Tiếp xúc") ? MeetingKind.CONTACT : MeetingKind.DIALOGUE;
		Host host = (kind == MeetingKind.CONTACT) ? Host.DEPUTIES
				: (turn % 2 == 0) ? Host.PARTY_COMMITTEE : Host.PEOPLES_COMMITTEE;
		return new MeetingEntry(kind, host, day, place, topic, people, opinions, opinions - turn % 3,
				"Nhân dân nêu ý kiến; chủ trì trả lời tại chỗ, phần còn lại giao bộ phận chuyên môn xử lý.");
	}

}
