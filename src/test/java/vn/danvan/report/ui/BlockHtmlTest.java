package vn.danvan.report.ui;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.report.TextRun;

import static org.assertj.core.api.Assertions.assertThat;

/** Only bold and italic come back from the browser. */
class BlockHtmlTest {

	@Test
	void boldAndItalicComeBackAsTheyWent() {
		List<TextRun> runs = List.of(new TextRun("Có ", false, false), new TextRun("18 cuộc", true, false),
				new TextRun(" và ", false, false), new TextRun("<5 xã> & hơn", true, true));
		assertThat(BlockHtml.read(BlockHtml.write(runs))).isEqualTo(runs);
	}

	@Test
	void everythingElseIsPlainText() {
		assertThat(BlockHtml.read("<div onclick=\"x()\">Một <script>alert(1)</script><u>hai</u></div><p>ba</p>"))
			.extracting(TextRun::text)
			.containsExactly("Một hai ba");
	}

	@Test
	void textIsNormalisedAndSpacesBetweenRunsStay() {
		String decomposed = Normalizer.normalize("Lạc Sơn", Normalizer.Form.NFD);
		assertThat(BlockHtml.read("<b>" + decomposed + "</b>&nbsp;&nbsp;đẹp "))
			.containsExactly(new TextRun("Lạc Sơn", true, false), new TextRun(" đẹp", false, false));
	}

	@Test
	void anEmptyBlockIsEmpty() {
		assertThat(BlockHtml.read("<br>")).extracting(TextRun::text).containsExactly("");
		assertThat(BlockHtml.read("")).extracting(TextRun::text).containsExactly("");
	}

}
