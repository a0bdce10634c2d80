package vn.danvan.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.inspection.Answer;
import vn.danvan.inspection.BegunInspections;
import vn.danvan.inspection.ChecklistLine;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.GivenAnswer;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.TeamService;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checklist on the spot in a browser: without a line in the middle, by two people,
 * and with the keyboard alone.
 */
class ChecklistJourneyTest extends BrowserTest {

	private static final String ALL_SENT = "Đã gửi hết.";

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private TeamService teams;

	@Autowired
	private ChecklistSheetService sheets;

	private BegunInspections begun;

	@BeforeEach
	void inspections() {
		this.begun = new BegunInspections(this.stage, this.inspections, this.teams, this.sheets);
	}

	@Test
	void aPhoneThatLosesItsLineLosesNoAnswerAndSendsEachOnce() throws Exception {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		checked(page, "spot-fresh-390");
		page.waitForResponse("**/tra-loi", () -> page.locator("#answer-1").click());
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		context().setOffline(true);
		page.locator("#next").click();
		page.locator("#answer-2").click();
		page.locator("#points").fill("1.5");
		page.locator("#remark").fill("Kế hoạch tự kiểm tra chưa có chữ ký");
		page.locator("#next").click();
		page.locator("#answer-3").click();
		page.locator("#photo").setInputFiles(photo());
		assertThat(page.locator("#photos .waiting img")).isVisible();
		assertThat(page.locator("#sent")).containsText("3 mục chờ gửi, đã lưu trên máy này. Chưa có mạng.");
		assertThat(page.locator("#badges")).containsText("chờ gửi");
		checked(page, "spot-offline-390");
		assertThat(kept(id)).isEqualTo(1);
		page.reload();
		assertThat(page.locator("#sent")).containsText("3 mục chờ gửi, đã lưu trên máy này. Chưa có mạng.");
		assertThat(page.locator("#answer-3")).hasAttribute("aria-pressed", "true");
		assertThat(page.locator("#photos .waiting img")).isVisible();
		page.locator("#previous").click();
		assertThat(page.locator("#points")).hasValue("1,5");
		assertThat(page.locator("#remark")).hasValue("Kế hoạch tự kiểm tra chưa có chữ ký");
		context().setOffline(false);
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		List<ChecklistLine> lines = this.begun.lines(id);
		assertThat(lines.subList(0, 4)).extracting(ChecklistLine::answer)
			.containsExactly(Answer.MET, Answer.PARTLY, Answer.NOT_MET, null);
		assertThat(lines.get(1).points()).isEqualByComparingTo("1.5");
		assertThat(lines.get(1).remark()).isEqualTo("Kế hoạch tự kiểm tra chưa có chữ ký");
		assertThat(lines.get(2).files()).isEqualTo(1);
		assertThat(kept(id)).isEqualTo(3);
		page.reload();
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(kept(id)).isEqualTo(3);
	}

