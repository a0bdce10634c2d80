package vn.danvan.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** Triển khai mô hình tại một xã: its steps, in the order in which they happened. */
@Entity
class RollOut extends StoredAggregate {

	static final String SUBJECT = "roll-out";

	private long unitId;

	@Enumerated(EnumType.STRING)
	private RollOutStage stage = RollOutStage.REGISTERED;

	private boolean sample;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "roll_out_step", joinColumns = @JoinColumn(name = "roll_out_id"))
	@OrderColumn(name = "position")
	private List<RollOutStep> steps = new ArrayList<>();

	protected RollOut() {
	}

	RollOut(long unitId, boolean sample) {
		this.unitId = unitId;
		this.sample = sample;
	}

	/** Takes the next step; the first may be any. */
	void advance(RollOutStep step, String unit, Actor by) {
		if (!this.steps.isEmpty()) {
			RollOutStep last = this.steps.get(this.steps.size() - 1);
			if (!last.stage().mayBecome(step.stage())) {
				throw Refusal.at("stage", "rollout.error.order", Messages.label(last.stage()),
						Messages.label(step.stage()));
			}
			if (step.onDay().isBefore(last.onDay())) {
				throw Refusal.at("onDay", "rollout.error.day", VietnameseDates.screen(last.onDay()));
			}
		}
		this.steps.add(step);
		this.stage = step.stage();
		happened("roll-out.advanced", by, Map.of("unit", unit, "stage", Messages.label(step.stage()), "date",
				VietnameseDates.screen(step.onDay())));
	}

	/** Takes the last step back, when it was entered wrongly. */
	void takeBack(String reason, String unit, Actor by) {
		if (this.steps.size() < 2) {
			throw new Refusal("rollout.error.first-step");
		}
		RollOutStep last = this.steps.remove(this.steps.size() - 1);
		this.stage = this.steps.get(this.steps.size() - 1).stage();
		happened("roll-out.taken-back", by,
				Map.of("unit", unit, "stage", Messages.label(last.stage()), "reason", reason));
	}

	long unitId() {
		return this.unitId;
	}

	RollOutStage stage() {
		return this.stage;
	}

	List<RollOutStep> steps() {
		return List.copyOf(this.steps);
	}

	boolean sample() {
		return this.sample;
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
