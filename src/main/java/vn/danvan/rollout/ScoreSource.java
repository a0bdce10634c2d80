package vn.danvan.rollout;

/** Nguồn điểm: where the points of a criterion come from. */
public enum ScoreSource {

	/** Chấm bằng tay: the commune gives them, with evidence. */
	HAND,

	/** Theo chỉ tiêu: a figure of the commune gives them by thresholds. */
	INDICATOR,

	/** Theo phiếu khảo sát: the share of the satisfied gives them by thresholds. */
	SURVEY

}
