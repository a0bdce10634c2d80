package vn.danvan.figures;

/** What is known of a figure. */
public enum FigureState {

	/** Có số liệu. */
	VALUE,

	/** Không phát sinh: reported, and nothing of the kind has arisen. */
	NOTHING_ARISEN,

	/** Chưa báo cáo: nobody has reported it. */
	NOT_REPORTED

}
