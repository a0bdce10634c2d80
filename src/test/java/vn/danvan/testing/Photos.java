package vn.danvan.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Photos as phones make them. */
public final class Photos {

	/** What the camera writes about where it was; must not be found in what is served. */
	public static final String PLACE = "20 31 12.5 N";

	private Photos() {
	}

	/** A photo whose left half is red and whose right half is blue. */
	public static BufferedImage halves(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(200, 0, 0)));
		pen.fillRect(0, 0, width / 2, height);
		pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, new Color(0, 0, 200)));
		pen.fillRect(width / 2, 0, width - width / 2, height);
		pen.dispose();
		return image;
	}

	public static byte[] jpeg(int width, int height) {
		return encoded(halves(width, height), "jpeg");
	}

	public static byte[] png(int width, int height) {
		return encoded(halves(width, height), "png");
	}

	/** A JPEG that says how the camera was held and where it was. */
	public static byte[] fromPhone(int width, int height, int orientation) {
		byte[] plain = jpeg(width, height);
		byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
		exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 2);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 24 + 4);
		exif.putInt(0).put(place);
		ByteBuffer out = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
		out.put(plain, 0, 2);
		out.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.capacity() + 2)).put(exif.array());
		out.put(plain, 2, plain.length - 2);
		return out.array();
	}

	/** A PNG with a text in it. */
	public static byte[] pngSaying(String text) {
		byte[] plain = png(20, 10);
		byte[] said = chunk("tEXt", ("Comment\0" + text).getBytes(StandardCharsets.ISO_8859_1));
		ByteBuffer out = ByteBuffer.allocate(plain.length + said.length);
		out.put(plain, 0, 33).put(said).put(plain, 33, plain.length - 33);
		return out.array();
	}

	/** A PNG of a few bytes that says it is large. */
	public static byte[] bomb(int width, int height) {
		ByteBuffer head = ByteBuffer.allocate(13)
			.putInt(width)
			.putInt(height)
			.put((byte) 8)
			.put((byte) 2)
			.putShort((short) 0)
			.put((byte) 0);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		out.writeBytes(chunk("IHDR", head.array()));
		out.writeBytes(chunk("IDAT", new byte[0]));
		out.writeBytes(chunk("IEND", new byte[0]));
		return out.toByteArray();
	}

	public static BufferedImage decoded(byte[] picture) {
		try {
			return ImageIO.read(new ByteArrayInputStream(picture));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether bytes hold a text. */
	public static boolean holds(byte[] bytes, String text) {
		return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
	}

	private static byte[] chunk(String name, byte[] content) {
		byte[] named = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(named);
		check.update(content);
		return ByteBuffer.allocate(content.length + 12)
			.putInt(content.length)
			.put(named)
			.put(content)
			.putInt((int) check.getValue())
			.array();
	}

	private static byte[] encoded(BufferedImage image, String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
