package vn.danvan.document;

/** A report as the real renderer prints it, for tests outside this package. */
public final class PrintedSample {

	private PrintedSample() {
	}

	/**
	 * Prints a report of several pages.
	 * @return the PDF
	 */
	public static byte[] pdf() {
		return new PartyPdf(new TableDesigns()).print(PartyPdfTest.document(null, "TRƯỞNG BAN", 10, "25-BC/BDVHU"));
	}

}
