package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inspection in a list.
 *
 * @param id the inspection
 * @param kind loại kiểm tra
 * @param target the inspected unit
 * @param day ngày kiểm tra, or the planned one
 * @param unannounced đột xuất
 * @param state where it stands
 * @param grade xếp loại, or null
 */
public record InspectionRow(long id, InspectionKind kind, String target, LocalDate day, boolean unannounced,
		InspectionState state, @Nullable Grade grade) {
}