	@Test
	void anAnswerWhoseConfirmationGotLostIsTakenOnce() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		boolean[] lost = { false };
		page.route("**/tra-loi", (route) -> {
			if (lost[0]) {
				route.resume();
				return;
			}
			lost[0] = true;
			route.fetch();
			route.abort();
		});
		page.waitForResponse("**/tra-loi", () -> page.locator("#answer-1").click());
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(lost[0]).isTrue();
		assertThat(kept(id)).isEqualTo(1);
	}

	@Test
	void aRefusedAnswerStaysWithItsSentenceAndOthersGoOn() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		page.locator("#answer-2").click();
		page.locator("#points").fill("99");
		page.locator("#next").click();
		page.locator("#answer-1").click();
		assertThat(page.locator("#sent")).containsText("1 mục chưa được nhận");
		assertThat(this.begun.lines(id).get(1).answer()).isEqualTo(Answer.MET);
		page.locator("#first-refused").click();
		assertThat(page.locator("#problem")).hasText("Điểm của A1 phải từ 0 đến 2.");
		assertThat(page.locator("#points")).hasValue("99");
		checked(page, "spot-refused-390");
		page.locator("#points").fill("1");
		page.locator("#points").press("Enter");
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(this.begun.lines(id).get(0).points()).isEqualByComparingTo("1");
	}

	@Test
	void whatOnePersonLeftWaitingIsNotSentByTheNextOne() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		page.route("**/tra-loi", (route) -> route.abort());
		page.locator("#answer-3").click();
		assertThat(page.locator("#sent")).containsText("1 mục chờ gửi");
		context().clearCookies();
		page.unroute("**/tra-loi");
		page.locator("#send").click();
		assertThat(page.getByRole(AriaRole.ALERT))
			.containsText("Phiên làm việc đã hết. Đăng nhập lại; câu trả lời vẫn còn trên máy này.");
		checked(page, "spot-session-390");
		enter(page, "truongban").navigate(spot(id));
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(kept(id)).isZero();
		context().clearCookies();
		enter(page, "noivu").navigate(spot(id));
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(this.begun.lines(id).get(0).answer()).isEqualTo(Answer.NOT_MET);
	}

	@Test
	void aPageLeftOpenSendsNothingInTheNameOfWhoeverLoggedInAfterwards() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		context().clearCookies();
		Page other = enter(context().newPage(), "truongban");
		other.navigate(spot(id));
		assertThat(other.locator("#item-title")).isVisible();
		page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Phiên làm việc đã hết.");
		page.locator("#answer-1").click();
		assertThat(page.locator("#sent")).containsText("1 mục chờ gửi");
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Phiên làm việc đã hết.");
		assertThat(kept(id)).isZero();
	}

	@Test
	void nothingIsCalledSentWhileItWaits() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		Page page = opened("noivu", 390, id);
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		List<Route> held = new ArrayList<>();
		page.route("**/trang-thai", held::add);
		page.waitForRequest("**/trang-thai", () -> page.locator("#next").click());
		page.locator("#answer-1").click();
		assertThat(page.locator("#answer-1")).hasAttribute("aria-pressed", "true");
		assertThat(page.locator("#sent")).hasText("Đang gửi…");
		page.unroute("**/trang-thai");
		held.forEach(Route::resume);
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		assertThat(this.begun.lines(id).get(1).answer()).isEqualTo(Answer.MET);
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1280 })
	void whereTwoContradictOneIsChosenByNameAndTime(int width) {
		long id = this.begun.begin("Xã Ân Nghĩa");
		ChecklistLine unseen = this.begun.lines(id).get(0);
		this.stage.run("truongban", () -> this.sheets.answer(id, List.of(new GivenAnswer(BegunInspections.key(),
				unseen.id(), Answer.NOT_MET, null, "Không có quyết định kiện toàn", 0))));
		this.stage.run("chuyenvien", () -> this.sheets.answer(id, List
			.of(new GivenAnswer(BegunInspections.key(), unseen.id(), Answer.MET, null, "Có quyết định số 12", 0))));
		Page page = opened("noivu", width, id);
		page.navigate(spot(id) + "#1");
		assertThat(page.locator(".choose")).hasCount(2);
		assertThat(page.locator("#news")).containsText("Không đạt " + this.stage.actor("truongban").fullName() + ", ");
		checked(page, "spot-contested-" + width);
		page.locator(".choose").nth(1).click();
		assertThat(page.locator(".choose")).hasCount(0);
		assertThat(page.locator("#answer-1")).hasAttribute("aria-pressed", "true");
		assertThat(this.begun.lines(id).get(0).remark()).isEqualTo("Có quyết định số 12");
		assertThat(kept(id)).isEqualTo(2);
	}

	/**
	 * Without waiting for the page: keys that come too fast meet what they were meant
	 * for.
	 */
	@Test
	void theWholeFormIsTypedFromPaperWithTheKeyboardAlone() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		int items = this.begun.lines(id).size();
		Page page = opened("noivu", 1280, id);
		assertThat(page.locator("#keys")).containsText("1 Đạt, 2 Đạt một phần, 3 Không đạt, 4 Không phát sinh");
		checked(page, "spot-keys-1280");
		for (int item = 1; item <= items; item++) {
			switch (item % 5) {
				case 2 -> {
					page.keyboard().press("2");
					page.keyboard().type("0,5");
					page.keyboard().press("Enter");
				}
				case 3 -> {
					page.keyboard().press("n");
					page.keyboard().type("Trang " + item);
					page.keyboard().press("Escape");
					page.keyboard().press("3");
				}
				case 4 -> page.keyboard().press("4");
				default -> page.keyboard().press("1");
			}
		}
		page.keyboard().press("ArrowUp");
		assertThat(page.locator("#position")).hasText((items - 1) + "/" + items);
		assertThat((Boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')")).isTrue();
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#position")).hasText(items + "/" + items);
		page.keyboard().press("Tab");
		assertThat(page.locator("#remark")).isFocused();
		assertThat(page.locator("#score")).containsText("Chấm " + items + "/" + items);
		assertThat(page.locator("#sent")).hasText(ALL_SENT);
		List<ChecklistLine> lines = this.begun.lines(id);
		for (int item = 1; item <= items; item++) {
			ChecklistLine line = lines.get(item - 1);
			assertThat(line.answer()).as(line.item().code()).isEqualTo(switch (item % 5) {
				case 2 -> Answer.PARTLY;
				case 3 -> Answer.NOT_MET;
				case 4 -> Answer.NOT_ARISEN;
				default -> Answer.MET;
			});
			if (item % 5 == 2) {
				assertThat(line.points()).isEqualByComparingTo("0.5");
			}
			assertThat(line.remark()).isEqualTo((item % 5 == 3) ? "Trang " + item : "");
		}
		assertThat(this.stage.as("noivu", () -> this.sheets.sheet(id)).score().complete()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1280 })
	void whatIsReadOnlySaysSoAndTakesNoKey(int width) {
		long id = this.begun.begin("Xã Ân Nghĩa");
		this.begun.minutes(id);
		Page page = opened("noivu", width, id);
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Chỉ xem");
		assertThat(page.locator("#answer-1")).isDisabled();
		page.keyboard().press("3");
		assertThat(page.locator("#answer-1")).hasAttribute("aria-pressed", "true");
		checked(page, "spot-read-only-" + width);
		if (width < 600) {
			page.locator("#open-list").click();
			assertThat(page.locator("#rows .row").first()).isFocused();
			checked(page, "spot-list-" + width);
			page.keyboard().press("Escape");
			assertThat(page.locator("#open-list")).isFocused();
		}
		long ahead = this.begun.plan("Xã Ân Nghĩa");
		page.navigate(spot(ahead));
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Chưa bắt đầu kiểm tra");
		checked(page, "spot-ahead-" + width);
	}

	/** Opens the page and waits until it is drawn. */
	private Page opened(String username, int width, long id) {
		Page page = logIn(username, width);
		page.navigate(spot(id));
		assertThat(page.locator("#item-title")).isVisible();
		return page;
	}

	private String spot(long id) {
		return address("kiem-tra/tai-cho/" + id);
	}

	private static Path photo() throws Exception {
		Path file = Files.createTempDirectory("spot").resolve("anh.jpg");
		return Files.write(file, Photos.fromPhone(1800, 1200, 1));
	}

	/** How many answers were ever taken. */
	private int kept(long id) {
		return this.stage.jdbc().sql("""
				SELECT COUNT(*) FROM checklist_answer a JOIN checklist_line l ON l.id = a.line_id
				WHERE l.inspection_id = ?""").param(id).query(Integer.class).single();
	}

	private static void checked(Page page, String name) {
		shot(page, name);
		assertThat(violations(page)).isEmpty();
		assertThat((Boolean) page
			.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
	}

}
