package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.workbook.SheetLine;

/**
 * Reads the cells of a line as the fields of a task, and notes those that say nothing.
 */
class TaskCells {

	private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤");

	private final SheetLine line;

	private final Set<String> wrong;

	TaskCells(SheetLine line, Set<String> wrong) {
		this.line = line;
		this.wrong = wrong;
	}

	SheetLine line() {
		return this.line;
	}

	String text(TaskColumn column) {
		return this.line.text(column.key());
	}

	String block(TaskColumn column) {
		return this.line.block(column.key());
	}

	/** A date that must be there. */
	LocalDate date(TaskColumn column, LocalDate otherwise) {
		boolean typed = this.line.has(column.key());
		LocalDate date = typed ? this.line.date(column.key()) : null;
		if (date == null) {
			if (!typed) {
				this.line.problem(column.key(), "plan.import.error.date-missing");
			}
			this.wrong.add(column.key());
			return otherwise;
		}
		return date;
	}

	Optional<BigDecimal> number(TaskColumn column) {
		Optional<BigDecimal> number = Optional.ofNullable(this.line.number(column.key()));
		if (number.isEmpty() && this.line.has(column.key())) {
			this.wrong.add(column.key());
		}
		return number;
	}

	/** Days after the end of a period; a part of a day cannot be meant. */
	int days() {
		BigDecimal days = number(TaskColumn.DAYS_AFTER).orElse(BigDecimal.ZERO);
		return (days.stripTrailingZeros().scale() <= 0 && days.abs().compareTo(BigDecimal.valueOf(1000)) < 0)
				? days.intValue() : -1;
	}

	/** A constant by its label, the beginning of its label, or its sign. */
	<T extends Enum<T>> T choice(TaskColumn column, Class<T> type, T otherwise) {
		String typed = text(column);
		if (typed.isEmpty()) {
			return otherwise;
		}
		String key = key(SIGNS.getOrDefault(typed, typed));
		for (T constant : type.getEnumConstants()) {
			if (words(constant).stream().anyMatch((word) -> key(word).equals(key))) {
				return constant;
			}
		}
		wrong(column, "plan.import.error.choice", typed,
				Arrays.stream(type.getEnumConstants()).map(Messages::label).collect(Collectors.joining(" / ")));
		return otherwise;
	}

	/** A record by its name. */
	Optional<Long> name(TaskColumn column, NameIndex names, boolean required) {
		String typed = text(column);
		if (typed.isEmpty()) {
			if (required && !this.line.has(column.key())) {
				wrong(column, "plan.error.lead");
			}
			return Optional.empty();
		}
		return found(column, names, typed);
	}

	/** Several records by their names. */
	List<Long> names(TaskColumn column, NameIndex names) {
		return TaskOwners.pieces(block(column))
			.stream()
			.flatMap((typed) -> found(column, names, typed).stream())
			.distinct()
			.toList();
	}

	/** Notes a problem of a column, so that its rules need not be asked. */
	void wrong(TaskColumn column, String sentence, Object... arguments) {
		this.wrong.add(column.key());
		this.line.problem(column.key(), sentence, arguments);
	}

	private Optional<Long> found(TaskColumn column, NameIndex names, String typed) {
		Optional<Long> id = names.find(typed);
		if (id.isEmpty()) {
			NearestName.of(typed, names.written())
				.ifPresentOrElse((near) -> wrong(column, "plan.import.error.name-near", typed, near),
						() -> wrong(column, "plan.import.error.name-unknown", typed));
		}
		return id;
	}

	private static List<String> words(Enum<?> constant) {
		String also = "plan.import.word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
		List<String> words = new ArrayList<>(List.of(Messages.label(constant)));
		if (Messages.has(also)) {
			words.addAll(List.of(Messages.text(also).split("\\|")));
		}
		return words;
	}

	private static String key(String word) {
		return VietnameseText.searchKey(word).replaceAll("[,.]", "");
	}

}
