package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.workbook.SheetLine;

/**
 * Reads the cells of a line as the fields of a task, and notes those that say nothing.
 */
class TaskCells {

	private final SheetLine line;

	private final ChoiceWords words;

	private final Set<String> wrong;

	TaskCells(SheetLine line, ChoiceWords words, Set<String> wrong) {
		this.line = line;
		this.words = words;
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
		Optional<T> known = this.words.find(type, typed);
		if (known.isPresent()) {
			return known.get();
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

}
