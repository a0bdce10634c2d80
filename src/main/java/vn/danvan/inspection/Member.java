package vn.danvan.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.VietnameseText;

/**
 * Thành viên đoàn kiểm tra.
 *
 * @param name họ tên
 * @param office chức vụ, đơn vị
 * @param duty nhiệm vụ trong đoàn
 * @param unitId the commune where the person works, or null
 * @param bodyId the body of the district where the person works, or null
 * @param accountId the person's account, with which the checklist may be filled in, or
 * null
 * @param personKey the name as two teams are compared by it
 */
@Embeddable
public record Member(String name, String office, @Enumerated(EnumType.STRING) Duty duty, @Nullable Long unitId,
		@Nullable Long bodyId, @Nullable Long accountId, String personKey) {

	/** Longest name. */
	public static final int NAME_MAX = 120;

	/** Longest office. */
	public static final int OFFICE_MAX = 200;

	/**
	 * A member as typed.
	 * @param name họ tên
	 * @param office chức vụ, đơn vị
	 * @param duty nhiệm vụ trong đoàn
	 * @param unitId the commune where the person works, or null
	 * @param bodyId the body where the person works, or null
	 * @param accountId the person's account, or null
	 */
	public Member(String name, String office, Duty duty, @Nullable Long unitId, @Nullable Long bodyId,
			@Nullable Long accountId) {
		this(name, office, duty, unitId, bodyId, accountId,
				VietnameseText.line(name).toLowerCase(VietnameseText.VIETNAMESE));
	}

	Member checked() {
		if (this.unitId != null && this.bodyId != null) {
			throw Refusal.at("members", "inspection.error.member-place", this.name);
		}
		return new Member(TextRules.required("members", this.name, NAME_MAX),
				TextRules.optional("members", this.office, OFFICE_MAX), this.duty, this.unitId, this.bodyId,
				this.accountId);
	}

	/** Whether the person works where the inspection goes. */
	boolean belongsTo(InspectionRequest inspection) {
		return switch (inspection.target()) {
			case COMMUNE -> this.unitId != null && this.unitId == inspection.unitId();
			case AGENCY -> this.bodyId != null && this.bodyId.equals(inspection.bodyId());
			case ENTERPRISE -> false;
		};
	}

}
