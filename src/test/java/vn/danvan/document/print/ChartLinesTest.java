package vn.danvan.document.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.document.Block;
import vn.danvan.document.Chart;
import vn.danvan.document.ChartKind;
import vn.danvan.document.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Charts of lines: on the page, as a picture, as a table. */
class ChartLinesTest {

	private static final Chart LINES = new Chart("Theo tháng", "%", List.of("T1", "T2", "T3", "T4"), List.of(
			new Chart.Series("Kế hoạch",
					List.of(BigDecimal.ZERO, BigDecimal.valueOf(25), BigDecimal.valueOf(60), BigDecimal.valueOf(93.9))),
			new Chart.Series("Thực hiện",
					Arrays.asList(BigDecimal.ZERO, BigDecimal.valueOf(12.5), (@Nullable BigDecimal) null, null))),
			ChartKind.LINES);

	private static final int DPI = 200;

	private static final int PLANNED = 0x1F4E79;

	private static final int DONE = 0xA3161A;

	/** Charts are drawn, letters too: the page is looked at, not read. */
	@Test
	void thePageShowsEachLineInItsColour() throws IOException {
		PdfReader page = new PdfReader(Samples.PDF.list("BIỂU ĐỒ", "", List.of(LINES)));
		BufferedImage seen = new PDFRenderer(page.document()).renderImageWithDPI(0, DPI);
		assertThat(rightmost(seen, PLANNED, seen.getHeight())).isGreaterThan(seen.getWidth() / 2);
		assertThat(rightmost(seen, DONE, seen.getHeight())).isPositive();
		assertThat(rightmost(seen, PLANNED, seen.getHeight())).as("in the middle")
			.isLessThan(seen.getWidth() * 85 / 100);
	}

	@Test
	void aLineEndsWhereNothingWasReported() throws IOException {
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(ChartPicture.of(LINES)));
		int plot = picture.getHeight() * 9 / 10;
		assertThat(rightmost(picture, PLANNED, plot)).isGreaterThan(picture.getWidth() * 3 / 4);
		assertThat(rightmost(picture, DONE, plot)).isBetween(picture.getWidth() / 3, picture.getWidth() / 2);
	}

	@Test
	void theSameChartOfColumnsLooksOtherwise() {
		assertThat(ChartPicture.of(new Chart(LINES.title(), LINES.unit(), LINES.categories(), LINES.series())))
			.isNotEqualTo(ChartPicture.of(LINES));
	}

	@Test
	void theSheetHasTheNumbersOfTheLines() {
		Table table = ChartTable.of(LINES);
		assertThat(table.rows().get(1).get(2).text()).isEqualTo("12,5");
		assertThat(table.rows()).hasSize(4);
	}

	@Test
	void chartsStoredBeforeThereWereLinesHaveColumns() {
		JsonMapper json = JsonMapper.builder().build();
		Block stored = json.readValue("""
				{"block":"chart","title":"A","unit":"","categories":["I"],"series":[{"name":"B","values":[1]}]}
				""", Block.class);
		assertThat(((Chart) stored).kind()).isEqualTo(ChartKind.COLUMNS);
		assertThat(json.readValue(json.writeValueAsString(LINES), Block.class)).isEqualTo(LINES);
	}

	/** The rightmost place of a colour above the legend. */
	private static int rightmost(BufferedImage picture, int colour, int until) {
		int rightmost = 0;
		Set<Integer> wanted = Set.of(new Color(colour).getRGB());
		for (int y = 0; y < until; y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if (wanted.contains(picture.getRGB(x, y))) {
					rightmost = Math.max(rightmost, x);
				}
			}
		}
		return rightmost;
	}

}
