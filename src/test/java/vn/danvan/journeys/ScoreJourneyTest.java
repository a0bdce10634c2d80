package vn.danvan.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A commune scores on a phone, and every page of the model reads well on its screen. */
class ScoreJourneyTest extends BrowserTest {

	@Autowired
	private Stage stage;

	@Test
	void anOfficerScoresOnAPhoneFromHomeInThreeTaps() {
		Page page = logIn("xa.huongnhuong", 360);
		page.locator("#own-sheet a").click();
		page.locator("#continue").click();
		assertThat(page.locator(".criterion h2")).isVisible();
		String before = page.locator("#summary").innerText();
		page.locator(".quick-points vaadin-button").last().click();
		assertThat(page.locator("#saved")).containsText("Đã lưu lúc");
		assertThat(page.locator("#summary")).not().hasText(before);
		shot(page, "score-phone");
		assertThat(violations(page)).isEmpty();
		assertThat(fits(page)).isTrue();
		String criterion = page.url();
		page.locator("#next").click();
		page.waitForURL((url) -> !url.equals(criterion));
		assertThat(page.locator(".criterion h2")).isVisible();
		page.locator(".back").click();
		assertThat(page.locator("#row-1-1")).isVisible();
	}

	@ParameterizedTest
	@CsvSource({ "chuyenvien,mo-hinh,1280", "chuyenvien,mo-hinh/tham-dinh,1280", "chuyenvien,mo-hinh/tham-dinh,390",
			"chuyenvien,mo-hinh/quyet-dinh?nam=2022,1280", "chuyenvien,mo-hinh/quyet-dinh?nam=2022,390",
			"bithu,mo-hinh/tong-hop?nam=2022,1280", "bithu,mo-hinh/tong-hop?nam=2022,390",
			"bithu,mo-hinh/tong-hop?nam=2022&the=xep-hang,390", "bithu,mo-hinh/tong-hop?nam=2022&the=tieu-chi,1280",
			"bithu,mo-hinh/tong-hop?nam=2022&the=o,390", "truongban,SHEET/2.5,1280", "truongban,SHEET/ho-so,390",
			"truongban,SHEET/loai-tru,390" })
	void everyPagePassesAxeAndFitsItsScreen(String person, String path, int width) {
		Page page = logIn(person, width);
		page.navigate(address(path.replace("SHEET", "mo-hinh/phieu/" + sheet())));
		assertThat(page.locator("main h1")).isVisible();
		shot(page, "rollout-" + path.replaceAll("\\W", "-") + "-" + width);
		assertThat(violations(page)).isEmpty();
		assertThat(fits(page)).isTrue();
	}

	private long sheet() {
		return this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE year = 2023 AND unit_id = ?")
			.param(this.stage.unit("Thị trấn Vụ Bản"))
			.query(Long.class)
			.single();
	}

	private static boolean fits(Page page) {
		return (Boolean) page
			.evaluate("() => document.querySelector('main').scrollWidth <= document.querySelector('main').clientWidth");
	}

}
