package vn.danvan.document;

/** Kiểu biểu đồ: how the values of a chart are drawn. */
public enum ChartKind {

	/** Cột. */
	COLUMNS,

	/** Đường. */
	LINES

}
