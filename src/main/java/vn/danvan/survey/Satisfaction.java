package vn.danvan.survey;

/** Mức độ hài lòng, from best to worst. */
public enum Satisfaction {

	/** Rất hài lòng. */
	VERY_SATISFIED,

	/** Hài lòng. */
	SATISFIED,

	/** Bình thường. */
	NEUTRAL,

	/** Không hài lòng. */
	DISSATISFIED

}
