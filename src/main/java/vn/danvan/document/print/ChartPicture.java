package vn.danvan.document.print;

import vn.danvan.document.Chart;

/** A chart as a picture for screens. */
public final class ChartPicture {

	/** Pixels for each point: sharp on screens of twice the usual density. */
	private static final int SCALE = 3;

	private ChartPicture() {
	}

	/**
	 * Draws a chart.
	 * @param chart the chart
	 * @return a PNG
	 */
	public static byte[] of(Chart chart) {
		return new ChartDrawing(chart).png(SCALE);
	}

}
