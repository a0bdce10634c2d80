package vn.danvan.journeys;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.ProgressState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What only a browser proves: taps, typing that saves itself, a lost cookie, narrow
 * pages, accessibility.
 */
@DanvanTest
@Tag("browser")
class JourneysTest {

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private ProgressService progress;

	@Autowired
	private ProgressReport report;

	private BrowserContext context;

	private final List<String> strangers = new ArrayList<>();

	@BeforeAll
	static void launch() {
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(OPTIONS));
	}

	@AfterAll
	static void quit() {
		playwright.close();
	}

	@AfterEach
	void noRequestLeftTheMachine() {
		this.context.close();
		assertThat(this.strangers).isEmpty();
	}

	@Test
	void anOfficerOnAPhoneReachesTheFormInTwoTapsTypingSavesItselfAndALostCookieLosesNothing() {
		long id = this.stage.assignment("Xã Bình Hẻm", "NV16", 1);
		Page page = logIn("xa.binhhem", 390);
		page.locator(".work-list a", new Page.LocatorOptions().setHasText("NV16")).first().click();
		assertThat(page.locator(".progress-form")).isVisible();

		page.locator("#quantity input").fill("92");
		page.locator("#remark textarea").pressSequentially("Đã giải quyết 11/12 vụ việc");
		assertThat(page.getByText("Đã tự lưu nháp")).isVisible();
		await().atMost(Duration.ofSeconds(3))
			.untilAsserted(() -> assertThat(details("xa.binhhem", id).draft()).isNotNull()
				.extracting((draft) -> draft.entry().remark())
				.isEqualTo("Đã giải quyết 11/12 vụ việc"));
		this.context.clearCookies();
		page = logIn(page, "xa.binhhem");
		page.navigate(address("viec-cua-toi/" + id));
		assertThat(page.locator("#remark textarea")).hasValue("Đã giải quyết 11/12 vụ việc");
		assertThat(page.locator("#quantity input")).hasValue("92");
		shot(page, "phone-form");

		page.locator("#hand-over").click();
		assertThat(page.getByText("Đã chuyển lãnh đạo xã duyệt.")).isVisible();
		assertThat(details("lanhdao.binhhem", id).state()).isEqualTo(ProgressState.HANDED_OVER);
	}

	@Test
	void theLeaderSubmitsAndStaffReturnsWithAReasonFromTheMatrix() {
		long id = this.stage.assignment("Xã Quý Hòa", "NV16", 1);
		int version = details("xa.quyhoa", id).version();
		this.stage.run("xa.quyhoa", () -> this.progress.enter(id, version,
				new ProgressEntry(BigDecimal.valueOf(90), null, "Đủ", "", LocalDate.of(2023, 3, 30))));
		this.stage.run("xa.quyhoa", () -> this.progress.handOver(id, this.progress.get(id).version()));

		Page leader = logIn("lanhdao.quyhoa", 390);
		leader.locator(".work-list a", new Page.LocatorOptions().setHasText("NV16")).first().click();
		leader.locator("#submit").click();
		assertThat(leader.getByText("Đã gửi huyện.")).isVisible();
		this.context.close();

		Page staff = logIn("chuyenvien", 1280);
		staff.navigate(address("ke-hoach/" + this.stage.plan() + "?the=matrix&loc=waiting"));
		staff.locator("button.cell[aria-label^='Xã Quý Hòa, NV16 Quý 1']").click();
		staff.locator("#return").click();
		staff.locator("#confirm-reason").click();
		assertThat(staff.getByText("Hãy nêu lý do, để người nhận biết vì sao và cần làm gì.").first()).isVisible();
		staff.locator("#reason textarea").fill("Thiếu biểu tổng hợp");
		staff.locator("#confirm-reason").click();
		assertThat(staff.getByText("Đã trả lại kèm lý do.")).isVisible();
		assertThat(details("xa.quyhoa", id).returnReason()).isEqualTo("Thiếu biểu tổng hợp");
	}

	@Test
	void theClerkNumbersAnApprovedReport() {
		long document = this.stage.as("chuyenvien", () -> this.report.prepare(this.stage.plan()));
		Page leader = logIn("truongban", 1280);
		leader.navigate(address("van-ban/" + document));
		leader.locator("#approve").click();
		leader.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
		assertThat(leader.getByText("Đã duyệt. Văn thư sẽ cấp số.")).isVisible();
		this.context.close();

		Page clerk = logIn("vanthu", 1280);
		clerk.navigate(address("van-ban/" + document));
		clerk.locator("#register").click();
		clerk.locator("#save-number").click();
		assertThat(clerk.getByText("Đã cấp số")).isVisible();
		byte[] pdf = clerk.request().get(address(clerk.locator("#print").getAttribute("href"))).body();
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		shot(clerk, "clerk-document");
	}

	@ParameterizedTest
	@CsvSource({ "xa.huongnhuong,''", "xa.huongnhuong,viec-cua-toi", "xa.huongnhuong,thong-bao",
			"lanhdao.huongnhuong,''", "chuyenvien,''", "chuyenvien,ke-hoach/PLAN", "chuyenvien,ke-hoach/PLAN?the=tasks",
			"chuyenvien,chuong-trinh", "truongban,''", "vanthu,van-ban", "quantri,tai-khoan", "quantri,don-vi",
			"bithu,nhat-ky" })
	void everyMainScreenPassesAxeAndFitsANarrowPhone(String username, String path) {
		Page page = logIn(username, 1280);
		String target = path.replace("PLAN", String.valueOf(this.stage.plan()));
		page.navigate(address(target));
		assertThat(page.locator("main h1")).isVisible();
		page.waitForTimeout(400);
		String name = username + "-" + target.replaceAll("[^a-z-]+", "-");
		shot(page, name + "1280");
		assertThat(violations(page)).isEmpty();
		page.setViewportSize(360, 780);
		page.waitForTimeout(400);
		shot(page, name + "360");
		assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
	}

	@Test
	void theLoginPagePassesAxe() {
		Page page = page(1280);
		page.navigate(address("dang-nhap"));
		assertThat(page.locator("vaadin-login-form")).isVisible();
		assertThat(page.locator(".demo-banner")).hasText("Dữ liệu minh họa · hôm nay là 20/06/2023");
		shot(page, "login");
		assertThat(violations(page)).isEmpty();
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map((Rule rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
			.toList();
	}

	private Page logIn(String username, int width) {
		return logIn(page(width), username);
	}

	private Page logIn(Page page, String username) {
		page.navigate(address("dang-nhap"));
		page.locator("#vaadinLoginUsername input").fill(username);
		page.locator("#vaadinLoginPassword input").fill("danvan-demo");
		page.locator("vaadin-login-form vaadin-button[theme~='primary']").click();
		assertThat(page.locator("main h1")).containsText("Chào đồng chí");
		return page;
	}

	private Page page(int width) {
		this.context = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 850).setLocale("vi-VN"));
		this.context.onRequest((request) -> {
			URI address = URI.create(request.url());
			if (address.getScheme().startsWith("http") && !address.getHost().equals("localhost")) {
				this.strangers.add(request.url());
			}
		});
		return this.context.newPage();
	}

	private AssignmentDetails details(String username, long id) {
		return this.stage.as(username, () -> this.progress.get(id));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + "/" + path;
	}

	private static void shot(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
	}

}
