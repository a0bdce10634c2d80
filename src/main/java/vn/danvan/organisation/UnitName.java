package vn.danvan.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Một đơn vị hành chính as it is called on a day.
 *
 * @param id the unit
 * @param code mã đơn vị hành chính on that day
 * @param name full name with its kind, for example Xã Hương Nhượng
 * @param kind loại
 * @param parentId đơn vị cấp trên, or null
 * @param validFrom first day of this version
 * @param validUntil first day after it
 */
public record UnitName(long id, String code, String name, UnitKind kind, @Nullable Long parentId, LocalDate validFrom,
		LocalDate validUntil) {

	/**
	 * The name inside a sentence: xã Hương Nhượng.
	 * @return the name with a small first letter
	 */
	public String inSentence() {
		return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
	}

	/**
	 * The name without its kind: Hương Nhượng.
	 * @return the proper name
	 */
	public String bare() {
		return name.replaceFirst("^(Thị trấn|Xã|Phường|Huyện|Tỉnh) ", "");
	}

}
