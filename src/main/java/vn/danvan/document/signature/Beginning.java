package vn.danvan.document.signature;

import java.util.Arrays;

/**
 * Says whether a file begins with the bytes of another, as one that was only added to
 * does.
 */
public final class Beginning {

	private Beginning() {
	}

	/**
	 * Compares the beginning of a file.
	 * @param file the file
	 * @param beginning what it shall begin with
	 * @return true if it does
	 */
	public static boolean of(byte[] file, byte[] beginning) {
		return file.length >= beginning.length
				&& Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
	}

}
