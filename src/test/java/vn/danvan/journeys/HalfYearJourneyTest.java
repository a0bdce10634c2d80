package vn.danvan.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.figures.SheetService;
import vn.danvan.testing.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the commune's sheet on a phone to the numbered page, each as the person whose work
 * it is.
 */
class HalfYearJourneyTest extends BrowserTest {

	@Autowired
	private Stage stage;

	@Autowired
	private SheetService sheets;

	@Test
	void theSheetIsCorrectedSentAcceptedAndTheReportIsWrittenApprovedNumberedAndReadBack() throws IOException {
		long period = period();
		long unit = this.stage.unit("Xã Ngọc Lâu");
		String sheet = "so-lieu/bieu/" + period + "/" + unit;
		theOfficerCorrectsOnAPhone(sheet, period, unit);
		theLeaderSendsAndStaffAccepts(sheet);
		String report = staffWritesTheReport();
		theLeaderApproves(report);
		readBack(theClerkNumbers());
	}

	private void theOfficerCorrectsOnAPhone(String sheet, long period, long unit) {
		Page phone = logIn("xa.ngoclau", 390);
		phone.locator("#owed-sheets a").first().click();
		assertThat(phone.getByText("Huyện trả lại: Số hồ sơ một cửa chưa khớp")).isVisible();
		assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
		Locator settled = phone.locator("#cell-CT31-3 input");
		String before = settled.inputValue();
		settled.fill("1,234.5");
		settled.press("Tab");
		assertThat(phone.locator("#cell-CT31-3")).hasAttribute("invalid", "");
		pasteTenIntoNine(phone);
		settled.fill(before);
		settled.press("Tab");
		assertThat(phone.getByText("Đã tự lưu nháp")).isVisible();
		assertThat(phone.locator("#problems")).isHidden();
		shot(phone, "phone-sheet");
		assertThat(this.stage.as("xa.ngoclau", () -> this.sheets.get(period, unit)).draft()).isNotNull();
		phone.locator("#hand-over").click();
		assertThat(phone.getByText("Đã chuyển lãnh đạo xã duyệt.")).isVisible();
		leave();
	}

	/** CT30.2 and the seven of the one-stop desk: eight cells are left from there. */
	private static void pasteTenIntoNine(Page phone) {
		phone.locator("#cell-CT30-1 input").focus();
		phone.evaluate(
				"""
						(text) => {
							const data = new DataTransfer();
							data.setData('text', text);
							const field = document.querySelector('#cell-CT30-1 input');
							field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
						}""",
				"1\t2\t3\t4\t5\t6\t7\t8\t9\t10");
		assertThat(phone.locator("#problems")).containsText("từ ô CT30.1 chỉ còn 9 ô");
		phone.locator("vaadin-notification-card vaadin-button").first().click();
	}

	private void theLeaderSendsAndStaffAccepts(String sheet) {
		Page leader = logIn("lanhdao.ngoclau", 390);
		leader.navigate(address(sheet));
		leader.locator("#submit").click();
		assertThat(leader.getByText("Đã gửi huyện.")).isVisible();
		leave();
		Page staff = logIn("chuyenvien", 1280);
		staff.navigate(address("so-lieu?loc=cho-xac-nhan"));
		staff.locator("#board a", new Page.LocatorOptions().setHasText("Xã Ngọc Lâu")).click();
		staff.locator("#accept").click();
		assertThat(staff.getByText("Đã xác nhận.")).isVisible();
		leave();
	}

	private String staffWritesTheReport() {
		Page staff = logIn("chuyenvien", 1280);
		staff.navigate(address("bao-cao"));
		staff.locator("#create").click();
		staff.locator("#save-report").click();
		Locator block = staff.locator(".block-text", new Page.LocatorOptions().setHasText("tổ chức 18 cuộc tiếp xúc"));
		assertThat(block).isVisible();
		block.click();
		staff.keyboard().press("Control+End");
		staff.keyboard().type(" Kết quả được thông báo đến từng xóm.");
		assertThat(staff.locator(".report-section", new Page.LocatorOptions().setHas(block)).getByText("Đã tự lưu"))
			.isVisible();
		String address = staff.url();
		staff.reload();
		assertThat(block).containsText("Kết quả được thông báo đến từng xóm.");
		shot(staff, "report-editor");
		assertThat(violations(staff)).isEmpty();
		staff.locator("#print").click();
		assertThat(staff.locator("#missing-before-print")).containsText("Xã Hương Nhượng");
		byte[] word = staff.request().get(address(staff.locator("#open-word").getAttribute("href"))).body();
		assertThat(new String(word, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
		staff.keyboard().press("Escape");
		staff.locator("#present").click();
		assertThat(staff.getByText("Đã trình lãnh đạo Ban.")).isVisible();
		assertThat(staff.locator("[contenteditable]")).hasCount(0);
		Locator chip = staff.locator(".figure-chips a", new Page.LocatorOptions().setHasText("CT21")).first();
		staff.navigate(address(chip.getAttribute("href")));
		assertThat(staff.locator("main header")).containsText("18 hồ sơ");
		leave();
		return address;
	}

	private void theLeaderApproves(String report) {
		Page leader = logIn("truongban", 1280);
		assertThat(leader.locator("#key-figures")).containsText("Cuộc tiếp xúc, đối thoại");
		shot(leader, "home-leader");
		leader.navigate(report);
		leader.locator("#approve").click();
		leader.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
		assertThat(leader.getByText("Đã duyệt. Văn thư sẽ cấp số.")).isVisible();
		assertThat(leader.locator("#frozen")).isVisible();
		leave();
	}

	private byte[] theClerkNumbers() {
		Page clerk = logIn("vanthu", 1280);
		long document = this.stage.jdbc()
			.sql("SELECT MAX(document_id) FROM report WHERE state = 'APPROVED'")
			.query(Long.class)
			.single();
		clerk.navigate(address("van-ban/" + document));
		clerk.locator("#register").click();
		clerk.locator("#save-number").click();
		assertThat(clerk.getByText("Đã cấp số")).isVisible();
		return clerk.request().get(address(clerk.locator("#print").getAttribute("href"))).body();
	}

	private static void readBack(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).contains("-BC/BDVHU", "tại 10 xã, thị trấn", "18 cuộc tiếp xúc, đối thoại",
					"Kết quả được thông báo đến từng xóm.", "tại 05 xã", "và 05 cơ quan", "Phụ lục 4");
		}
	}

	private long period() {
		return this.stage.jdbc()
			.sql("SELECT id FROM reporting_period WHERE rule = 'DECREE_09_2019' AND year = 2023 AND number = 1")
			.query(Long.class)
			.single();
	}

}
