package vn.danvan.inspection;

import java.math.BigDecimal;
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
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;

/**
 * Danh mục kiểm tra of one kind of unit by one law; {@link ChecklistItems} keeps its
 * items. What is in use never changes: a new edition replaces it, and the next law ends
 * it.
 */
@Entity
class Checklist extends StoredAggregate {

	static final String SUBJECT = "checklist";

	@Enumerated(EnumType.STRING)
	private TargetKind target = TargetKind.COMMUNE;

	private String law = "";

	private LocalDate inForceFrom = LocalDate.EPOCH;

	private LocalDate inForceUntil = LocalDate.EPOCH;

	private int edition;

	private String title = "";

	private BigDecimal goodFrom = BigDecimal.ZERO;

	private BigDecimal fairFrom = BigDecimal.ZERO;

	private BigDecimal averageFrom = BigDecimal.ZERO;

	@Enumerated(EnumType.STRING)
	private ChecklistState state = ChecklistState.DRAFT;

	/** Counts the saves: the items are kept elsewhere, and are a change too. */
	private int steps;

	private long draftedBy;

	private @Nullable Long revisedBy;

	private @Nullable Long putInUseBy;

	private @Nullable LocalDate putInUseOn;

	private boolean sample;

	protected Checklist() {
	}

	static Checklist draft(ChecklistLaw law, int edition, ChecklistContent content, boolean sample, Actor by) {
		Checklist one = new Checklist();
		one.target = law.target();
		one.law = law.title();
		one.inForceFrom = law.from();
		one.inForceUntil = law.until();
		one.edition = edition;
		one.fill(content);
		one.draftedBy = by.accountId();
		one.sample = sample;
		one.happened("checklist.drafted", by, one.named());
		return one;
	}

	void revise(ChecklistContent content, Actor by) {
		requireDraft();
		fill(content);
		this.revisedBy = by.accountId();
		this.steps++;
		happened("checklist.revised", by, named());
	}

	void putInUse(ChecklistContent content, LocalDate today, Actor by) {
		requireDraft();
		if (!mayBePutInUseBy(by)) {
			throw new Refusal("inspection.error.own-checklist");
		}
		if (content.items().isEmpty()) {
			throw new Refusal("inspection.error.no-items");
		}
		this.state = ChecklistState.IN_USE;
		this.putInUseBy = by.accountId();
		this.putInUseOn = today;
		happened("checklist.put-in-use", by, named());
	}

	/** A newer edition takes its place; inspections that were made with it keep it. */
	void replaced(Actor by) {
		this.state = ChecklistState.REPLACED;
		happened("checklist.replaced", by, named());
	}

	/**
	 * Another law takes over: what happens from that day on is not judged by this one.
	 */
	void lawEnds(LocalDate day, Actor by) {
		this.inForceUntil = day;
		happened("checklist.law-ended", by,
				Map.of("title", this.title, "edition", this.edition, "date", VietnameseDates.screen(day)));
	}

	void discard(Actor by) {
		requireDraft();
		happened("checklist.discarded", by, named());
	}

	/** Two people: neither who began it nor who changed it last. */
	boolean mayBePutInUseBy(Actor by) {
		return this.state == ChecklistState.DRAFT && this.draftedBy != by.accountId()
				&& !Objects.equals(this.revisedBy, by.accountId());
	}

	ChecklistState state() {
		return this.state;
	}

	ChecklistLaw law() {
		return new ChecklistLaw(this.target, this.law, this.inForceFrom, this.inForceUntil);
	}

	String title() {
		return this.title;
	}

	GradeRule rule() {
		return new GradeRule(VietnameseNumbers.plain(this.goodFrom), VietnameseNumbers.plain(this.fairFrom),
				VietnameseNumbers.plain(this.averageFrom));
	}

	ChecklistRow row() {
		return new ChecklistRow(id(), version(), law(), this.edition, this.title, this.state, this.putInUseOn,
				this.sample);
	}

	private void fill(ChecklistContent content) {
		this.title = content.title();
		this.goodFrom = content.rule().good();
		this.fairFrom = content.rule().fair();
		this.averageFrom = content.rule().average();
	}

	private void requireDraft() {
		if (this.state != ChecklistState.DRAFT) {
			throw new Refusal("inspection.error.checklist-in-use");
		}
	}

	private Map<String, Object> named() {
		return Map.of("title", this.title, "edition", this.edition);
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
