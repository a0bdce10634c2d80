package vn.danvan.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of all business code: it tells the day on which the board works. In the demo
 * it runs behind real time by a stored offset; otherwise it is the real time in Vietnam.
 */
public final class BusinessClock extends Clock {

	private final Clock real;

	private volatile Duration offset = Duration.ZERO;

	/**
	 * A business clock that agrees with a real one until {@link #shift} says otherwise.
	 * @param real the clock of the machine
	 */
	public BusinessClock(Clock real) {
		this.real = real.withZone(VietnameseDates.ZONE);
	}

	/**
	 * The day on which the board works.
	 * @return today in Vietnam
	 */
	public LocalDate today() {
		return LocalDate.now(this);
	}

	/**
	 * The moment in real time, for history and log.
	 * @return the instant of the machine
	 */
	public Instant realInstant() {
		return this.real.instant();
	}

	/**
	 * Moves the business day away from real time.
	 * @param offset what is added to real time; negative for the past
	 */
	public void shift(Duration offset) {
		this.offset = offset;
	}

	@Override
	public ZoneId getZone() {
		return VietnameseDates.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.real, this.offset).withZone(zone);
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.offset);
	}

}
