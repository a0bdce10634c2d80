package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inspection in a list.
 *
 * @param id the inspection
 * @param kind loại kiểm tra
 * @param targetKind loại đơn vị
 * @param target the inspected unit
 * @param day ngày kiểm tra, or the planned one
 * @param session buổi
 * @param unannounced đột xuất
 * @param state where it stands
 * @param team tên đoàn; empty while there is none
 * @param reportDue until when the unit owes its report, or null once it came or none is
 * owed
 * @param grade xếp loại, or null
 */
public record InspectionRow(long id, InspectionKind kind, TargetKind targetKind, String target, LocalDate day,
		Session session, boolean unannounced, InspectionState state, String team, @Nullable LocalDate reportDue,
		@Nullable Grade grade) {
}
