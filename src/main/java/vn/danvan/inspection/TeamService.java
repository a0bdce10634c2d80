package vn.danvan.inspection;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;

/**
 * Puts teams together and records the decisions that set them up: staff enters number,
 * day and signer, a leader of the board confirms; then the team may go.
 */
@Service
@Transactional
public class TeamService {

	private final TeamRepository teams;

	private final InspectionPlanQueries queries;

	private final InspectionTargets targets;

	private final InspectionRepository inspections;

	private final InspectionAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	TeamService(TeamRepository teams, InspectionPlanQueries queries, InspectionTargets targets,
			InspectionRepository inspections, InspectionAccess access, BusinessClock clock, SampleData sample) {
		this.teams = teams;
		this.queries = queries;
		this.targets = targets;
		this.inspections = inspections;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * The teams of a year, in a constant number of statements.
	 * @param year năm
	 * @return in the order in which they were formed
	 */
	@Transactional(readOnly = true)
	public List<TeamRow> list(int year) {
		Actor actor = this.access.districtReader();
		return this.teams.findByYearOrderById(year).stream().map((team) -> row(team, actor)).toList();
	}

	/**
	 * One team.
	 * @param id the team
	 * @return its members and its decision
	 */
	@Transactional(readOnly = true)
	public TeamRow get(long id) {
		Actor actor = this.access.districtReader();
		return row(found(id), actor);
	}

	/**
	 * Puts a team together.
	 * @param request title and members
	 * @return its id
	 * @throws Refusal if it lacks head or secretary, or names somebody twice
	 */
	public long form(TeamRequest request) {
		Actor actor = this.access.writer();
		return this.teams.saveAndFlush(InspectionTeam.form(request.checked(), this.sample.active(), actor)).id();
	}

	/**
	 * Changes a team whose decision is not in force.
	 * @param id the team
	 * @param version the version that the person saw
	 * @param request title and members
	 * @throws Refusal as {@link #form} does, and if a member works in a unit that the
	 * team is to inspect
	 */
	public void revise(long id, int version, TeamRequest request) {
		Actor actor = this.access.writer();
		InspectionTeam team = seen(id, version);
		team.revise(request.checked(), actor);
		this.inspections.findByTeamId(id)
			.stream()
			.filter((one) -> one.state().ahead())
			.forEach((one) -> team.requireStrangerTo(one.request(), this.targets.name(one.request())));
		this.teams.saveAndFlush(team);
	}

	/**
	 * Records the decision as it was signed.
	 * @param id the team
	 * @param version the version that the person saw
	 * @param act number, day, signer
	 */
	public void decided(long id, int version, SignedAct act) {
		Actor actor = this.access.writer();
		InspectionTeam team = seen(id, version);
		team.decided(act.checked(null, this.clock.today()), actor);
		this.teams.saveAndFlush(team);
	}

	/**
	 * Confirms the decision; from now on the members do not change.
	 * @param id the team
	 * @param version the version that the person saw
	 * @throws Refusal if nothing waits, or the person recorded it
	 */
	public void confirm(long id, int version) {
		Actor actor = this.access.leader();
		InspectionTeam team = seen(id, version);
		team.confirm(this.clock.today(), actor);
		this.teams.saveAndFlush(team);
	}

	/**
	 * Throws a team away that has nothing to inspect and no decision in force.
	 * @param id the team
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		InspectionTeam team = seen(id, version);
		if (this.queries.teamUsed(id)) {
			throw new Refusal("inspection.error.team-used");
		}
		team.discard(actor);
		this.teams.saveAndFlush(team);
		this.teams.delete(team);
	}

	private TeamRow row(InspectionTeam team, Actor actor) {
		return new TeamRow(team.id(), team.version(), team.request(),
				team.decision().state(actor, actor.is(Role.BOARD_LEADER)),
				InspectionAccess.writes(actor) && !team.decision().confirmed(), team.sample());
	}

	private InspectionTeam seen(long id, int version) {
		InspectionTeam team = found(id);
		team.requireVersion(version);
		return team;
	}

	private InspectionTeam found(long id) {
		return this.teams.findById(id).orElseThrow(NotPermitted::new);
	}

}
