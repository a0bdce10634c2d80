package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure.
 *
 * @param subjectType the kind of record
 * @param subjectId its id
 * @param version its version when it was read
 * @param title what it is
 * @param owner whose it is
 * @param date its business date, or null
 * @param amount what it adds to the figure
 */
public record FigureRecord(String subjectType, long subjectId, int version, String title, String owner,
		@Nullable LocalDate date, BigDecimal amount) {
}
