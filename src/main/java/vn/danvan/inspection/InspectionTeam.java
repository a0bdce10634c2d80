package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/**
 * Đoàn kiểm tra: it may inspect once the decision that sets it up is recorded and
 * confirmed.
 */
@Entity
class InspectionTeam extends StoredAggregate {

	static final String SUBJECT = "inspection-team";

	private int year;

	private String title = "";

	private String note = "";

	@ElementCollection
	@BatchSize(size = StoredAggregate.ID_BLOCK)
	@CollectionTable(name = "inspection_member", joinColumns = @JoinColumn(name = "team_id"))
	@OrderColumn(name = "position")
	private List<Member> members = new ArrayList<>();

	@Embedded
	private RecordedAct decision = new RecordedAct();

	private boolean sample;

	protected InspectionTeam() {
	}

	static InspectionTeam form(TeamRequest request, boolean sample, Actor by) {
		InspectionTeam team = new InspectionTeam();
		team.sample = sample;
		team.fill(request);
		team.happened("inspection-team.formed", by, Map.of("team", team.title));
		return team;
	}

	void revise(TeamRequest request, Actor by) {
		if (this.decision.confirmed()) {
			throw new Refusal("inspection.error.team-decided");
		}
		fill(request);
		happened("inspection-team.revised", by, Map.of("team", this.title));
	}

	void decided(SignedAct act, Actor by) {
		this.decision.record(act, by);
		happened("inspection-team.decided", by, Map.of("team", this.title, "symbol", act.symbol()));
	}

	void confirm(LocalDate today, Actor by) {
		this.decision.confirm(today, by);
		happened("inspection-team.confirmed", by, Map.of("team", this.title, "symbol", this.decision.symbol()));
	}

	void discard(Actor by) {
		if (this.decision.confirmed()) {
			throw new Refusal("inspection.error.team-decided");
		}
		happened("inspection-team.discarded", by, Map.of("team", this.title));
	}

	/** Refuses to send somebody to the own unit. */
	void requireStrangerTo(InspectionRequest inspection, String target) {
		this.members.stream().filter((one) -> one.belongsTo(inspection)).findFirst().ifPresent((one) -> {
			throw Refusal.at("team", "inspection.error.own-unit", one.name(), target);
		});
	}

	RecordedAct decision() {
		return this.decision;
	}

	/** Ngày quyết định, once it is in force. */
	Optional<LocalDate> decidedOn() {
		return this.decision.confirmed() ? Optional.ofNullable(this.decision.signedOn()) : Optional.empty();
	}

	boolean has(Actor actor) {
		return this.members.stream().anyMatch((one) -> one.accountId() != null && one.accountId() == actor.accountId());
	}

	TeamRequest request() {
		return new TeamRequest(this.year, this.title, this.members, this.note);
	}

	boolean sample() {
		return this.sample;
	}

	private void fill(TeamRequest request) {
		this.year = request.year();
		this.title = request.title();
		this.note = request.note();
		this.members.clear();
		this.members.addAll(request.members());
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
