package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;

/** Một đợt đôn đốc: the letters of one day to those who are late with a plan. */
@Entity
class Chasing extends StoredAggregate {

	private long planId;

	private LocalDate day = LocalDate.EPOCH;

	private LocalDate completeBy = LocalDate.EPOCH;

	private long preparedBy;

	@ElementCollection
	@CollectionTable(name = "chasing_letter", joinColumns = @JoinColumn(name = "chasing_id"))
	@OrderColumn(name = "position")
	private List<Letter> letters = new ArrayList<>();

	protected Chasing() {
	}

	static Chasing of(Plan plan, LocalDate day, LocalDate completeBy, List<Letter> letters, Actor by) {
		Chasing chasing = new Chasing();
		chasing.planId = plan.id();
		chasing.day = day;
		chasing.completeBy = completeBy;
		chasing.preparedBy = by.accountId();
		chasing.letters.addAll(letters);
		chasing.happened("plan.chased", by,
				Map.of("plan", plan.title(), "letters", letters.size(), "by", VietnameseDates.screen(completeBy)));
		return chasing;
	}

	@Override
	protected String subjectType() {
		return Plan.SUBJECT;
	}

	@Override
	protected long subjectId() {
		return this.planId;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

	/**
	 * Công văn đôn đốc.
	 *
	 * @param unitId the commune, or the unit of the body
	 * @param bodyId the body, or null for a commune
	 * @param documentId the letter
	 * @param lateCount how many tasks stand in it
	 */
	@Embeddable
	record Letter(long unitId, @Nullable Long bodyId, long documentId, int lateCount) {
	}

}
