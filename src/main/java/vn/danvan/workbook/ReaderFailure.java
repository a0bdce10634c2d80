package vn.danvan.workbook;

/** Carries out what failed in the code that was given the lines: no fault of the file. */
class ReaderFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final RuntimeException failure;

	ReaderFailure(RuntimeException failure) {
		super(failure);
		this.failure = failure;
	}

	RuntimeException failure() {
		return this.failure;
	}

}
