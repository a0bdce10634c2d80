package vn.danvan.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What staff writes of a programme.
 *
 * @param title tên chương trình
 * @param fromYear năm đầu of the period
 * @param toYear năm cuối, at most ten years later
 * @param leadBodyId cơ quan chủ trì
 * @param contactBodyId cơ quan đầu mối, or null
 * @param purpose mục đích, yêu cầu
 * @param reportingRegime chế độ giao ban, sơ kết, tổng kết
 * @param parties các bên ký, two or more
 * @param contents nội dung phối hợp in order
 * @param legalBases căn cứ pháp lý in order
 */
public record ProgrammeRequest(String title, int fromYear, int toYear, long leadBodyId, @Nullable Long contactBodyId,
		String purpose, String reportingRegime, List<Party> parties, List<String> contents,
		List<LegalBasis> legalBases) {

	/** Longest title of a programme or content. */
	public static final int TITLE_MAX = 500;

	/** Longest purpose, and longest duties of a party. */
	public static final int PURPOSE_MAX = 4000;

	/** Longest reporting regime. */
	public static final int REGIME_MAX = 2000;

	/** Longest name of a signer. */
	public static final int NAME_MAX = 120;

	/** Longest title of a signer's office. */
	public static final int OFFICE_MAX = 160;

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest period in years. */
	public static final int YEARS_MAX = 10;

}
