package vn.danvan.evidence;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** The one entry of EXIF that is kept: how the camera was held, 1 to 8. */
final class ExifOrientation {

	/** The picture is stored as it is seen. */
	static final int UPRIGHT = 1;

	private static final int LAST = 8;

	private static final int FIRST_ON_ITS_SIDE = 5;

	private static final int TAG = 0x0112;

	private static final int ENTRY_BYTES = 12;

	private static final int MOST_ENTRIES = 500;

	private static final byte[] HEAD = { 'E', 'x', 'i', 'f', 0, 0 };

	private ExifOrientation() {
	}

	/**
	 * Reads the entry.
	 * @param bytes the file
	 * @param from where the content of its APP1 begins
	 * @param end where it ends
	 * @return 1 to 8, or nothing
	 */
	static OptionalInt of(byte[] bytes, int from, int end) {
		try {
			ByteBuffer tiff = ByteBuffer.wrap(bytes, from, end - from).slice();
			for (byte one : HEAD) {
				if (tiff.get() != one) {
					return OptionalInt.empty();
				}
			}
			return inTiff(tiff.slice());
		}
		catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
			return OptionalInt.empty();
		}
	}

	private static OptionalInt inTiff(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(tiff.getShort(directory)));
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY_BYTES;
			if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
				int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
				return (value >= UPRIGHT && value <= LAST) ? OptionalInt.of(value) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	/** An APP1 that says this and nothing else. */
	static byte[] segment(int orientation) {
		ByteBuffer out = ByteBuffer.allocate(36);
		out.putShort((short) 0xFFE1).putShort((short) 34).put(HEAD);
		out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
		out.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
		out.putShort((short) orientation).putShort((short) 0).putInt(0);
		return out.array();
	}

	/**
	 * Says whether width and height change places when the picture is seen.
	 * @param orientation 1 to 8
	 * @return true for a camera held on its side
	 */
	static boolean onItsSide(int orientation) {
		return orientation >= FIRST_ON_ITS_SIDE;
	}

	/**
	 * Turns a stored picture into the seen one.
	 * @param orientation 1 to 8
	 * @param width of the stored picture
	 * @param height of the stored picture
	 * @return the movement of its points
	 */
	static AffineTransform turn(int orientation, int width, int height) {
		return switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case LAST -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
