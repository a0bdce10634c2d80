package vn.danvan.figures;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu.
 *
 * @param code mã, for example CT28
 * @param name tên
 * @param unit đơn vị tính
 * @param aggregation cách tổng hợp
 * @param numerator tử số: a sum of codes, of rates only
 * @param denominator mẫu số: a sum of codes, of rates only
 * @param source SHEET, RECORDS:module, or COMPUTED with its formula
 * @param byCommune whether each commune has a figure of its own
 * @param formulaVersion which version of the formula
 */
public record Indicator(String code, String name, String unit, Aggregation aggregation, @Nullable String numerator,
		@Nullable String denominator, String source, boolean byCommune, int formulaVersion) {

	private static final String COMPUTED = "COMPUTED";

	private static final String RECORDS = "RECORDS:";

	boolean computed() {
		return source.startsWith(COMPUTED);
	}

	/** The name of the source of records, or SHEET. */
	String sourceName() {
		return source.startsWith(RECORDS) ? source.substring(RECORDS.length()) : source;
	}

	/** What a computed sum adds up. */
	Formula sum() {
		return new Formula(source.substring(source.indexOf(':') + 1));
	}

	/** The codes that must be known before this one. */
	Set<String> needs() {
		if (aggregation == Aggregation.RATIO) {
			Set<String> codes = new LinkedHashSet<>(new Formula(String.valueOf(numerator)).codes());
			codes.addAll(new Formula(String.valueOf(denominator)).codes());
			return codes;
		}
		return computed() ? new LinkedHashSet<>(sum().codes()) : Set.of();
	}

}
