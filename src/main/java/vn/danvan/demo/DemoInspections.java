package vn.danvan.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.Actor;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.FollowUpState;
import vn.danvan.inspection.Answer;
import vn.danvan.inspection.ChecklistLine;
import vn.danvan.inspection.ChecklistService;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.ChecklistState;
import vn.danvan.inspection.ConductCount;
import vn.danvan.inspection.Duty;
import vn.danvan.inspection.Findings;
import vn.danvan.inspection.GivenAnswer;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.InspectionPlanService;
import vn.danvan.inspection.InspectionRequest.PlanPhase;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.Member;
import vn.danvan.inspection.Notice;
import vn.danvan.inspection.Phase;
import vn.danvan.inspection.Recommendation;
import vn.danvan.inspection.Session;
import vn.danvan.inspection.SignedAct;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.TeamRequest;
import vn.danvan.inspection.TeamService;
import vn.danvan.inspection.Visit;
import vn.danvan.organisation.BodyName;

/**
 * Example inspections of 2022 and 2023, from the plan to the conclusion. Counts of the
 * first half of 2023 are those of the published case; which communes and agencies, all
 * answers and all numbers of documents are invented.
 */
@Component
@Profile("demo")
class DemoInspections {

	private static final String ISSUER = "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện";

	private static final LocalDate NEW_LAW = LocalDate.of(2023, 7, 1);

	private static final List<String> COMMUNES_2022 = List.of("Xã Văn Nghĩa", "Xã Bình Hẻm", "Xã Chí Đạo",
			"Xã Ngọc Sơn");

	private static final List<String> COMMUNES_2023 = List.of("Xã Quý Hòa", "Xã Mỹ Thành", "Xã Định Cư", "Xã Miền Đồi",
			"Xã Tự Do");

	private static final List<String> AGENCIES_2022 = List.of("NV", "KTHT", "DT", "LĐTBXH");

	private static final List<String> AGENCIES_2023 = List.of("TP", "TNMT", "GDĐT", "YT", "VHTT");

	private static final List<String> CONDUCT = List.of("NV", "TCKH", "YT", "TP", "KTHT", "NNPTNT", "LĐTBXH", "GDĐT",
			"DT");

	private static final Grade[] GRADES = { Grade.GOOD, Grade.FAIR, Grade.GOOD, Grade.FAIR, Grade.AVERAGE };

	private final InspectionService inspections;

	private final InspectionPlanService plans;

	private final TeamService teams;

	private final ChecklistSheetService sheets;

	private final ChecklistService checklists;

	private final FollowUpService followUps;

	private final AccountDirectory directory;

	private final DemoStage stage;

	DemoInspections(InspectionService inspections, InspectionPlanService plans, TeamService teams,
			ChecklistSheetService sheets, ChecklistService checklists, FollowUpService followUps,
			AccountDirectory directory, DemoStage stage) {
		this.inspections = inspections;
		this.plans = plans;
		this.teams = teams;
		this.sheets = sheets;
		this.checklists = checklists;
		this.followUps = followUps;
		this.directory = directory;
		this.stage = stage;
	}

	void write(Map<String, BodyName> bodies, Map<String, Long> communes) {
		putInUse(LocalDate.of(2022, 1, 10), false);
		putInUse(LocalDate.of(2023, 1, 16), true);
		democracy(2022, COMMUNES_2022, AGENCIES_2022, communes, bodies);
		democracy(2023, COMMUNES_2023, AGENCIES_2023, communes, bodies);
		conduct(bodies);
	}

	/** Checklists by the law that is passed already, or by those before it. */
	private void putInUse(LocalDate day, boolean newLaw) {
		this.stage.act("truongban", day,
				() -> this.checklists.list()
					.stream()
					.filter((row) -> row.state() == ChecklistState.DRAFT)
					.filter((row) -> newLaw != row.law().from().isBefore(NEW_LAW))
					.forEach((row) -> this.checklists.putInUse(row.id(), row.version())));
	}

