package vn.danvan.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG as its chunks, without decoding it. */
final class PngFile {

	private static final int SIGNATURE = 8;

	/** Length, name and check of a chunk. */
	private static final int AROUND = 12;

	private static final Set<String> OF_PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"pHYs");

	private PngFile() {
	}

	/**
	 * The same picture without texts, EXIF and other additions.
	 * @param bytes a PNG
	 * @return the file with the chunks of the picture alone
	 * @throws IllegalArgumentException if it is not a whole row of chunks
	 */
	static byte[] withoutPlace(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
		out.write(bytes, 0, Math.min(SIGNATURE, bytes.length));
		ByteBuffer in = ByteBuffer.wrap(bytes);
		int position = SIGNATURE;
		String name = "";
		while (!name.equals("IEND")) {
			if (position + AROUND > bytes.length) {
				throw new IllegalArgumentException("A PNG that ends before its end");
			}
			int length = in.getInt(position);
			if (length < 0 || length > bytes.length - position - AROUND) {
				throw new IllegalArgumentException("A chunk runs over the end");
			}
			name = new String(bytes, position + 4, 4, StandardCharsets.US_ASCII);
			if (OF_PICTURE.contains(name)) {
				out.write(bytes, position, length + AROUND);
			}
			position += length + AROUND;
		}
		return out.toByteArray();
	}

}
