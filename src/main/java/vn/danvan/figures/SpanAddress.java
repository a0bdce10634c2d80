package vn.danvan.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.NotPermitted;

/** A period in the address of a page. */
public final class SpanAddress {

	/** Where the pages of records are. */
	public static final String RECORDS = "so-lieu/chi-tieu";

	private SpanAddress() {
	}

	/**
	 * A period as the query of an address.
	 * @param span kỳ
	 * @return for example
	 * {@code quy-tac=CALENDAR&loai=YEAR&nam=2023&so=1&tu=2023-01-01&den=2023-12-31}
	 */
	public static String of(PeriodSpan span) {
		return "quy-tac=" + span.rule() + "&loai=" + span.kind() + "&nam=" + span.year() + "&so=" + span.number()
				+ "&tu=" + span.from() + "&den=" + span.lastDay();
	}

	/**
	 * The page of the records behind a figure.
	 * @param code chỉ tiêu
	 * @param span kỳ
	 * @param unitId only those of this commune, or null
	 * @return its address
	 */
	public static String records(String code, PeriodSpan span, @Nullable Long unitId) {
		return RECORDS + "/" + code + "?" + of(span) + ((unitId != null) ? "&xa=" + unitId : "");
	}

	/**
	 * Reads it back.
	 * @param parameters the parameters of the address, empty where missing
	 * @return the period
	 * @throws NotPermitted if the address is broken
	 */
	public static PeriodSpan read(UnaryOperator<String> parameters) {
		try {
			return new PeriodSpan(PeriodRule.valueOf(parameters.apply("quy-tac")),
					PeriodKind.valueOf(parameters.apply("loai")), Integer.parseInt(parameters.apply("nam")),
					Integer.parseInt(parameters.apply("so")), LocalDate.parse(parameters.apply("tu")),
					LocalDate.parse(parameters.apply("den")).plusDays(1));
		}
		catch (IllegalArgumentException | DateTimeException broken) {
			throw new NotPermitted();
		}
	}

}
