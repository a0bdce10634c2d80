package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A sum of codes, for example {@code CT31.4 + CT31.5}.
 *
 * @param text the formula
 */
record Formula(String text) {

	List<String> codes() {
		return Arrays.stream(text.split("\\+")).map(String::strip).toList();
	}

	/** The sum, or null when one of its parts is unknown. */
	@Nullable BigDecimal of(Function<String, @Nullable BigDecimal> values) {
		BigDecimal sum = BigDecimal.ZERO;
		for (String code : codes()) {
			BigDecimal value = values.apply(code);
			if (value == null) {
				return null;
			}
			sum = sum.add(value);
		}
		return sum;
	}

}
