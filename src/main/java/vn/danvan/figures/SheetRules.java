package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/** What may stand in the cells of a sheet, and how they must agree. */
final class SheetRules {

	private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

	private SheetRules() {
	}

	/**
	 * Checks each cell by itself.
	 * @throws SheetRefusal that names every cell with a wrong number
	 */
	static Map<String, BigDecimal> cells(SheetTemplate template, Map<String, BigDecimal> typed) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		List<SheetProblem> problems = new ArrayList<>();
		typed.forEach((code, value) -> {
			SheetTemplate.Column column = template.column(code)
				.orElseThrow(() -> new Refusal("figures.error.unknown-cell", code));
			String wrong = wrong(column, value);
			if (wrong != null) {
				problems.add(new SheetProblem(List.of(code), wrong));
			}
			values.put(code, VietnameseNumbers.plain(value));
		});
		if (!problems.isEmpty()) {
			throw new SheetRefusal(problems);
		}
		return values;
	}

	/** What keeps a sheet from being sent: empty cells, and cells that do not agree. */
	static List<SheetProblem> problems(SheetTemplate template, Map<String, BigDecimal> values) {
		List<SheetProblem> problems = new ArrayList<>(disagreements(template, values));
		template.columns()
			.stream()
			.filter((column) -> !values.containsKey(column.code()))
			.forEach((column) -> problems.add(new SheetProblem(List.of(column.code()),
					Messages.text("figures.error.empty-cell", column.code(), column.name()))));
		return problems;
	}

	/** Cells that are filled and do not agree with each other. */
	static List<SheetProblem> disagreements(SheetTemplate template, Map<String, BigDecimal> values) {
		List<SheetProblem> problems = new ArrayList<>();
		for (SheetTemplate.Check check : template.checks()) {
			Formula left = new Formula(check.left());
			Formula right = new Formula(check.right());
			BigDecimal one = left.of(values::get);
			BigDecimal other = right.of(values::get);
			if (one != null && other != null
					&& (check.equal() ? one.compareTo(other) != 0 : one.compareTo(other) > 0)) {
				List<String> codes = new ArrayList<>(left.codes());
				codes.addAll(right.codes());
				problems.add(new SheetProblem(codes, Messages.text("figures.error.check", check.sentence(),
						check.left(), VietnameseNumbers.format(one), check.right(), VietnameseNumbers.format(other))));
			}
		}
		return problems;
	}

	private static @Nullable String wrong(SheetTemplate.Column column, BigDecimal value) {
		if (value.signum() < 0) {
			return Messages.text("figures.error.negative", column.code(), column.name());
		}
		if (value.compareTo(LARGEST) >= 0) {
			return Messages.text("figures.error.too-large", column.code(), column.name());
		}
		if (VietnameseNumbers.plain(value).scale() > column.decimals()) {
			return Messages.text((column.decimals() == 0) ? "figures.error.whole" : "figures.error.decimals",
					column.code(), column.name(), column.decimals());
		}
		return null;
	}

}
