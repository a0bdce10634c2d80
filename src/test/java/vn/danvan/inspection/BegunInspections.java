package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actor;
import vn.danvan.testing.Stage;

/**
 * Begins unannounced inspections of communes for tests, with a team of the board's
 * leader, its staff and Phòng Nội vụ.
 */
public final class BegunInspections {

	/** Today of the demo. */
	public static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private final Stage stage;

	private final InspectionService inspections;

	private final TeamService teams;

	private final ChecklistSheetService sheets;

	/**
	 * Inspections for a test.
	 * @param stage the people
	 * @param inspections the inspections
	 * @param teams the teams
	 * @param sheets their checklists
	 */
	public BegunInspections(Stage stage, InspectionService inspections, TeamService teams,
			ChecklistSheetService sheets) {
		this.stage = stage;
		this.inspections = inspections;
		this.teams = teams;
		this.sheets = sheets;
	}

	/**
	 * Begins an inspection today.
	 * @param commune its name
	 * @param others accounts that belong to the team as well
	 * @return the inspection
	 */
	public long begin(String commune, String... others) {
		long id = plan(commune, others);
		this.stage.run("chuyenvien",
				() -> this.inspections.begin(id, version(id), new Visit(TODAY, 9, null, Map.of())));
		return id;
	}

	/**
	 * Plans an inspection of today.
	 * @param commune its name
	 * @param others accounts that belong to the team as well
	 * @return the inspection
	 */
	public long plan(String commune, String... others) {
		long team = team(others);
		return this.stage.as("chuyenvien",
				() -> this.inspections.plan(new InspectionRequest(InspectionKind.DEMOCRACY, TargetKind.COMMUNE,
						this.stage.unit(commune), null, "", true, null, team, TODAY, Session.MORNING, "",
						LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))));
	}

	/**
	 * Answers every item that has no answer with Đạt, and signs the minutes.
	 * @param id the inspection
	 */
	public void minutes(long id) {
		List<GivenAnswer> rest = lines(id).stream()
			.filter((line) -> line.answer() == null)
			.map((line) -> new GivenAnswer(key(), line.id(), Answer.MET, null, "", line.seen()))
			.toList();
		this.stage.run("chuyenvien", () -> this.sheets.answer(id, rest));
		sign(id);
	}

	/**
	 * Signs the minutes of today.
	 * @param id the inspection
	 */
	public void sign(long id) {
		this.stage.run("chuyenvien", () -> this.inspections.minutes(id, version(id), TODAY));
	}

	/**
	 * The sheet as staff sees it.
	 * @param id the inspection
	 * @return its lines
	 */
	public List<ChecklistLine> lines(long id) {
		return this.stage.as("chuyenvien", () -> this.sheets.sheet(id)).lines();
	}

	/**
	 * A new key, as a phone makes it.
	 * @return the key
	 */
	public static String key() {
		return UUID.randomUUID().toString();
	}

	private long team(String... others) {
		List<Member> members = new ArrayList<>(List.of(member("truongban", Duty.HEAD, null),
				member("chuyenvien", Duty.SECRETARY, null), member("noivu", Duty.DEPUTY, this.stage.body("NV"))));
		for (String other : others) {
			members.add(member(other, Duty.MEMBER, null));
		}
		long id = this.stage.as("chuyenvien",
				() -> this.teams.form(new TeamRequest(2023, "Đoàn kiểm tra đột xuất", members, "")));
		this.stage.run("chuyenvien",
				() -> this.teams.decided(id, this.teams.get(id).version(), new SignedAct("77-QĐ/BCĐ",
						LocalDate.of(2023, 6, 1), "Ban Chỉ đạo", "Trưởng Ban Chỉ đạo", "Trưởng Ban")));
		this.stage.run("truongban", () -> this.teams.confirm(id, this.teams.get(id).version()));
		return id;
	}

	private Member member(String username, Duty duty, @Nullable Long body) {
		Actor actor = this.stage.actor(username);
		return new Member(actor.fullName(), actor.position(), duty, null, body, actor.accountId());
	}

	private int version(long id) {
		return this.inspections.get(id).version();
	}

}
