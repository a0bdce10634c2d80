package vn.danvan.figures;

/** Lists that a report prints, with the cells of their rows. */
public enum FigureList {

	/** Chương trình, kế hoạch in force: title, symbol and date. */
	PROGRAMMES,

	/**
	 * Nhiệm vụ: code, task, lead, deadline, target, assigned, done, overdue.
	 */
	TASKS,

	/** Triển khai mô hình: commune, stage, date, document. */
	ROLL_OUTS,

	/**
	 * Tiếp xúc, đối thoại: date, kind, unit, host, topic, participants, opinions,
	 * answered on the spot.
	 */
	MEETINGS,

	/** Kiểm tra quy chế dân chủ: unit, date, grade, COMMUNE, AGENCY or ENTERPRISE. */
	INSPECTIONS,

	/** Hạn chế: text, owner, deadline, state. */
	SHORTCOMINGS

}
