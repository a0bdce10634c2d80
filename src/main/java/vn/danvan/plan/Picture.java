package vn.danvan.plan;

/** Bảng, biểu đồ of a plan that prints and exports: which one, and what of it. */
public sealed interface Picture {

	/**
	 * Bảng theo xã.
	 *
	 * @param window which columns
	 * @param search which communes
	 */
	record OfMatrix(Matrix.Window window, Matrix.Search search) implements Picture {
	}

	/**
	 * Tiến độ theo nội dung và theo xã.
	 *
	 * @param order which communes first
	 */
	record OfProgress(CommuneOrder order) implements Picture {
	}

	/**
	 * Tiến trình năm.
	 *
	 * @param search which tasks
	 */
	record OfTimeline(Timeline.Search search) implements Picture {
	}

	/** Kế hoạch và thực hiện theo tháng. */
	record OfCurve() implements Picture {
	}

}
