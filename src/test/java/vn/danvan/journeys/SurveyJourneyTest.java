package vn.danvan.journeys;

import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyService;
import vn.danvan.survey.Surveys;
import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The desk as a tablet and a phone show it, and the screens of those who run it. */
class SurveyJourneyTest extends BrowserTest {

	private static final int TABLET_HEIGHT = 1280;

	@Autowired
	private Stage stage;

	@Autowired
	private SurveyService service;

	private Surveys surveys;

	@BeforeEach
	void surveys() {
		this.surveys = new Surveys(this.stage, this.service);
	}

	@ParameterizedTest
	@ValueSource(ints = { 800, 360 })
	void somebodyAnswersAtTheDeskWithTheKeyboardAlone(int width) {
		long id = this.surveys.desk("Xã Định Cư", "PKS05");
		String ticket = this.surveys.tickets(id, 1).get(0);
		Page page = page(width);
		page.setViewportSize(width, TABLET_HEIGHT);
		page.navigate(address("phieu/" + this.surveys.details(id).code()));
		assertThat(page.locator("#ticket")).isFocused();
		checked(page, "desk-start-" + width);
		page.keyboard().type("000000");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mã phiếu này không đúng");
		checked(page, "desk-wrong-" + width);
		page.locator("#ticket").fill(ticket);
		page.keyboard().press("Enter");
		assertThat(page.locator("fieldset")).hasCount(5);
		checked(page, "desk-questions-" + width);
		page.keyboard().press("Tab");
		page.keyboard().press("Space");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Còn 4 câu chưa chọn");
		assertThat(page.locator("#q1 input").first()).isChecked();
		checked(page, "desk-missing-" + width);
		for (int question = 2; question <= 5; question++) {
			page.locator("#q" + question + " label").nth(question % 4).click();
		}
		page.getByRole(AriaRole.BUTTON).click();
		assertThat(page.locator("h1")).hasText("Xin cảm ơn!");
		checked(page, "desk-thanks-" + width);
		assertThat(context().cookies()).isEmpty();
		page.waitForURL("**/phieu/" + this.surveys.details(id).code(), new Page.WaitForURLOptions().setTimeout(15_000));
		this.surveys.close(id);
		assertThat(this.surveys.details(id).row().result().valid()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 800, 360 })
	void whatCannotBeAnsweredIsToldInAPlainSentence(int width) {
		long closed = this.surveys.desk("Xã Định Cư", "PKS02");
		this.surveys.close(closed);
		long later = this.surveys.open("Xã Định Cư", "PKS02", SurveyMode.DESK, Surveys.TODAY.plusDays(3),
				Surveys.TODAY.plusDays(9));
		Page page = page(width);
		Map<String, String> told = Map.of("KHONGCO", "Không có đợt khảo sát nào", this.surveys.details(closed).code(),
				"đã kết thúc", this.surveys.details(later).code(), "Đợt bắt đầu từ ngày 23/06/2023");
		told.forEach((code, words) -> {
			page.navigate(address("phieu/" + code));
			assertThat(page.getByRole(AriaRole.ALERT)).containsText(words);
			checked(page, "desk-sorry-" + words.length() + "-" + width);
		});
		page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.9"));
		page.navigate(address("phieu/" + this.surveys.details(later).code()));
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("chỉ mở được trong mạng của cơ quan");
		checked(page, "desk-foreign-" + width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 390 })
	void theScreensOfTheSurveysPassAxeAndFit(int width) {
		long id = this.surveys.desk("Xã Định Cư", "PKS04");
		this.surveys.tickets(id, 3);
		Page page = logIn("chuyenvien", width);
		page.navigate(address("khao-sat/" + id));
		assertThat(page.locator("#desk-address")).containsText("/phieu/");
		checked(page, "survey-desk-" + width);
		page.navigate(address("khao-sat/ket-qua?nam=2023"));
		assertThat(page.locator("#survey-table")).containsText("Xã Vũ Bình");
		checked(page, "survey-table-" + width);
		page.navigate(address("khao-sat/moi"));
		assertThat(page.locator("#save")).isVisible();
		checked(page, "survey-new-" + width);
	}

	@Test
	void paperIsCountedByKeyboard() {
		long id = this.surveys.open("Xã Định Cư", "PKS05", SurveyMode.PAPER, Surveys.TODAY.minusDays(9), Surveys.TODAY);
		Page page = logIn("chuyenvien", 1280);
		page.navigate(address("khao-sat/" + id));
		page.locator("#handedOut input").focus();
		String[] typed = { "12", "10", "0" };
		for (String number : typed) {
			page.keyboard().type(number);
			page.keyboard().press("Tab");
		}
		for (int cell = 0; cell < 20; cell++) {
			page.keyboard().type((cell % 4 == 1) ? "10" : "0");
			page.keyboard().press("Tab");
		}
		checked(page, "survey-paper");
		page.keyboard().press("Enter");
		assertThat(page.locator("#survey-results")).containsText("Hài lòng 100% (10 phiếu hợp lệ)");
	}

	private static void checked(Page page, String name) {
		shot(page, name);
		assertThat(violations(page)).isEmpty();
		assertThat((Boolean) page
			.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
	}

}
