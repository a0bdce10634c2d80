package vn.danvan.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;

/**
 * Đợt khảo sát of one commune with one form: planned, opened, counted or answered,
 * closed.
 */
@Entity
class SurveyRound extends StoredAggregate {

	static final String SUBJECT = "survey-round";

	private long unitId;

	private String formCode = "";

	@Enumerated(EnumType.STRING)
	private SurveyMode mode = SurveyMode.PAPER;

	private @Nullable String code;

	private LocalDate fromDay = LocalDate.EPOCH;

	private LocalDate untilDay = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private SurveyState state = SurveyState.DRAFT;

	private @Nullable Integer handedOut;

	private @Nullable Integer collected;

	private @Nullable Integer invalid;

	private boolean sample;

	protected SurveyRound() {
	}

	/** Plans a round; the code of its address belongs to the desk alone. */
	static SurveyRound plan(SurveyRequest request, @Nullable String code, boolean sample, Actor by) {
		SurveyRound round = new SurveyRound();
		round.unitId = Objects.requireNonNull(request.unitId());
		round.formCode = Objects.requireNonNull(request.formCode());
		round.mode = request.mode();
		round.code = code;
		round.fromDay = Objects.requireNonNull(request.from());
		round.untilDay = Objects.requireNonNull(request.lastDay()).plusDays(1);
		round.sample = sample;
		round.happened("survey.planned", by, round.named(Map.of()));
		return round;
	}

	void open(Actor by) {
		if (this.state != SurveyState.DRAFT) {
			throw new Refusal("survey.error.open");
		}
		this.state = SurveyState.OPEN;
		happened("survey.opened", by, named(Map.of()));
	}

	void count(PaperCounts counts, Actor by) {
		requireOpen(SurveyMode.PAPER);
		this.handedOut = counts.handedOut();
		this.collected = counts.collected();
		this.invalid = counts.invalid();
		happened("survey.counted", by, named(Map.of("valid", String.valueOf(counts.valid()))));
	}

	void issue(int tickets, Actor by) {
		requireOpen(SurveyMode.DESK);
		happened("survey.tickets-issued", by, named(Map.of("tickets", String.valueOf(tickets))));
	}

	void close(Actor by) {
		if (this.state != SurveyState.OPEN) {
			throw new Refusal("survey.error.close");
		}
		if (this.mode == SurveyMode.PAPER && this.collected == null) {
			throw new Refusal("survey.error.close-uncounted");
		}
		this.state = SurveyState.CLOSED;
		happened("survey.closed", by, named(Map.of()));
	}

	void reopen(String reason, Actor by) {
		if (this.state != SurveyState.CLOSED) {
			throw new Refusal("survey.error.reopen");
		}
		this.state = SurveyState.OPEN;
		happened("survey.reopened", by, named(Map.of("reason", reason)));
	}

	void discard(Actor by) {
		if (this.state != SurveyState.DRAFT) {
			throw new Refusal("survey.error.discard");
		}
		happened("survey.discarded", by, named(Map.of()));
	}

	/** Insists that it is open and works in a mode. */
	void requireOpen(SurveyMode expected) {
		if (this.mode != expected) {
			throw new Refusal((expected == SurveyMode.PAPER) ? "survey.error.not-paper" : "survey.error.not-desk");
		}
		if (this.state != SurveyState.OPEN) {
			throw new Refusal(
					(this.state == SurveyState.DRAFT) ? "survey.error.not-open" : "survey.error.round-closed");
		}
	}

	long unitId() {
		return this.unitId;
	}

	String formCode() {
		return this.formCode;
	}

	@Nullable String code() {
		return this.code;
	}

	SurveyState state() {
		return this.state;
	}

	SurveyMode mode() {
		return this.mode;
	}

	LocalDate lastDay() {
		return this.untilDay.minusDays(1);
	}

	@Nullable Integer handedOut() {
		return this.handedOut;
	}

	@Nullable Integer collected() {
		return this.collected;
	}

	@Nullable Integer invalid() {
		return this.invalid;
	}

	boolean sample() {
		return this.sample;
	}

	private Map<String, String> named(Map<String, String> more) {
		Map<String, String> named = new HashMap<>(more);
		named.put("form", this.formCode);
		named.put("from", VietnameseDates.screen(this.fromDay));
		named.put("until", VietnameseDates.screen(lastDay()));
		return named;
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
