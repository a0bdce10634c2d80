package vn.danvan.inspection;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;

/**
 * Who may read and fill in one inspection. The board and district leaders read all; a
 * member of the team reads and fills in what the team inspects; a unit reads its own from
 * the notice on, and the checklist once the minutes are signed. An unannounced visit is
 * not seen before it was held.
 */
@Component
class InspectionRights {

	private final InspectionRepository inspections;

	private final TeamRepository teams;

	InspectionRights(InspectionRepository inspections, TeamRepository teams) {
		this.inspections = inspections;
		this.teams = teams;
	}

	Inspection readable(long id, Actor actor) {
		Inspection one = this.inspections.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(mayRead(actor, one));
		return one;
	}

	/**
	 * The inspection to whose checklist this person gives answers. Minutes wait until the
	 * transaction ends, and what comes after them finds the checklist closed.
	 */
	Inspection answerable(long id, Actor actor) {
		Inspection one = this.inspections.findSharedById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(mayRead(actor, one));
		requireCarriesOut(actor, one);
		return one;
	}

	boolean mayRead(Actor actor, Inspection one) {
		return actor.readsAllRecords() || (owns(actor, one) && seenByUnit(one)) || member(actor, one);
	}

	/** Whether the answers to the checklist may be read. */
	boolean maySeeAnswers(Actor actor, Inspection one) {
		return actor.readsAllRecords() || member(actor, one) || (owns(actor, one)
				&& (one.state() == InspectionState.MINUTED || one.state() == InspectionState.CONCLUDED));
	}

	/** Whether the person carries out this inspection: the board, or its team. */
	boolean mayCarryOut(Actor actor, Inspection one) {
		return !owns(actor, one) && (InspectionAccess.writes(actor) || member(actor, one));
	}

	/** Insists that the person carries it out, and does not belong to the unit. */
	void requireCarriesOut(Actor actor, Inspection one) {
		NotPermitted.unless(InspectionAccess.writes(actor) || member(actor, one));
		if (owns(actor, one)) {
			throw new Refusal("inspection.error.own-unit-answer");
		}
	}

	Optional<InspectionTeam> team(Inspection one) {
		return Optional.ofNullable(one.teamId()).flatMap(this.teams::findById);
	}

	static boolean owns(Actor actor, Inspection one) {
		Long body = one.bodyId();
		return (body != null) ? actor.ownBodies().contains(body)
				: one.request().target() == TargetKind.COMMUNE && actor.ownUnits().contains(one.unitId());
	}

	private boolean member(Actor actor, Inspection one) {
		return team(one).filter((team) -> team.has(actor)).isPresent();
	}

	private static boolean seenByUnit(Inspection one) {
		return switch (one.state()) {
			case PLANNED -> false;
			case CANCELLED -> one.steps().notifiedOn() != null;
			default -> true;
		};
	}

}
