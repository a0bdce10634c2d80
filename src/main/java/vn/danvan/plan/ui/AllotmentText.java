package vn.danvan.plan.ui;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Fields;
import vn.danvan.plan.Allotment;

/**
 * What stands in a cell of the table of allotments: nothing for not given, {@code x} for
 * given as the task says, else the own target or the own deadline.
 */
enum AllotmentText {

	/** The cells show own targets. */
	TARGET {

		@Override
		String own(Allotment allotment) {
			return (allotment.target() != null) ? VietnameseNumbers.format(Fields.plain(allotment.target())) : "";
		}

		@Override
		Allotment with(long owner, String typed, @Nullable Allotment present, int year) {
			BigDecimal target = number(typed);
			return new Allotment(owner, target, (present != null) ? present.deadline() : null);
		}

		@Override
		Allotment plain(long owner, @Nullable Allotment present) {
			return new Allotment(owner, null, (present != null) ? present.deadline() : null);
		}

	},

	/** The cells show own deadlines. */
	DEADLINE {

		@Override
		String own(Allotment allotment) {
			LocalDate day = allotment.deadline();
			return (day != null) ? day.getDayOfMonth() + "/" + day.getMonthValue() : "";
		}

		@Override
		Allotment with(long owner, String typed, @Nullable Allotment present, int year) {
			return new Allotment(owner, (present != null) ? present.target() : null, day(typed, year));
		}

		@Override
		Allotment plain(long owner, @Nullable Allotment present) {
			return new Allotment(owner, (present != null) ? present.target() : null, null);
		}

	};

	private static final String GIVEN = "x";

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?");

	abstract String own(Allotment allotment);

	abstract Allotment with(long owner, String typed, @Nullable Allotment present, int year);

	abstract Allotment plain(long owner, @Nullable Allotment present);

	/** What a cell shows. */
	String show(@Nullable Allotment allotment) {
		if (allotment == null) {
			return "";
		}
		String own = own(allotment);
		return own.isEmpty() ? GIVEN : own;
	}

	/**
	 * What a person made of a cell.
	 * @param owner the commune or body
	 * @param typed what stands in the cell now
	 * @param present what it said before
	 * @param year the plan's year, for days without one
	 * @return the allotment, null for not given
	 * @throws Refusal if it is neither
	 */
	@Nullable Allotment read(long owner, String typed, @Nullable Allotment present, int year) {
		String text = VietnameseText.line(typed);
		if (text.isEmpty()) {
			return null;
		}
		return text.toLowerCase(Locale.ROOT).equals(GIVEN) ? plain(owner, present) : with(owner, text, present, year);
	}

	private static BigDecimal number(String typed) {
		BigDecimal value = VietnameseNumbers.parse(typed);
		if (value == null) {
			throw new Refusal("plan.allot.error-number", typed);
		}
		if (value.signum() <= 0) {
			throw new Refusal("plan.error.target");
		}
		return value;
	}

	private static LocalDate day(String typed, int year) {
		Matcher matcher = DAY.matcher(typed);
		if (matcher.matches()) {
			String own = matcher.group(3);
			try {
				return LocalDate.of((own != null) ? Integer.parseInt(own) : year, Integer.parseInt(matcher.group(2)),
						Integer.parseInt(matcher.group(1)));
			}
			catch (DateTimeException impossible) {
				throw new Refusal("plan.allot.error-day", typed);
			}
		}
		throw new Refusal("plan.allot.error-day", typed);
	}

}
