package vn.danvan.document.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.ClassPathResource;

/** The letters of official documents, for measuring and drawing. */
final class Typeface {

	private static final Font REGULAR = load("Tinos-Regular.ttf");

	private static final Font BOLD = load("Tinos-Bold.ttf");

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private Typeface() {
	}

	static Font regular(float points) {
		return REGULAR.deriveFont(points);
	}

	static Font bold(float points) {
		return BOLD.deriveFont(points);
	}

	/** The width of bold text in points. */
	static double boldWidth(String text, float points) {
		return bold(points).getStringBounds(text, CONTEXT).getWidth();
	}

	/** Whether a character can be printed. */
	static boolean prints(int character) {
		return REGULAR.canDisplay(character);
	}

	private static Font load(String file) {
		try (InputStream source = new ClassPathResource("reports/fonts/" + file).getInputStream()) {
			return Font.createFont(Font.TRUETYPE_FONT, source);
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("The font " + file + " cannot be used", ex);
		}
	}

}
