package vn.danvan.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.danvan.organisation.UnitName;

/**
 * Adds the parts of a period by the rule of each indicator: sums and snapshots over
 * units, rates recomputed from their sums, scores never added.
 */
class FigureSums {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 4;

	private static final String SHEET = "SHEET";

	private final Map<String, Indicator> indicators;

	private final PeriodSpan span;

	private final List<UnitName> units;

	private final Map<String, Map<Long, BigDecimal>> byUnit = new HashMap<>();

	private final Map<String, BigDecimal> ofDistrict = new HashMap<>();

	private final Map<String, LocalDate> asOf = new HashMap<>();

	private final Set<String> answered = new HashSet<>();

	FigureSums(Map<String, Indicator> indicators, PeriodSpan span, List<UnitName> units) {
		this.indicators = indicators;
		this.span = span;
		this.units = units;
	}

	Indicator indicator(String code) {
		Indicator indicator = this.indicators.get(code);
		if (indicator == null) {
			throw new IllegalArgumentException("No such indicator: " + code);
		}
		return indicator;
	}

	/** The codes that sources are asked for: those asked, and what formulas need. */
	Set<String> base(Set<String> codes) {
		Set<String> base = new LinkedHashSet<>();
		codes.forEach((code) -> {
			Indicator indicator = indicator(code);
			if (indicator.needs().isEmpty()) {
				base.add(code);
			}
			else {
				base.addAll(base(indicator.needs()));
			}
		});
		return base;
	}

	void take(Set<String> codes, List<FigurePart> parts, Map<Long, Long> successors) {
		this.answered.addAll(codes);
		for (FigurePart part : parts) {
			if (part.unitId() == null) {
				this.ofDistrict.merge(part.code(), part.value(), BigDecimal::add);
			}
			else {
				this.byUnit.computeIfAbsent(part.code(), (code) -> new HashMap<>())
					.merge(successors.getOrDefault(part.unitId(), part.unitId()), part.value(), BigDecimal::add);
			}
			if (part.asOf() != null) {
				this.asOf.merge(part.code(), part.asOf(), (one, other) -> one.isAfter(other) ? one : other);
			}
		}
	}

	Figure figure(String code) {
		Indicator indicator = indicator(code);
		List<Figure.Part> parts = indicator.byCommune()
				? this.units.stream().map((unit) -> part(indicator, unit)).toList() : List.of();
		Amount total = amount(indicator, this::total);
		return new Figure(indicator, total.state(), total.value(), total.numerator(), total.denominator(),
				partUnit(indicator),
				base(Set.of(code)).stream()
					.map(this.asOf::get)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(this.span.lastDay()),
				parts);
	}

	private String partUnit(Indicator indicator) {
		return (indicator.aggregation() == Aggregation.RATIO)
				? indicator(new Formula(String.valueOf(indicator.denominator())).codes().get(0)).unit() : "";
	}

	private Figure.Part part(Indicator indicator, UnitName unit) {
		Amount amount = amount(indicator, (code) -> ofUnit(code, unit.id()));
		return new Figure.Part(unit, amount.state(), amount.value(), amount.numerator(), amount.denominator());
	}

	private Amount amount(Indicator indicator, Function<String, @Nullable BigDecimal> values) {
		if (indicator.aggregation() == Aggregation.RATIO) {
			return rate(new Formula(String.valueOf(indicator.numerator())).of(values),
					new Formula(String.valueOf(indicator.denominator())).of(values));
		}
		return Amount.of(indicator.computed() ? indicator.sum().of(values) : values.apply(indicator.code()));
	}

	private static Amount rate(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
		if (numerator == null || denominator == null) {
			return new Amount(FigureState.NOT_REPORTED, null, null, null);
		}
		if (denominator.signum() == 0) {
			return new Amount(FigureState.NOTHING_ARISEN, BigDecimal.ZERO, numerator, denominator);
		}
		return new Amount(FigureState.VALUE,
				numerator.multiply(HUNDRED).divide(denominator, SCALE, RoundingMode.HALF_UP), numerator, denominator);
	}

	/** What is known of the whole district; null when nobody has reported. */
	private @Nullable BigDecimal total(String code) {
		Indicator indicator = indicator(code);
		Map<Long, BigDecimal> parts = this.byUnit.getOrDefault(code, Map.of());
		BigDecimal own = this.ofDistrict.get(code);
		if (indicator.aggregation() == Aggregation.SCORE) {
			return own;
		}
		if (parts.isEmpty() && own == null) {
			return (this.answered.contains(code) && !indicator.sourceName().equals(SHEET)) ? BigDecimal.ZERO : null;
		}
		return parts.values().stream().reduce((own != null) ? own : BigDecimal.ZERO, BigDecimal::add);
	}

	/** What is known of one commune: sheets may be missing, records are simply none. */
	private @Nullable BigDecimal ofUnit(String code, long unitId) {
		BigDecimal value = this.byUnit.getOrDefault(code, Map.of()).get(unitId);
		if (value != null || !this.answered.contains(code)) {
			return value;
		}
		Indicator indicator = indicator(code);
		boolean silent = indicator.sourceName().equals(SHEET) || indicator.aggregation() == Aggregation.SCORE;
		return silent ? null : BigDecimal.ZERO;
	}

	private record Amount(FigureState state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
			@Nullable BigDecimal denominator) {

		static Amount of(@Nullable BigDecimal value) {
			if (value == null) {
				return new Amount(FigureState.NOT_REPORTED, null, null, null);
			}
			return new Amount((value.signum() == 0) ? FigureState.NOTHING_ARISEN : FigureState.VALUE, value, null,
					null);
		}

	}

}
