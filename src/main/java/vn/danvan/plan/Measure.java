package vn.danvan.plan;

/** Cách đo kết quả. */
public enum Measure {

	/** Số lượng so với chỉ tiêu. */
	QUANTITY,

	/** Mốc đã hoàn thành trên tổng số mốc. */
	MILESTONES,

	/** Tỷ lệ tự đánh giá, from 0 to 100. */
	JUDGED_PERCENT

}