	private void democracy(int year, List<String> visited, List<String> agencies, Map<String, Long> communes,
			Map<String, BodyName> bodies) {
		long district = bodies.get("BDVHU").unitId();
		long plan = plan(year);
		long team = team(year, "Đoàn kiểm tra số 1", "05-QĐ/BCĐ", LocalDate.of(year, 3, 1), democracyMembers());
		long second = team(year, "Đoàn kiểm tra số 2", "06-QĐ/BCĐ", LocalDate.of(year, 3, 1), secondMembers());
		LocalDate first = LocalDate.of(year, 3, 14);
		PlanPhase phase = new PlanPhase(plan, 0);
		for (int i = 0; i < visited.size(); i++) {
			concluded(planned(TargetKind.COMMUNE, communes.get(visited.get(i)), null, "", phase, team,
					working(first.plusDays(i * 9L)), year), GRADES[i % GRADES.length], i);
		}
		for (int i = 0; i < agencies.size(); i++) {
			concluded(planned(TargetKind.AGENCY, district, bodies.get(agencies.get(i)).id(), "", phase, second,
					working(first.plusDays(4 + i * 9L)), year), GRADES[(i + 2) % GRADES.length], i + 20);
		}
		if (year == 2023) {
			ahead(plan, team, communes, district);
		}
	}

	/** What is going on and to come on the day of the demo. */
	private void ahead(long plan, long team, Map<String, Long> communes, long district) {
		PlanPhase june = new PlanPhase(plan, 1);
		long begun = plan(planned(TargetKind.COMMUNE, communes.get("Xã Văn Sơn"), null, "", june, team,
				LocalDate.of(2023, 6, 19), 2023), LocalDate.of(2023, 6, 2));
		report(begun, LocalDate.of(2023, 6, 5), LocalDate.of(2023, 6, 9), "118-TB/BCĐ");
		begin(begun, LocalDate.of(2023, 6, 19));
		this.stage.act("chuyenvien", LocalDate.of(2023, 6, 19), () -> {
			List<ChecklistLine> lines = this.sheets.sheet(begun).lines();
			answer(begun, lines.subList(0, lines.size() / 2), 6);
		});
		long late = plan(planned(TargetKind.COMMUNE, communes.get("Xã Tân Lập"), null, "", june, team,
				LocalDate.of(2023, 6, 26), 2023), LocalDate.of(2023, 6, 2));
		announce(late, LocalDate.of(2023, 6, 8), "119-TB/BCĐ");
		long waiting = plan(planned(TargetKind.COMMUNE, communes.get("Xã Hương Nhượng"), null, "", june, team,
				LocalDate.of(2023, 6, 29), 2023), LocalDate.of(2023, 6, 2));
		announce(waiting, LocalDate.of(2023, 6, 8), "120-TB/BCĐ");
		PlanPhase autumn = new PlanPhase(plan, 2);
		List<InspectionRequest> later = new ArrayList<>();
		later.add(planned(TargetKind.COMMUNE, communes.get("Xã Vũ Bình"), null, "", autumn, team,
				LocalDate.of(2023, 9, 12), 2023));
		later.add(planned(TargetKind.COMMUNE, communes.get("Xã Tuân Đạo"), null, "", autumn, team,
				LocalDate.of(2023, 9, 14), 2023));
		later.add(planned(TargetKind.ENTERPRISE, district, null, "Công ty TNHH May Lạc Sơn (minh họa)", autumn, team,
				LocalDate.of(2023, 9, 14), 2023));
		later.forEach((request) -> plan(across(request), LocalDate.of(2023, 6, 2)));
	}

	/** The period of the autumn lies under both laws. */
	private static InspectionRequest across(InspectionRequest request) {
		return new InspectionRequest(request.kind(), request.target(), request.unitId(), request.bodyId(),
				request.enterprise(), false, request.plan(), request.teamId(), request.plannedOn(), Session.MORNING, "",
				LocalDate.of(2023, 1, 1), LocalDate.of(2023, 8, 31));
	}

