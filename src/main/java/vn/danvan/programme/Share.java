package vn.danvan.programme;

/** Tỷ lệ in whole percent, never 100 before all is done. */
final class Share {

	private static final int WHOLE = 100;

	private Share() {
	}

	static int percent(int part, int whole) {
		return (whole == 0) ? 0 : part * WHOLE / whole;
	}

}
