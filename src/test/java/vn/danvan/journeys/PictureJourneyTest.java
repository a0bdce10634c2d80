package vn.danvan.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What only a browser proves of a plan's pictures: keys, widths, names and contrast. */
class PictureJourneyTest extends BrowserTest {

	@Autowired
	private Stage stage;

	@ParameterizedTest
	@CsvSource({ "progress,1280", "progress,390", "timeline,1280", "timeline,390", "curve,1280", "curve,390" })
	void everyPicturePassesAxeAndFitsItsScreen(String tab, int width) {
		Page page = logIn("truongban", width);
		page.navigate(address("ke-hoach/" + this.stage.plan() + "?the=" + tab));
		assertThat(page.locator("#tab-" + tab)).hasAttribute("aria-current", "page");
		assertThat(page.locator("#print-picture")).isVisible();
		shot(page, "picture-" + tab + "-" + width);
		assertThat(violations(page)).isEmpty();
		assertThat((Boolean) page
			.evaluate("() => document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth"))
			.isTrue();
	}

	@Test
	void arrowKeysGoThroughTheMatrixAndEnterOpens() {
		Page page = logIn("chuyenvien", 1280);
		page.navigate(address("ke-hoach/" + this.stage.plan() + "?the=matrix"));
		page.locator("button.cell:visible").first().focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page.locator(".detail-open")).containsText("NV04");
		assertThat(page.locator(".detail-open")).containsText("Ân Nghĩa");
	}

}