	private void conduct(Map<String, BodyName> bodies) {
		long[] teams = new long[2];
		for (int i = 0; i < 2; i++) {
			teams[i] = team(2022 + i, "Đoàn kiểm tra công vụ", (102 + i) + "/QĐ-UBND", LocalDate.of(2022 + i, 1, 5),
					List.of(member("ubnd", Duty.HEAD), member("chuyenvien", Duty.SECRETARY)));
		}
		for (int i = 0; i < CONDUCT.size(); i++) {
			boolean earlier = i < 4;
			LocalDate day = working(earlier ? LocalDate.of(2022, 2, 10).plusDays(i * 25L)
					: LocalDate.of(2023, 1, 12).plusDays((i - 4) * 25L));
			BodyName body = bodies.get(CONDUCT.get(i));
			boolean unannounced = i % 2 == 0;
			long id = plan(new InspectionRequest(InspectionKind.CONDUCT, TargetKind.AGENCY, body.unitId(), body.id(),
					"", unannounced, null, teams[earlier ? 0 : 1], day, Session.MORNING, "",
					LocalDate.of(day.getYear(), 1, 1), day), day.minusDays(2));
			if (!unannounced) {
				announce(id, day.minusDays(1), (20 + i) + "/TB-UBND");
			}
			boolean violated = i % 4 == 1;
			this.stage
				.act("chuyenvien", day,
						() -> this.inspections
							.begin(id, version(id),
									new Visit(
											day, 14 + CONDUCT.indexOf(body.symbol()) % 5, 1, violated
													? Map.of(ConductCount.PEOPLE, 1, ConductCount.HOURS, 1,
															ConductCount.BADGE, 1, ConductCount.REMINDER, 1)
													: Map.of())));
			this.stage.act("chuyenvien", day,
					() -> this.inspections.find(id, version(id),
							new Findings("Giờ giấc, thẻ, trang phục, thái độ phục vụ cơ bản đúng quy định.",
									violated ? "01 trường hợp đến muộn, chưa đeo thẻ." : "Không có.", "")));
			if (earlier) {
				this.stage.act("chuyenvien", day, () -> this.inspections.minutes(id, version(id), day));
			}
		}
	}

