package vn.danvan.survey;

/** Cách khảo sát of a round. */
public enum SurveyMode {

	/** Phiếu giấy: counted by the commune, the counts entered. */
	PAPER,

	/** Tại bộ phận một cửa: answered on a tablet, one answer a ticket. */
	DESK

}
