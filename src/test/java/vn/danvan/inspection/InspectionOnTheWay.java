package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import vn.danvan.testing.Stage;

/** Brings an inspection of a commune to the step that a test begins with. */
class InspectionOnTheWay {

	static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	static final LocalDate VISIT = LocalDate.of(2023, 6, 19);

	static final SignedAct ACT = new SignedAct("77-QĐ/BCĐ", LocalDate.of(2023, 6, 1), "Ban Chỉ đạo", "Nguyễn Văn Thử",
			"Trưởng Ban");

	final Stage stage;

	final InspectionService service;

	final TeamService teams;

	final ChecklistSheetService sheets;

	InspectionOnTheWay(ApplicationContext context) {
		this.stage = context.getBean(Stage.class);
		this.service = context.getBean(InspectionService.class);
		this.teams = context.getBean(TeamService.class);
		this.sheets = context.getBean(ChecklistSheetService.class);
	}

	static Member member(String name, Duty duty) {
		return new Member(name, "", duty, null, null, null);
	}

	static TeamRequest twoPeople(String mark) {
		return new TeamRequest(2023, "Đoàn " + mark,
				List.of(member("Trưởng " + mark, Duty.HEAD), member("Thư ký " + mark, Duty.SECRETARY)), "");
	}

	static InspectionRequest commune(long unit, @Nullable Long team, LocalDate day) {
		return new InspectionRequest(InspectionKind.DEMOCRACY, TargetKind.COMMUNE, unit, null, "", false, null, team,
				day, Session.DAY, "", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
	}

	long team(String mark) {
		return this.stage.as("chuyenvien", () -> this.teams.form(twoPeople(mark)));
	}

	long decidedTeam(String mark) {
		long team = team(mark);
		this.stage.run("chuyenvien", () -> this.teams.decided(team, 0, ACT));
		this.stage.run("truongban", () -> this.teams.confirm(team, this.teams.get(team).version()));
		return team;
	}

	long planned(String commune, LocalDate day) {
		long team = decidedTeam(UUID.randomUUID().toString().substring(0, 8));
		return this.stage.as("chuyenvien", () -> this.service.plan(commune(this.stage.unit(commune), team, day)));
	}

	long announced(String commune, LocalDate day) {
		long id = planned(commune, day);
		staff(() -> this.service.announce(id, version(id), new Notice("9-TB/BCĐ", LocalDate.of(2023, 6, 2), null)));
		return id;
	}

	long begun(String commune) {
		long id = announced(commune, VISIT);
		staff(() -> this.service.reported(id, version(id), LocalDate.of(2023, 6, 9)));
		staff(() -> this.service.begin(id, version(id), new Visit(VISIT, 10, null, Map.of())));
		return id;
	}

	long minuted(String commune) {
		long id = begun(commune);
		answerAll(id, Answer.MET);
		staff(() -> this.service.minutes(id, version(id), VISIT));
		return id;
	}

	void answerAll(long id, Answer answer) {
		staff(() -> this.sheets.answer(id,
				this.sheets.sheet(id).lines().stream().map((line) -> given(line, answer, "")).toList()));
	}

	static GivenAnswer given(ChecklistLine line, Answer answer, String remark) {
		return new GivenAnswer(UUID.randomUUID().toString(), line.id(), answer, null, remark, line.seen());
	}

	void staff(Runnable verb) {
		this.stage.run("chuyenvien", verb);
	}

	int version(long id) {
		return this.service.get(id).version();
	}

}
