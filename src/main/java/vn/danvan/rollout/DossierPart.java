package vn.danvan.rollout;

/** Thành phần hồ sơ đề nghị công nhận: the five files of a commune. */
public enum DossierPart {

	/** Tờ trình của UBND cấp xã. */
	LETTER,

	/** Báo cáo kết quả xây dựng Chính quyền thân thiện. */
	REPORT,

	/** Bảng tự chấm điểm, signed. */
	SCORE_SHEET,

	/** Bản đăng ký xây dựng mô hình. */
	REGISTRATION,

	/** Văn bản phê duyệt danh sách của Ban Chỉ đạo huyện. */
	APPROVAL;

	private static final String PREFIX = "dossier-";

	/**
	 * The kind of record that its files are attached to; the id is that of the roll-out.
	 * @return for example {@code dossier-letter}
	 */
	public String subjectType() {
		return PREFIX + name().toLowerCase().replace('_', '-');
	}

}
