package vn.danvan.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A JPEG as its markers, without decoding it: how the camera was held, and the same photo
 * without what the camera wrote about place, device and person.
 */
final class JpegFile {

	private static final int MARKER = 0xFF;

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int FIRST_RESTART = 0xD0;

	private static final int LAST_RESTART = 0xD7;

	private static final int START_OF_SCAN = 0xDA;

	private static final int APP0 = 0xE0;

	private static final int APP1 = 0xE1;

	private static final int APP2 = 0xE2;

	private static final int APP14 = 0xEE;

	private static final int APP15 = 0xEF;

	private static final int COMMENT = 0xFE;

	private static final byte[] PROFILE = { 'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0 };

	private final byte[] bytes;

	private int orientation = ExifOrientation.UPRIGHT;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private JpegFile(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Reads the markers of a JPEG.
	 * @param bytes the file
	 * @return the file without what tells of place, device and person, but with how it is
	 * turned
	 * @throws IllegalArgumentException if it is not a whole row of markers
	 */
	static byte[] withoutPlace(byte[] bytes) {
		JpegFile file = new JpegFile(bytes);
		try {
			file.walk();
		}
		catch (ArrayIndexOutOfBoundsException cutOff) {
			throw new IllegalArgumentException("A JPEG that ends in its head", cutOff);
		}
		return file.joined();
	}

	/**
	 * How a photo is turned.
	 * @param bytes a JPEG
	 * @return 1 to 8 as in EXIF, 1 when it says nothing
	 */
	static int orientation(byte[] bytes) {
		JpegFile file = new JpegFile(bytes);
		file.walk();
		return file.orientation;
	}

	private void walk() {
		if (at(0) != MARKER || at(1) != START) {
			throw new IllegalArgumentException("Not a JPEG");
		}
		int position = 2;
		while (position < this.bytes.length) {
			if (at(position) != MARKER) {
				throw new IllegalArgumentException("No marker at " + position);
			}
			int marker = at(position + 1);
			if (marker == MARKER) {
				position++;
				continue;
			}
			if (marker == END) {
				return;
			}
			int end = position + 2 + (at(position + 2) << Byte.SIZE | at(position + 3));
			if (end > this.bytes.length) {
				throw new IllegalArgumentException("A marker runs over the end");
			}
			take(marker, position, end);
			position = (marker == START_OF_SCAN) ? scan(end) : end;
		}
	}

	private void take(int marker, int from, int end) {
		if (marker == APP1) {
			this.orientation = ExifOrientation.of(this.bytes, from + 4, end).orElse(this.orientation);
		}
		boolean ofPicture = marker < APP0 || (marker > APP15 && marker != COMMENT) || marker == APP0 || marker == APP14;
		if (ofPicture || (marker == APP2 && isProfile(from + 4, end))) {
			this.kept.write(this.bytes, from, end - from);
		}
	}

	private boolean isProfile(int from, int end) {
		return end - from >= PROFILE.length
				&& Arrays.equals(this.bytes, from, from + PROFILE.length, PROFILE, 0, PROFILE.length);
	}

	/** Copies the coded picture up to the marker that follows it. */
	private int scan(int from) {
		int position = from;
		while (position < this.bytes.length && !endsScan(position)) {
			position++;
		}
		this.kept.write(this.bytes, from, position - from);
		return position;
	}

	private boolean endsScan(int position) {
		if (at(position) != MARKER || position + 1 >= this.bytes.length) {
			return false;
		}
		int next = at(position + 1);
		return next != 0 && next != MARKER && (next < FIRST_RESTART || next > LAST_RESTART);
	}

	private byte[] joined() {
		ByteArrayOutputStream out = new ByteArrayOutputStream(this.kept.size() + 64);
		out.write(MARKER);
		out.write(START);
		if (this.orientation != ExifOrientation.UPRIGHT) {
			out.writeBytes(ExifOrientation.segment(this.orientation));
		}
		out.writeBytes(this.kept.toByteArray());
		out.write(MARKER);
		out.write(END);
		return out.toByteArray();
	}

	private int at(int position) {
		return Byte.toUnsignedInt(this.bytes[position]);
	}

}
