package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * What is planned of an inspection.
 *
 * @param kind loại kiểm tra
 * @param target loại đơn vị được kiểm tra
 * @param unitId the commune, or the district of agency and enterprise
 * @param bodyId the agency, else null
 * @param enterprise tên doanh nghiệp, else empty
 * @param unannounced đột xuất: without notice and report
 * @param plan the phase of a plan that it belongs to, or null
 * @param teamId đoàn kiểm tra, or null while there is none
 * @param plannedOn ngày dự kiến
 * @param session buổi
 * @param place địa điểm; empty for the unit's office
 * @param periodFrom thời kỳ được kiểm tra: its first day
 * @param periodLast its last day
 */
public record InspectionRequest(InspectionKind kind, TargetKind target, long unitId, @Nullable Long bodyId,
		String enterprise, boolean unannounced, @Nullable PlanPhase plan, @Nullable Long teamId,
		@Nullable LocalDate plannedOn, Session session, String place, @Nullable LocalDate periodFrom,
		@Nullable LocalDate periodLast) {

	/** Longest name of an enterprise, and of a place. */
	public static final int NAME_MAX = 250;

	/**
	 * A phase of a plan.
	 *
	 * @param planId the plan
	 * @param phase the position of the phase, from 0
	 */
	public record PlanPhase(long planId, int phase) {
	}

	/** The planned day of a checked request. */
	LocalDate day() {
		return Objects.requireNonNull(this.plannedOn);
	}

	InspectionRequest checked() {
		if (this.plannedOn == null) {
			throw Refusal.at("plannedOn", "base.error.date");
		}
		if ((this.target == TargetKind.AGENCY) != (this.bodyId != null)) {
			throw Refusal.at("body", "inspection.error.target");
		}
		if (this.periodFrom == null || this.periodLast == null || this.periodLast.isBefore(this.periodFrom)) {
			throw Refusal.at("periodFrom", "inspection.error.period");
		}
		String name = (this.target == TargetKind.ENTERPRISE) ? TextRules.title("enterprise", this.enterprise, NAME_MAX)
				: "";
		return new InspectionRequest(this.kind, this.target, this.unitId, this.bodyId, name, this.unannounced,
				this.plan, this.teamId, this.plannedOn, this.session, TextRules.optional("place", this.place, NAME_MAX),
				this.periodFrom, this.periodLast);
	}

	/** The same on another day. */
	InspectionRequest on(LocalDate day, Session session) {
		return new InspectionRequest(this.kind, this.target, this.unitId, this.bodyId, this.enterprise,
				this.unannounced, this.plan, this.teamId, day, session, this.place, this.periodFrom, this.periodLast);
	}

}
