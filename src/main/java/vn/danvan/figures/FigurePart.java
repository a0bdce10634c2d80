package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The part of one unit in a figure, as its source tells it.
 *
 * @param code chỉ tiêu
 * @param unitId the commune, or null for bodies of the district
 * @param value the amount
 * @param asOf the day of the last record behind it, or null when there is none
 */
public record FigurePart(String code, @Nullable Long unitId, BigDecimal value, @Nullable LocalDate asOf) {
}
