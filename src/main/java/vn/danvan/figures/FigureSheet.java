package vn.danvan.figures;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.submission.Owner;
import vn.danvan.submission.Submission;
import vn.danvan.submission.SubmissionState;

/**
 * Biểu số liệu của một xã trong một kỳ. Its values belong to a revision (lần chỉnh lý);
 * the revision that was last sent counts, also while the next one is being entered.
 */
@Entity
class FigureSheet extends StoredAggregate {

	static final String SUBJECT = "sheet";

	private long periodId;

	private long templateId;

	private long unitId;

	private int revision;

	private @Nullable Integer countedRevision;

	private @Nullable String correctionReason;

	/**
	 * Raised by every save, so that the version moves also when only numbers have
	 * changed.
	 */
	private int saves;

	private @Nullable LocalDate firstSentOn;

	@Embedded
	private Submission submission = new Submission();

	private boolean sample;

	@Transient
	private String periodLabel = "";

	protected FigureSheet() {
	}

	static FigureSheet begin(ReportingPeriod period, long templateId, long unitId, boolean sample) {
		FigureSheet sheet = new FigureSheet();
		sheet.periodId = period.id();
		sheet.templateId = templateId;
		sheet.unitId = unitId;
		sheet.sample = sample;
		return sheet.of(period);
	}

	/** Names the period in the log. */
	FigureSheet of(ReportingPeriod period) {
		this.periodLabel = period.label();
		return this;
	}

	void enter(int filled, int cells, boolean behalf, Actor by) {
		this.submission.enter(behalf, by);
		this.saves++;
		happened(behalf ? "sheet.entered-on-behalf" : "sheet.entered", by,
				Map.of("period", this.periodLabel, "filled", filled, "cells", cells));
	}

	void handOver(Actor by) {
		this.submission.handOver();
		happened("sheet.handed-over", by, Map.of("period", this.periodLabel));
	}

	void sendBack(String reason, Actor by) {
		this.submission.sendBack(reason);
		happened("sheet.sent-back", by, Map.of("period", this.periodLabel, "reason", reason));
	}

	void submit(Actor by, LocalDate today) {
		this.submission.submit(by, today);
		this.countedRevision = this.revision;
		if (this.firstSentOn == null) {
			this.firstSentOn = today;
		}
		happened(this.submission.onBehalf() ? "sheet.submitted-on-behalf" : "sheet.submitted", by,
				Map.of("period", this.periodLabel, "revision", revisionText()));
	}

	void giveBack(String reason, Actor by) {
		this.submission.giveBack(reason, by);
		this.countedRevision = (this.revision > 0) ? this.revision - 1 : null;
		happened("sheet.returned", by, Map.of("period", this.periodLabel, "reason", reason));
	}

	void accept(Actor by, LocalDate today) {
		this.submission.accept(by, today);
		happened("sheet.accepted", by, Map.of("period", this.periodLabel, "revision", revisionText()));
	}

	/** Begins the next revision of an accepted sheet. */
	void correct(String reason, Actor by) {
		if (this.submission.state() != SubmissionState.ACCEPTED) {
			throw new Refusal("figures.error.not-accepted");
		}
		this.submission.reopen(!owner().is(by), by);
		this.revision++;
		this.correctionReason = reason;
		happened("sheet.corrected", by,
				Map.of("period", this.periodLabel, "revision", this.revision, "reason", reason));
	}

	boolean returned() {
		return this.submission.returnReason() != null;
	}

	boolean underCorrection() {
		return this.revision > 0 && this.submission.open();
	}

	Submission submission() {
		return this.submission;
	}

	Owner owner() {
		return new Owner(this.unitId, null);
	}

	long periodId() {
		return this.periodId;
	}

	long templateId() {
		return this.templateId;
	}

	long unitId() {
		return this.unitId;
	}

	int revision() {
		return this.revision;
	}

	@Nullable Integer countedRevision() {
		return this.countedRevision;
	}

	@Nullable String correctionReason() {
		return this.correctionReason;
	}

	boolean sample() {
		return this.sample;
	}

	private String revisionText() {
		return (this.revision == 0) ? "" : Messages.text("figures.revision-in-log", this.revision);
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
