package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What is planned of an inspection.
 *
 * @param kind loại kiểm tra
 * @param target loại đơn vị được kiểm tra
 * @param unitId the commune, or the district of agency and enterprise
 * @param bodyId the agency, else null
 * @param enterprise tên doanh nghiệp, else empty
 * @param unannounced đột xuất
 * @param plannedOn ngày dự kiến
 * @param team trưởng đoàn, thư ký, thành viên
 * @param decisionSymbol số, ký hiệu quyết định thành lập đoàn; may be empty
 * @param decisionDate ngày quyết định, or null
 */
public record InspectionRequest(InspectionKind kind, TargetKind target, long unitId, @Nullable Long bodyId,
		String enterprise, boolean unannounced, @Nullable LocalDate plannedOn, String team, String decisionSymbol,
		@Nullable LocalDate decisionDate) {

	/** Longest list of members. */
	public static final int TEAM_MAX = 1000;

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest name of an enterprise. */
	public static final int NAME_MAX = 250;

	InspectionRequest checked() {
		if (this.plannedOn == null) {
			throw Refusal.at("plannedOn", "base.error.date");
		}
		if (this.decisionDate != null && this.decisionDate.isAfter(this.plannedOn)) {
			throw Refusal.at("decisionDate", "inspection.error.decision-date");
		}
		if ((this.target == TargetKind.AGENCY) != (this.bodyId != null)) {
			throw Refusal.at("body", "inspection.error.target");
		}
		String name = (this.target == TargetKind.ENTERPRISE) ? TextRules.title("enterprise", this.enterprise, NAME_MAX)
				: "";
		return new InspectionRequest(this.kind, this.target, this.unitId, this.bodyId, name, this.unannounced,
				this.plannedOn, TextRules.block("team", this.team, TEAM_MAX), SecrecyMarks.refuse("decisionSymbol",
						TextRules.optional("decisionSymbol", this.decisionSymbol, SYMBOL_MAX)),
				this.decisionDate);
	}

}
