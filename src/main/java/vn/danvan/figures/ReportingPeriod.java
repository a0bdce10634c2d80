package vn.danvan.figures;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/** Kỳ báo cáo. */
@Entity
class ReportingPeriod extends StoredAggregate {

	static final String SUBJECT = "period";

	@Enumerated(EnumType.STRING)
	private PeriodKind kind = PeriodKind.HALF_YEAR;

	@Enumerated(EnumType.STRING)
	private PeriodRule rule = PeriodRule.DECREE_09_2019;

	private int year;

	private int number;

	private LocalDate fromDay = LocalDate.EPOCH;

	private LocalDate untilDay = LocalDate.EPOCH;

	private LocalDate dueOn = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private PeriodState state = PeriodState.OPEN;

	private String reason = "";

	private boolean sample;

	protected ReportingPeriod() {
	}

	static ReportingPeriod open(PeriodRequest request, boolean sample, Actor by) {
		Validity preset = request.rule().days(request.kind(), request.year(), request.number());
		boolean own = request.rule() == PeriodRule.OWN;
		ReportingPeriod period = new ReportingPeriod();
		period.kind = request.kind();
		period.rule = request.rule();
		period.year = request.year();
		period.number = request.number();
		period.fromDay = (own && request.from() != null) ? request.from() : preset.from();
		period.untilDay = (own && request.lastDay() != null) ? request.lastDay().plusDays(1) : preset.until();
		if (!period.fromDay.isBefore(period.untilDay)) {
			throw Refusal.at("lastDay", "figures.error.days");
		}
		period.reason = own ? TextRules.reason(request.reason()) : "";
		period.dueOn = request.dueOn();
		if (period.dueOn.isBefore(period.untilDay.minusDays(1))) {
			throw Refusal.at("dueOn", "figures.error.due", VietnameseDates.screen(period.untilDay.minusDays(1)));
		}
		period.sample = sample;
		period.happened("period.opened", by,
				Map.of("period", period.label(), "due", VietnameseDates.screen(period.dueOn)));
		return period;
	}

	void lock(Actor by) {
		require(PeriodState.OPEN);
		this.state = PeriodState.LOCKED;
		happened("period.locked", by, Map.of("period", label()));
	}

	void close(Actor by) {
		if (this.state == PeriodState.CLOSED) {
			throw new Refusal("figures.error.period-state");
		}
		this.state = PeriodState.CLOSED;
		happened("period.closed", by, Map.of("period", label()));
	}

	void reopen(String why, Actor by) {
		if (this.state == PeriodState.OPEN) {
			throw new Refusal("figures.error.period-state");
		}
		this.state = PeriodState.OPEN;
		happened("period.reopened", by, Map.of("period", label(), "reason", why));
	}

	void remind(int missing, Actor by) {
		require(PeriodState.OPEN);
		if (missing == 0) {
			throw new Refusal("figures.error.nobody-missing");
		}
		happened("period.reminded", by,
				Map.of("period", label(), "count", missing, "due", VietnameseDates.screen(this.dueOn)));
	}

	/** Refuses entering a sheet where the state of the period forbids it. */
	void requireOpenFor(FigureSheet sheet) {
		if (this.state == PeriodState.LOCKED) {
			throw new Refusal("figures.error.locked", label());
		}
		if (this.state == PeriodState.CLOSED && !sheet.underCorrection() && !sheet.returned()) {
			throw new Refusal("figures.error.closed", label());
		}
	}

	PeriodRow row() {
		return new PeriodRow(id(), version(), span(), this.dueOn, this.state, this.reason, this.sample);
	}

	PeriodSpan span() {
		return new PeriodSpan(this.rule, this.kind, this.year, this.number, this.fromDay, this.untilDay);
	}

	PeriodState state() {
		return this.state;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	LocalDate lastDay() {
		return this.untilDay.minusDays(1);
	}

	String label() {
		return this.kind.label(this.year, this.number);
	}

	private void require(PeriodState expected) {
		if (this.state != expected) {
			throw new Refusal("figures.error.period-state");
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
