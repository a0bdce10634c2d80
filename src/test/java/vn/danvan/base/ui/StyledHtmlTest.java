package vn.danvan.base.ui;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.base.text.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** Only bold and italic come back from the browser. */
class StyledHtmlTest {

	@Test
	void boldAndItalicComeBackAsTheyWent() {
		List<Run> runs = List.of(new Run("Có ", false, false), new Run("18 cuộc", true, false),
				new Run(" và ", false, false), new Run("<5 xã> & hơn", true, true));
		assertThat(StyledHtml.read(StyledHtml.write(runs))).isEqualTo(runs);
	}

	@Test
	void everythingElseIsPlainText() {
		assertThat(StyledHtml.read("<div onclick=\"x()\">Một <script>alert(1)</script><u>hai</u></div><p>ba</p>"))
			.extracting(Run::text)
			.containsExactly("Một hai ba");
	}

	@Test
	void textIsNormalisedAndSpacesBetweenRunsStay() {
		String decomposed = Normalizer.normalize("Lạc Sơn", Normalizer.Form.NFD);
		assertThat(StyledHtml.read("<b>" + decomposed + "</b>&nbsp;&nbsp;đẹp "))
			.containsExactly(new Run("Lạc Sơn", true, false), new Run(" đẹp", false, false));
	}

	@Test
	void anEmptyBlockIsEmpty() {
		assertThat(StyledHtml.read("<br>")).extracting(Run::text).containsExactly("");
		assertThat(StyledHtml.read("")).extracting(Run::text).containsExactly("");
	}

}
