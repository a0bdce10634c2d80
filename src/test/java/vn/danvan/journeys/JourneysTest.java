package vn.danvan.journeys;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.ProgressState;
import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What only a browser proves: taps, typing that saves itself, a lost cookie, narrow
 * pages, accessibility.
 */
class JourneysTest extends BrowserTest {

	@Autowired
	private Stage stage;

	@Autowired
	private ProgressService progress;

	@Autowired
	private ProgressReport report;

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
		context().clearCookies();
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
		leave();

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
		leave();

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
			"bithu,nhat-ky", "xa.huongnhuong,so-lieu", "xa.huongnhuong,doi-thoai/moi", "chuyenvien,so-lieu",
			"chuyenvien,so-lieu?the=chi-tieu", "chuyenvien,mo-hinh", "chuyenvien,kiem-tra", "chuyenvien,kiem-tra/moi",
			"chuyenvien,han-che", "chuyenvien,van-ban/den", "vanthu,van-ban/den/moi", "xa.huongnhuong,van-ban/den",
			"chuyenvien,van-ban/den/DIRECTIVE", "xa.huongnhuong,van-ban/den/DIRECTIVE", "truongban,bao-cao",
			"truongban,so-lieu?the=ky-bao-cao" })
	void everyMainScreenPassesAxeAndFitsANarrowPhone(String username, String path) {
		Page page = logIn(username, 1280);
		String target = path.replace("PLAN", String.valueOf(this.stage.plan()))
			.replace("DIRECTIVE", String.valueOf(directive()));
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

	private long directive() {
		return this.stage.jdbc().sql("SELECT id FROM directive WHERE symbol = '33/CT-TTg'").query(Long.class).single();
	}

	private AssignmentDetails details(String username, long id) {
		return this.stage.as(username, () -> this.progress.get(id));
	}

}
