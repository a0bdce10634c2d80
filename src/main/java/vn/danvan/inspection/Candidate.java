package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A unit that a plan may send a team to.
 *
 * @param target loại đơn vị
 * @param unitId the commune, or the district of agency and enterprise
 * @param bodyId the agency, else null
 * @param name how it is called now
 * @param lastHeld lần kiểm tra gần nhất, or null for never
 * @param lastGrade xếp loại then, or null
 * @param open kiến nghị còn mở of earlier inspections
 */
public record Candidate(TargetKind target, long unitId, @Nullable Long bodyId, String name,
		@Nullable LocalDate lastHeld, @Nullable Grade lastGrade, int open) {

	/** Whether both are the same unit, agency or enterprise. */
	boolean same(Candidate other) {
		return this.target == other.target && this.unitId == other.unitId && Objects.equals(this.bodyId, other.bodyId)
				&& (this.target != TargetKind.ENTERPRISE || this.name.equals(other.name));
	}

}
