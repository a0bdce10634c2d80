package vn.danvan.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * What staff writes of a programme.
 *
 * @param title tên chương trình
 * @param fromYear năm đầu of the period
 * @param toYear năm cuối, at most ten years later
 * @param leadBodyId cơ quan chủ trì, one of the parties
 * @param contactBodyId cơ quan đầu mối, or null
 * @param purpose mục đích, yêu cầu
 * @param principles nguyên tắc phối hợp
 * @param reportingRegime chế độ giao ban, sơ kết, tổng kết
 * @param funding nguồn kinh phí
 * @param parties các bên ký, two or more
 * @param contents nội dung phối hợp in order
 * @param legalBases căn cứ pháp lý in order, ids of {@link LegalBasis}
 */
public record ProgrammeRequest(String title, int fromYear, int toYear, long leadBodyId, @Nullable Long contactBodyId,
		String purpose, String principles, String reportingRegime, String funding, List<Party> parties,
		List<String> contents, List<Long> legalBases) {

	/** Longest title of a programme or content. */
	public static final int TITLE_MAX = 500;

	/** Longest purpose, principles, and duties of a party. */
	public static final int PURPOSE_MAX = 4000;

	/** Longest reporting regime. */
	public static final int REGIME_MAX = 2000;

	/** Longest text on funding. */
	public static final int FUNDING_MAX = 1000;

	/** Longest name of a signer. */
	public static final int NAME_MAX = 120;

	/** Longest title of a signer's office. */
	public static final int OFFICE_MAX = 160;

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest period in years. */
	public static final int YEARS_MAX = 10;

	private static final int FIRST_YEAR = 1990;

	/** The same as it is stored, or a refusal at its field. */
	ProgrammeRequest checked() {
		if (fromYear < FIRST_YEAR || toYear < fromYear || toYear > fromYear + YEARS_MAX) {
			throw Refusal.at("toYear", "programme.error.years", YEARS_MAX);
		}
		if (parties.stream().map(Party::bodyId).distinct().count() < parties.size()) {
			throw new Refusal("programme.error.party-twice");
		}
		if (!parties.isEmpty() && parties.stream().noneMatch((party) -> party.bodyId() == leadBodyId)) {
			throw Refusal.at("lead", "programme.error.lead-party");
		}
		List<String> numbered = contents.stream()
			.filter((content) -> !content.isBlank())
			.map((content) -> TextRules.title("contents", content, TITLE_MAX))
			.toList();
		if (numbered.isEmpty()) {
			throw new Refusal("programme.error.contents");
		}
		return new ProgrammeRequest(TextRules.title("title", title, TITLE_MAX), fromYear, toYear, leadBodyId,
				contactBodyId, TextRules.block("purpose", purpose, PURPOSE_MAX),
				TextRules.block("principles", principles, PURPOSE_MAX),
				TextRules.block("reportingRegime", reportingRegime, REGIME_MAX),
				TextRules.block("funding", funding, FUNDING_MAX), parties.stream().map(Party::checked).toList(),
				numbered, legalBases.stream().distinct().toList());
	}

}
