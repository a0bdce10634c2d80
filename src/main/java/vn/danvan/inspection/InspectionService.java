package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Plans inspections, records what they found, and concludes them. */
@Service
@Transactional
public class InspectionService {

	private final InspectionRepository inspections;

	private final InspectionQueries queries;

	private final FollowUpService followUps;

	private final Organisation organisation;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	InspectionService(InspectionRepository inspections, InspectionQueries queries, FollowUpService followUps,
			Organisation organisation, Actors actors, BusinessClock clock, SampleData sample) {
		this.inspections = inspections;
		this.queries = queries;
		this.followUps = followUps;
		this.organisation = organisation;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of inspections in this person's scope, latest first; inspected units see
	 * their own once they were held.
	 * @param filter which ones
	 * @param typed what the unit's name or the team shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the inspections
	 */
	@Transactional(readOnly = true)
	public List<InspectionRow> list(InspectionFilter filter, String typed, long offset, int limit) {
		return this.queries.list(scope(), filter, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param typed what the unit's name or the team shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(InspectionFilter filter, String typed) {
		return this.queries.count(scope(), filter, typed);
	}

	/**
	 * One inspection.
	 * @param id the inspection
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public InspectionDetails get(long id) {
		Actor actor = participant();
		Inspection one = this.inspections.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(mayRead(actor, one));
		return new InspectionDetails(this.queries.one(id), one.version(), one.request(), one.result(),
				one.conclusionSymbol(), one.concludedOn(), one.sample(), actor.is(Role.STAFF, Role.BOARD_LEADER),
				actor.is(Role.BOARD_LEADER));
	}

	/**
	 * Plans an inspection.
	 * @param request unit, team, day
	 * @return its id
	 */
	public long plan(InspectionRequest request) {
		Actor actor = writer();
		InspectionRequest checked = request.checked();
		return this.inspections.save(Inspection.plan(checked, target(checked), this.sample.active(), actor)).id();
	}

	/**
	 * Changes what was planned, before it was held.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param request unit, team, day
	 */
	public void revise(long id, int version, InspectionRequest request) {
		Actor actor = writer();
		InspectionRequest checked = request.checked();
		Inspection one = seen(id, version);
		one.revise(checked, target(checked), actor);
		this.inspections.save(one);
	}

	/**
	 * Records that it was held, and what it found.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param result day, findings, grade
	 */
	public void carryOut(long id, int version, InspectionResult result) {
		Actor actor = writer();
		Inspection one = seen(id, version);
		one.carryOut(result.checked(this.clock.today()), actor);
		this.inspections.save(one);
	}

	/**
	 * Records the conclusion, for leaders of the board; from now on nothing changes.
	 * @param id the inspection
	 * @param version the version that the person saw
	 * @param symbol số, ký hiệu of the document
	 * @param on ngày kết luận
	 */
	public void conclude(long id, int version, String symbol, LocalDate on) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		Inspection one = seen(id, version);
		one.conclude(TextRules.title("symbol", symbol, InspectionRequest.SYMBOL_MAX), on, this.clock.today(), actor);
		this.inspections.save(one);
	}

	/**
	 * Records a recommendation of an inspection; it is followed up with its deadline.
	 * @param id the inspection
	 * @param content kiến nghị
	 * @param deadline hạn khắc phục
	 * @return the follow-up
	 */
	public long recommend(long id, String content, LocalDate deadline) {
		writer();
		Inspection one = this.inspections.findById(id).orElseThrow(NotPermitted::new);
		if (one.state() == InspectionState.PLANNED) {
			throw new Refusal("inspection.error.not-done");
		}
		return this.followUps
			.record(new FollowUpRequest(FollowUpKind.RECOMMENDATION, content, one.unitId(), one.bodyId(), deadline,
					new FollowUpRequest.Origin(Inspection.SUBJECT, id, one.request().kind().name())));
	}

	static boolean mayRead(Actor actor, Inspection one) {
		Long body = one.bodyId();
		boolean own = one.state() != InspectionState.PLANNED
				&& ((body != null) ? actor.ownBodies().contains(body) : actor.ownUnits().contains(one.unitId()));
		return actor.readsAllRecords() || own;
	}

	private Inspection seen(long id, int version) {
		Inspection one = this.inspections.findById(id).orElseThrow(NotPermitted::new);
		one.requireVersion(version);
		return one.of(target(one.request()));
	}

	private String target(InspectionRequest request) {
		LocalDate day = Objects.requireNonNull(request.plannedOn());
		Long body = request.bodyId();
		return switch (request.target()) {
			case COMMUNE -> this.organisation.unit(request.unitId(), day)
				.filter((unit) -> unit.kind().atCommuneLevel())
				.map(UnitName::name)
				.orElseThrow(() -> Refusal.at("unit", "inspection.error.target"));
			case AGENCY -> Optional.ofNullable(body)
				.flatMap((id) -> this.organisation.body(id, day))
				.map(BodyName::name)
				.orElseThrow(() -> Refusal.at("body", "inspection.error.target"));
			case ENTERPRISE -> request.enterprise();
		};
	}

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	private Actor participant() {
		Actor actor = this.actors.current();
		actor.requireReader();
		return actor;
	}

	private ReadScope scope() {
		return ReadScope.of(this.actors.current());
	}

}
