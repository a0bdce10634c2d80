package vn.danvan.journeys;

import java.io.IOException;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter to all communes: written, approved, numbered, printed once for each of them.
 */
class DocumentJourneyTest extends BrowserTest {

	private static final String SUBJECT = "Đôn đốc báo cáo công tác dân vận 6 tháng đầu năm";

	@Test
	void aLetterToAllCommunesGoesFromTheFirstWordToTwentyFourPages() throws IOException {
		String id = staffWrites();
		theLeaderApproves(id);
		theClerkNumbersAndPrints(id);
	}

	private String staffWrites() throws IOException {
		Page staff = logIn("chuyenvien", 1280);
		staff.navigate(address("van-ban"));
		staff.locator("#write").click();
		staff.locator("#subject input").fill(SUBJECT);
		staff.locator("#subject input").press("Tab");
		staff.locator("#begin").click();
		staff.locator("#all-communes").click();
		assertThat(staff.getByText("Đã lưu", new Page.GetByTextOptions().setExact(true))).isVisible();
		Locator text = staff.locator(".block-text").first();
		text.click();
		staff.keyboard().press("Control+End");
		staff.keyboard().type(" kế hoạch năm 2023.");
		staff.locator("#add-table").click();
		pasteFromExcel(staff);
		assertThat(staff.locator(".table-editor th[colspan='2']")).hasText("Kết quả");
		String address = staff.url();
		staff.reload();
		assertThat(staff.locator(".block-text").first()).containsText("kế hoạch năm 2023.");
		assertThat(staff.locator(".table-editor td").nth(1)).hasText("Xã Hương Nhượng");
		String page = read(staff.request().get(address(staff.locator("#preview").getAttribute("src"))).body());
		assertThat(page).contains("kế hoạch năm 2023.", "Xã Hương Nhượng", "Đảng ủy xã Yên Phú", "Dự thảo");
		shot(staff, "document-editor");
		assertThat(violations(staff)).isEmpty();
		staff.locator("#submit").click();
		confirm(staff);
		assertThat(staff.getByText("Đã trình.")).isVisible();
		leave();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private static void pasteFromExcel(Page page) {
		assertThat(page.locator(".table-editor th").first()).isVisible();
		page.evaluate(
				"""
						(html) => {
							const data = new DataTransfer();
							data.setData('text/html', html);
							const cell = document.querySelector('.table-editor th');
							cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
						}""",
				"""
						<table><tr><td rowspan=2>TT</td><td rowspan=2>Đơn vị</td><td colspan=2>Kết quả</td></tr>
						<tr><td>Đạt</td><td>Chưa đạt</td></tr>
						<tr><td>1</td><td>Xã Hương Nhượng</td><td>1.234</td><td>5</td></tr></table>""");
	}

	private void theLeaderApproves(String id) {
		Page leader = logIn("truongban", 390);
		leader.navigate(address("van-ban/" + id));
		assertThat((int) leader.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
		leader.locator("#approve").click();
		confirm(leader);
		assertThat(leader.getByText("Đã duyệt. Văn thư sẽ cấp số.")).isVisible();
		leave();
	}

	private void theClerkNumbersAndPrints(String id) throws IOException {
		Page clerk = logIn("vanthu", 1280);
		clerk.navigate(address("van-ban/" + id));
		clerk.locator("#register").click();
		clerk.locator("#recipients textarea").fill("Thường trực Huyện ủy (báo cáo)");
		clerk.locator("#recipients textarea").press("Tab");
		clerk.locator("#save-number").click();
		assertThat(clerk.locator("vaadin-notification-card").first()).containsText("-CV/BDVHU");
		assertThat(clerk.locator("#signed-copies")).containsText("Chưa có bản đã ký");
		clerk.locator("#each").click();
		clerk.locator("#start-batch").click();
		Locator file = clerk.locator("#batch-file");
		assertThat(file).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
		byte[] all = clerk.request().get(address(file.getAttribute("href"))).body();
		try (PDDocument pages = Loader.loadPDF(all)) {
			assertThat(pages.getNumberOfPages()).isGreaterThanOrEqualTo(24);
		}
		assertThat(read(all)).contains("Kính gửi: Đảng ủy xã Hương Nhượng", "-CV/BDVHU");
		clerk.navigate(address("van-ban/so"));
		assertThat(clerk.locator("#book")).containsText("-CV/BDVHU");
		shot(clerk, "register");
		assertThat(violations(clerk)).isEmpty();
		Page phone = logIn(page(360), "vanthu");
		phone.navigate(address("van-ban/so"));
		assertThat(phone.locator("#book")).containsText("-CV/BDVHU");
		assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
		leave();
	}

	private static void confirm(Page page) {
		page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
	}

	private static String read(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
