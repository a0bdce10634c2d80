package vn.danvan.report;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;

/** Báo cáo định kỳ: written, presented, approved; approval makes it a document. */
@Entity
class Report extends StoredAggregate {

	static final String SUBJECT = "report";

	static final int SUBJECT_MAX = 500;

	private long outlineId;

	@Enumerated(EnumType.STRING)
	private PeriodRule rule = PeriodRule.DECREE_09_2019;

	@Enumerated(EnumType.STRING)
	private PeriodKind kind = PeriodKind.HALF_YEAR;

	private int year;

	private int number;

	private LocalDate fromDay = LocalDate.EPOCH;

	private LocalDate untilDay = LocalDate.EPOCH;

	private String rangeReason = "";

	private String subject = "";

	@Enumerated(EnumType.STRING)
	private ReportState state = ReportState.DRAFT;

	private long preparedBy;

	private LocalDate figuresOn = LocalDate.EPOCH;

	/** Raised by every refresh, so that nobody approves text that he has not seen. */
	private int refreshes;

	private @Nullable String returnReason;

	private @Nullable LocalDate approvedOn;

	private @Nullable Long documentId;

	private boolean sample;

	private String searchKey = "";

	protected Report() {
	}

	static Report prepare(long outlineId, ReportRequest request, String subject, LocalDate today, boolean sample,
			Actor by) {
		PeriodSpan span = request.span();
		Report report = new Report();
		report.outlineId = outlineId;
		report.rule = span.rule();
		report.kind = span.kind();
		report.year = span.year();
		report.number = span.number();
		report.fromDay = span.from();
		report.untilDay = span.until();
		report.rangeReason = request.rangeReason();
		report.subject = subject;
		report.preparedBy = by.accountId();
		report.figuresOn = today;
		report.sample = sample;
		report.searchKey = VietnameseText.searchKey(subject);
		report.happened("report.prepared", by, report.named());
		return report;
	}

	/**
	 * Figures may also be collected anew after presenting, so that the leader can
	 * approve.
	 */
	void refreshed(LocalDate today, Actor by) {
		if (this.state == ReportState.APPROVED) {
			throw new Refusal("report.error.frozen");
		}
		this.figuresOn = today;
		this.refreshes++;
		happened("report.refreshed", by, named());
	}

	void present(Actor by) {
		requireDraft();
		this.state = ReportState.PRESENTED;
		this.returnReason = null;
		happened("report.presented", by, named());
	}

	void giveBack(String reason, Actor by) {
		requirePresented();
		this.state = ReportState.DRAFT;
		this.returnReason = reason;
		happened("report.returned", by, Map.of("subject", this.subject, "reason", reason));
	}

	void approve(long document, LocalDate today, Actor by) {
		requirePresented();
		this.state = ReportState.APPROVED;
		this.approvedOn = today;
		this.documentId = document;
		happened("report.approved", by, named());
	}

	void discard(Actor by) {
		requireDraft();
		if (by.accountId() != this.preparedBy) {
			throw new Refusal("report.error.not-own");
		}
		happened("report.discarded", by, named());
	}

	void requireDraft() {
		if (this.state != ReportState.DRAFT) {
			throw new Refusal("report.error.frozen");
		}
	}

	void requirePresented() {
		if (this.state != ReportState.PRESENTED) {
			throw new Refusal("report.error.not-presented");
		}
	}

	long outlineId() {
		return this.outlineId;
	}

	PeriodSpan span() {
		return new PeriodSpan(this.rule, this.kind, this.year, this.number, this.fromDay, this.untilDay);
	}

	String rangeReason() {
		return this.rangeReason;
	}

	String subject() {
		return this.subject;
	}

	ReportState state() {
		return this.state;
	}

	long preparedBy() {
		return this.preparedBy;
	}

	LocalDate figuresOn() {
		return this.figuresOn;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	@Nullable Long documentId() {
		return this.documentId;
	}

	boolean sample() {
		return this.sample;
	}

	ReportRow row() {
		return new ReportRow(id(), this.subject, span(), this.state, this.documentId);
	}

	private Map<String, String> named() {
		return Map.of("subject", this.subject);
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