	private long plan(int year) {
		long[] id = new long[1];
		this.stage.act("chuyenvien", LocalDate.of(year, 2, 6),
				() -> id[0] = this.plans.draft(new InspectionPlanRequest(InspectionKind.DEMOCRACY, year,
						"Kế hoạch kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm " + year,
						"Đánh giá đúng việc thực hiện dân chủ ở cơ sở; kịp thời chỉ ra hạn chế và hướng dẫn khắc phục. "
								+ "Kiểm tra nghiêm túc, khách quan, không gây phiền hà cho đơn vị.",
						LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31),
						List.of(new Phase("Đợt 1", LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 15)),
								new Phase("Đợt 2", LocalDate.of(year, 6, 1), LocalDate.of(year, 7, 31)),
								new Phase("Đợt 3", LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30))))));
		this.stage.act("chuyenvien", LocalDate.of(year, 2, 16), () -> this.plans.issued(id[0],
				this.plans.get(id[0]).version(), act("03-KH/BCĐ", LocalDate.of(year, 2, 15))));
		this.stage.act("truongban", LocalDate.of(year, 2, 17),
				() -> this.plans.confirm(id[0], this.plans.get(id[0]).version()));
		return id[0];
	}

	private long team(int year, String title, String symbol, LocalDate signed, List<Member> members) {
		long[] id = new long[1];
		this.stage.act("chuyenvien", signed, () -> id[0] = this.teams.form(new TeamRequest(year, title, members, "")));
		this.stage.act("chuyenvien", signed,
				() -> this.teams.decided(id[0], this.teams.get(id[0]).version(), act(symbol, signed)));
		this.stage.act("truongban", signed, () -> this.teams.confirm(id[0], this.teams.get(id[0]).version()));
		return id[0];
	}

	private List<Member> democracyMembers() {
		return List.of(member("truongban", Duty.HEAD), member("noivu", Duty.DEPUTY),
				member("chuyenvien", Duty.SECRETARY));
	}

	private List<Member> secondMembers() {
		return List.of(member("phobandanvan", Duty.HEAD), member("ubnd", Duty.MEMBER),
				member("vanthu", Duty.SECRETARY));
	}

	private Member member(String username, Duty duty) {
		Actor actor = this.directory.actor(username)
			.orElseThrow(() -> new IllegalStateException("Nobody is " + username));
		Long body = username.equals("noivu") ? actor.grants()
			.stream()
			.map((grant) -> grant.bodyId())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null) : null;
		return new Member(actor.fullName(), actor.position(), duty, null, body, actor.accountId());
	}

	private static InspectionRequest planned(TargetKind target, long unit, @Nullable Long body, String enterprise,
			PlanPhase phase, long team, LocalDate day, int year) {
		return new InspectionRequest(InspectionKind.DEMOCRACY, target, unit, body, enterprise, false, phase, team, day,
				Session.DAY, "", LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31));
	}

	private long plan(InspectionRequest request, LocalDate on) {
		long[] id = new long[1];
		this.stage.act("chuyenvien", on, () -> id[0] = this.inspections.plan(request));
		return id[0];
	}

	private void announce(long id, LocalDate on, String symbol) {
		this.stage.act("chuyenvien", on,
				() -> this.inspections.announce(id, version(id), new Notice(symbol, on, null)));
	}

	private void report(long id, LocalDate noticed, LocalDate came, String symbol) {
		announce(id, noticed, symbol);
		this.stage.act("chuyenvien", came, () -> this.inspections.reported(id, version(id), came));
	}

	private void begin(long id, LocalDate day) {
		this.stage.act("chuyenvien", day,
				() -> this.inspections.begin(id, version(id), new Visit(day, 12, null, Map.of())));
	}

	private void concluded(InspectionRequest request, Grade grade, int number) {
		LocalDate day = Objects.requireNonNull(request.plannedOn());
		long id = plan(request, day.minusDays(30).isBefore(LocalDate.of(day.getYear(), 3, 1))
				? LocalDate.of(day.getYear(), 3, 1) : day.minusDays(30));
		LocalDate noticed = day.minusDays(12);
		report(id, noticed, day.minusDays((number % 4 == 1) ? 3 : 8), (30 + number) + "-TB/BCĐ");
		begin(id, day);
		int skipped = (grade == Grade.GOOD) ? 14 : (grade == Grade.FAIR) ? 5 : 3;
		this.stage.act("chuyenvien", day, () -> answer(id, this.sheets.sheet(id).lines(), skipped));
		this.stage.act("chuyenvien", day.plusDays(1),
				() -> this.inspections.find(id, version(id), this.inspections.draft(id)));
		this.stage.act("chuyenvien", day.plusDays(1), () -> this.inspections.minutes(id, version(id), day));
		this.stage.act("chuyenvien", day.plusDays(11),
				() -> this.inspections.conclude(id, version(id), act((60 + number) + "-TB/BCĐ", day.plusDays(11))));
		this.stage.act("chuyenvien", day.plusDays(12), () -> {
			if (grade != Grade.GOOD) {
				long recommendation = this.inspections.recommend(id,
						new Recommendation("Niêm yết đầy đủ các nội dung phải công khai và cập nhật sổ theo dõi.",
								request.unitId(), request.bodyId(), day.plusDays(45)));
				if (grade == Grade.FAIR) {
					this.followUps.report(recommendation, 0, "Đã niêm yết bổ sung, có ảnh chụp kèm theo.", true);
				}
			}
		});
		this.stage.act("truongban", day.plusDays(12), () -> this.inspections.confirm(id, version(id)));
		this.stage.act("truongban", day.plusDays(40),
				() -> this.followUps.of("inspection", id)
					.stream()
					.filter((row) -> row.state() == FollowUpState.REPORTED)
					.forEach((row) -> this.followUps.confirm(row.id(), this.followUps.get(row.id()).version(),
							day.plusDays(38))));
	}

	/** Every so many items are missed or met in part; what does not arise is rare. */
	private void answer(long inspection, List<ChecklistLine> lines, int skipped) {
		List<GivenAnswer> given = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			ChecklistLine line = lines.get(i);
			Answer answer = (i % skipped != skipped - 1) ? Answer.MET : (i % 2 == 0) ? Answer.PARTLY : Answer.NOT_MET;
			if (i == 12) {
				answer = Answer.NOT_ARISEN;
			}
			String remark = (answer == Answer.NOT_MET) ? "Chưa có hồ sơ chứng minh." : "";
			given.add(new GivenAnswer(
					UUID.nameUUIDFromBytes((inspection + "-" + line.id()).getBytes(StandardCharsets.UTF_8)).toString(),
					line.id(), answer, null, remark, line.seen()));
		}
		this.sheets.answer(inspection, given);
	}

	private int version(long id) {
		return this.inspections.get(id).version();
	}

	/** Signed by the steering committee, or by UBND huyện where the symbol says so. */
	private static SignedAct act(String symbol, LocalDate day) {
		return symbol.endsWith("-UBND") ? new SignedAct(symbol, day, "Ủy ban nhân dân huyện Lạc Sơn",
				"Chủ tịch UBND huyện (minh họa)", "Chủ tịch")
				: new SignedAct(symbol, day, ISSUER, "Trưởng Ban Chỉ đạo (minh họa)", "Trưởng Ban");
	}

	private static LocalDate working(LocalDate day) {
		return (day.getDayOfWeek() == DayOfWeek.SATURDAY) ? day.plusDays(2)
				: (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.plusDays(1) : day;
	}

}
