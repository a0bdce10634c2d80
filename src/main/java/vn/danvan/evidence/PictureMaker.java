package vn.danvan.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;

/**
 * Makes the small and the middle picture of a photo, upright and without any remark of
 * the camera. One photo at a time is decoded, so that many uploads at once do not fill
 * the memory.
 */
@Component
class PictureMaker {

	/** Most points of a photo; what has more is refused before it is decoded. */
	static final int MOST_PIXELS = 50_000_000;

	private static final int MILLION = 1_000_000;

	private static final float QUALITY = 0.8f;

	private static final Logger log = LoggerFactory.getLogger(PictureMaker.class);

	private final Semaphore one = new Semaphore(1, true);

	static {
		ImageIO.setUseCache(false);
	}

	/**
	 * Makes both pictures.
	 * @param name name of the file, for the refusal
	 * @param photo a JPEG or PNG
	 * @return small and middle picture as JPEG, or nothing when it cannot be decoded
	 * @throws Refusal if it has more than {@link #MOST_PIXELS} points
	 */
	Optional<Made> make(String name, byte[] photo) {
		this.one.acquireUninterruptibly();
		try {
			BufferedImage decoded = decoded(name, photo);
			int orientation = isJpeg(photo) ? JpegFile.orientation(photo) : ExifOrientation.UPRIGHT;
			BufferedImage middle = turned(fitting(decoded, EvidenceView.MIDDLE.longest()), orientation);
			return Optional.of(new Made(jpeg(fitting(middle, EvidenceView.THUMBNAIL.longest())), jpeg(middle)));
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException undecodable) {
			log.info("A photo cannot be shown: {}", undecodable.toString());
			return Optional.empty();
		}
		finally {
			this.one.release();
		}
	}

	private static BufferedImage decoded(String name, byte[] photo) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new IOException("No reader");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				int width = reader.getWidth(0);
				int height = reader.getHeight(0);
				if ((long) width * height > MOST_PIXELS) {
					throw Refusal.at("evidence", "evidence.error.pixels", name, MOST_PIXELS / MILLION);
				}
				ImageReadParam coarse = reader.getDefaultReadParam();
				int step = Math.max(1, Math.max(width, height) / (2 * EvidenceView.MIDDLE.longest()));
				coarse.setSourceSubsampling(step, step, 0, 0);
				return reader.read(0, coarse);
			}
			finally {
				reader.dispose();
			}
		}
	}

	/** Halves the picture until it nearly fits, so that no line is lost, then fits it. */
	private static BufferedImage fitting(BufferedImage image, int longest) {
		BufferedImage fitting = image;
		int side = Math.max(image.getWidth(), image.getHeight());
		while (side > longest) {
			int next = Math.max(longest, (side + 1) / 2);
			fitting = scaled(fitting, (double) next / side);
			side = next;
		}
		return (fitting != image) ? fitting : scaled(image, 1);
	}

	private static BufferedImage scaled(BufferedImage image, double factor) {
		int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
		int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
		return drawn(image, width, height, AffineTransform.getScaleInstance((double) width / image.getWidth(),
				(double) height / image.getHeight()));
	}

	private static BufferedImage turned(BufferedImage image, int orientation) {
		if (orientation == ExifOrientation.UPRIGHT) {
			return image;
		}
		boolean side = ExifOrientation.onItsSide(orientation);
		return drawn(image, side ? image.getHeight() : image.getWidth(), side ? image.getWidth() : image.getHeight(),
				ExifOrientation.turn(orientation, image.getWidth(), image.getHeight()));
	}

	private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
		BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.drawImage(image, how, null);
		graphics.dispose();
		return drawn;
	}

	private static byte[] jpeg(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam how = writer.getDefaultWriteParam();
		how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		how.setCompressionQuality(QUALITY);
		try (var stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(null, new IIOImage(image, null, null), how);
		}
		finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

	private static boolean isJpeg(byte[] photo) {
		return photo.length > 1 && photo[0] == (byte) 0xFF && photo[1] == (byte) 0xD8;
	}

	/**
	 * The pictures of a photo, as JPEG.
	 *
	 * @param thumbnail longest side 240 px
	 * @param middle longest side 1280 px
	 */
	record Made(byte[] thumbnail, byte[] middle) {
	}

}
