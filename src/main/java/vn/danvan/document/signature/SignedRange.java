package vn.danvan.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The bytes of a file that a signature or a timestamp covers: all up to an end, but for
 * the gap that holds the signature itself.
 *
 * @param values offset and length of the two parts, as the file says
 */
record SignedRange(List<Integer> values) {

	private static final Pattern ONE_CASE = Pattern.compile("<([0-9A-F]*|[0-9a-f]*)>");

	private static final Pattern END_OF_REVISION = Pattern.compile("(?s).*%%EOF[\r\n]{0,2}");

	private static final int TAIL = 16;

	static SignedRange of(PDSignature signature) {
		return new SignedRange(Arrays.stream(signature.getByteRange()).boxed().toList());
	}

	/** Where the covered bytes end. */
	int end() {
		return wellFormed() ? this.values.get(2) + this.values.get(3) : 0;
	}

	private boolean wellFormed() {
		return this.values.size() == 4 && this.values.get(0) == 0 && this.values.get(1) > 0
				&& this.values.get(2) > this.values.get(1) && this.values.get(3) > 0
				&& this.values.get(2) <= Integer.MAX_VALUE - this.values.get(3);
	}

	/**
	 * Says whether a whole state of a file is covered: from its first byte to the end of
	 * a revision, with nothing but a signature in the gap.
	 * @param file the file
	 * @return true if so
	 */
	boolean coversARevision(byte[] file) {
		return wellFormed() && end() <= file.length && endsRevision(file, end())
				&& ONE_CASE.matcher(gap(file)).matches();
	}

	/**
	 * The signature in the gap, padding included.
	 * @param file a file whose revision is covered
	 * @return its bytes
	 */
	byte[] contents(byte[] file) {
		String gap = gap(file);
		String digits = gap.substring(1, gap.length() - 1);
		return HexFormat.of().parseHex((digits.length() % 2 == 0) ? digits : digits + "0");
	}

	/**
	 * The file as it was when it was signed.
	 * @param file a file whose revision is covered
	 * @return its first bytes
	 */
	byte[] revision(byte[] file) {
		return Arrays.copyOf(file, end());
	}

	private String gap(byte[] file) {
		return new String(file, this.values.get(1), this.values.get(2) - this.values.get(1),
				StandardCharsets.ISO_8859_1);
	}

	/**
	 * Says whether a file may end at a place.
	 * @param file the file
	 * @param end the place
	 * @return true if the end mark of a revision stands right before it
	 */
	static boolean endsRevision(byte[] file, int end) {
		int from = Math.max(0, end - TAIL);
		return END_OF_REVISION.matcher(new String(file, from, end - from, StandardCharsets.ISO_8859_1)).matches();
	}

}
