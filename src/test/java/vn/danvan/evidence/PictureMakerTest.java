package vn.danvan.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;
import vn.danvan.testing.Photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is made of a photo before anybody sees it. */
class PictureMakerTest {

	private final PictureMaker maker = new PictureMaker();

	@Test
	void aPhotoBecomesASmallAndAMiddlePictureOfItsShape() {
		PictureMaker.Made made = this.maker.make("ảnh.jpg", Photos.jpeg(4000, 3000)).orElseThrow();
		assertThat(Photos.decoded(made.thumbnail())).satisfies((image) -> {
			assertThat(image.getWidth()).isEqualTo(240);
			assertThat(image.getHeight()).isEqualTo(180);
		});
		assertThat(Photos.decoded(made.middle())).satisfies((image) -> {
			assertThat(image.getWidth()).isEqualTo(1280);
			assertThat(image.getHeight()).isEqualTo(960);
		});
		assertThat(made.thumbnail().length).isLessThan(30_000);
	}

	@Test
	void aSmallPhotoIsNotMadeLarger() {
		PictureMaker.Made made = this.maker.make("ảnh.png", Photos.png(100, 60)).orElseThrow();
		assertThat(Photos.decoded(made.thumbnail()).getWidth()).isEqualTo(100);
		assertThat(Photos.decoded(made.middle()).getWidth()).isEqualTo(100);
	}

	/** Where the red half of the stored photo is seen, for each way to hold a camera. */
	@ParameterizedTest
	@CsvSource({ "1, 400, 200, LEFT", "2, 400, 200, RIGHT", "3, 400, 200, RIGHT", "4, 400, 200, LEFT",
			"5, 200, 400, TOP", "6, 200, 400, TOP", "7, 200, 400, BOTTOM", "8, 200, 400, BOTTOM" })
	void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red) {
		byte[] photo = JpegFile.withoutPlace(Photos.fromPhone(400, 200, orientation));
		BufferedImage seen = Photos.decoded(this.maker.make("ảnh.jpg", photo).orElseThrow().middle());
		assertThat(seen.getWidth()).isEqualTo(width);
		assertThat(seen.getHeight()).isEqualTo(height);
		assertThat(isRed(seen, 10, 10)).isEqualTo(red.equals("LEFT") || red.equals("TOP"));
		assertThat(isRed(seen, width - 10, 10)).isEqualTo(red.equals("RIGHT") || red.equals("TOP"));
		assertThat(isRed(seen, 10, height - 10)).isEqualTo(red.equals("LEFT") || red.equals("BOTTOM"));
	}

	@Test
	void whereThePhotoWasTakenIsForgottenAndHowItIsTurnedIsKept() {
		byte[] photo = Photos.fromPhone(40, 20, 6);
		assertThat(Photos.holds(photo, Photos.PLACE)).isTrue();
		byte[] kept = JpegFile.withoutPlace(photo);
		assertThat(Photos.holds(kept, Photos.PLACE)).isFalse();
		assertThat(JpegFile.orientation(kept)).isEqualTo(6);
		assertThat(Photos.decoded(kept).getRGB(5, 5)).isEqualTo(Photos.decoded(photo).getRGB(5, 5));
		assertThat(JpegFile.withoutPlace(kept)).as("nothing is left to forget").isEqualTo(kept);
	}

	@Test
	void whatFollowsThePhotoInItsFileIsForgotten() {
		byte[] photo = Photos.jpeg(40, 20);
		byte[] more = Photos.fromPhone(40, 20, 3);
		byte[] joined = Arrays.copyOf(photo, photo.length + more.length);
		System.arraycopy(more, 0, joined, photo.length, more.length);
		assertThat(JpegFile.withoutPlace(joined)).isEqualTo(JpegFile.withoutPlace(photo));
	}

	@Test
	void textsInAPngAreForgotten() {
		byte[] kept = PngFile.withoutPlace(Photos.pngSaying(Photos.PLACE));
		assertThat(Photos.holds(kept, Photos.PLACE)).isFalse();
		assertThat(kept).isEqualTo(PngFile.withoutPlace(Photos.png(20, 10)));
	}

	@Test
	void aFewBytesThatSayTheyAreAHugePhotoAreRefusedBeforeTheyAreDecoded() {
		assertThatThrownBy(() -> this.maker.make("bom.png", Photos.bomb(30_000, 30_000)))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> {
				assertThat(refusal.key()).isEqualTo("evidence.error.pixels");
				assertThat(refusal).hasMessageContaining("trên 50 triệu");
			});
	}

	@Test
	void aPhotoThatCannotBeDecodedHasNoPicture() {
		assertThat(this.maker.make("hỏng.png", Photos.bomb(20, 10))).isEmpty();
	}

	@Test
	void aBrokenFileIsNoPhoto() {
		byte[] photo = Photos.png(40, 20);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PngFile.withoutPlace(Arrays.copyOf(photo, photo.length - 30)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> JpegFile.withoutPlace(Arrays.copyOf(Photos.jpeg(40, 20), 15)));
	}

	private static boolean isRed(BufferedImage image, int x, int y) {
		Color color = new Color(image.getRGB(x, y));
		return color.getRed() > color.getBlue();
	}

}
