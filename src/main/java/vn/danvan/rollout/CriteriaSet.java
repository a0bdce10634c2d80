package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/** Bộ tiêu chí of a year; {@link CriteriaRows} keeps what stands in it. */
@Entity
class CriteriaSet extends StoredAggregate {

	static final String SUBJECT = "criteria-set";

	/** Longest title. */
	static final int TITLE_MAX = 300;

	private int year;

	private String title = "";

	@Enumerated(EnumType.STRING)
	private CriteriaState state = CriteriaState.DRAFT;

	private long draftedBy;

	private @Nullable Long revisedBy;

	private @Nullable Long putInUseBy;

	private @Nullable LocalDate putInUseOn;

	private boolean sample;

	/** Counts the saves: what stands in a set is kept elsewhere, and is a change too. */
	private int steps;

	protected CriteriaSet() {
	}

	static CriteriaSet draft(int year, String title, boolean sample, Actor by) {
		CriteriaSet set = new CriteriaSet();
		set.year = year;
		set.title = title;
		set.sample = sample;
		set.draftedBy = by.accountId();
		set.happened("criteria-set.drafted", by, Map.of("set", title));
		return set;
	}

	void revise(String title, Actor by) {
		requireDraft();
		this.title = title;
		this.revisedBy = by.accountId();
		this.steps++;
		happened("criteria-set.revised", by, Map.of("set", title));
	}

	void putInUse(Criteria criteria, LocalDate today, Actor by) {
		requireDraft();
		if (!mayBePutInUseBy(by)) {
			throw new Refusal("rollout.error.own-set");
		}
		criteria.requireComplete();
		this.state = CriteriaState.IN_USE;
		this.putInUseBy = by.accountId();
		this.putInUseOn = today;
		happened("criteria-set.put-in-use", by, Map.of("set", this.title));
	}

	void discard(Actor by) {
		requireDraft();
		happened("criteria-set.discarded", by, Map.of("set", this.title));
	}

	/** Two people: neither who began it nor who changed it last. */
	boolean mayBePutInUseBy(Actor by) {
		return this.state == CriteriaState.DRAFT && this.draftedBy != by.accountId()
				&& !Objects.equals(this.revisedBy, by.accountId());
	}

	long draftedBy() {
		return this.draftedBy;
	}

	CriteriaSetRow row() {
		return new CriteriaSetRow(id(), version(), this.year, this.title, this.state, this.putInUseOn, this.sample);
	}

	private void requireDraft() {
		if (this.state != CriteriaState.DRAFT) {
			throw new Refusal("rollout.error.set-in-use", String.valueOf(this.year));
		}
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
