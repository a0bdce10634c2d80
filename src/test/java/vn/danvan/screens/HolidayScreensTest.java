package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.calendar.HolidayKind;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Days off and make-up days as staff and communes use them. */
@DanvanTest
class HolidayScreensTest {

	private static final String PATH = "ngay-nghi";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
		this.stage.jdbc().sql("DELETE FROM holiday WHERE day >= '2041-01-01'").update();
	}

	@Test
	void theAddressHoldsTheYearAndEachDaySaysWhatItIs() {
		open("chuyenvien", "nam=2024");
		assertThat(year().getValue()).isEqualTo(2024);
		assertThat(row("2024-05-04")).contains("Thứ Bảy", "04/05/2024", "Làm bù", "Làm bù cho ngày nghỉ 29/04/2024",
				"đối chiếu trước khi dùng");
		assertThat(_find(Paragraph.class, (spec) -> spec.withId("unknown-year"))).isEmpty();
		_setValue(year(), 2023);
		assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo(PATH + "?nam=2023");
		assertThat(row("2023-04-29")).contains("Thứ Bảy", "Nghỉ", "Giỗ Tổ Hùng Vương");
		assertThat(_find(Span.class)).extracting(Span::getText).contains("17 dòng");
		open("chuyenvien", "nam=1999");
		assertThat(year().getValue()).isEqualTo(2023);
	}

	@Test
	void aYearWithoutDaysWarnsUntilOneIsEnteredAndRefusalsStandAtTheirField() {
		open("chuyenvien", "nam=2041");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("unknown-year")).getText())
			.startsWith("Chưa ghi ngày nghỉ nào của năm 2041.");
		assertThat(GridKt._size(grid())).isZero();
		press("add-day");
		press("save-day");
		assertThat(day().getErrorMessage()).isEqualTo("Hãy nhập ngày theo dạng 05/07/2023.");
		_setValue(day(), LocalDate.of(2041, 2, 1));
		kind().setValue(HolidayKind.WORKING);
		press("save-day");
		assertThat(day().getErrorMessage()).isEqualTo(
				"Ngày 01/02/2041 là thứ Sáu, vốn đã là ngày làm việc. Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.");
		kind().setValue(HolidayKind.DAY_OFF);
		press("save-day");
		assertThat(text("name").getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		_setValue(text("name"), "Tết Nguyên đán Tân Dậu");
		press("save-day");
		NotificationsKt.expectNotifications("Đã lưu ngày 01/02/2041.");
		assertThat(_find(Dialog.class)).isEmpty();
		assertThat(_find(Paragraph.class, (spec) -> spec.withId("unknown-year"))).isEmpty();
		assertThat(row("2041-02-01")).contains("Thứ Sáu", "Tết Nguyên đán Tân Dậu");
		press("add-day");
		_setValue(day(), LocalDate.of(2041, 2, 1));
		_setValue(text("name"), "Lần nữa");
		press("save-day");
		assertThat(day().getErrorMessage())
			.isEqualTo("Ngày này đã có: 01/02/2041 (Nghỉ: Tết Nguyên đán Tân Dậu). Hãy sửa dòng đó.");
	}

	@Test
	void aDayIsCorrectedAndTakenOutAfterAQuestion() {
		open("truongban", "nam=2041");
		press("add-day");
		_setValue(day(), LocalDate.of(2042, 5, 1));
		_setValue(text("name"), "Ngày Quốc tế lao động");
		press("save-day");
		NotificationsKt.expectNotifications("Đã lưu ngày 01/05/2042.");
		assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo(PATH + "?nam=2042");
		_click(tool("2042-05-01", 0));
		assertThat(day().getValue()).isEqualTo("2042-05-01");
		_setValue(text("source"), "Thông báo 7/TB");
		press("save-day");
		NotificationsKt.expectNotifications("Đã lưu ngày 01/05/2042.");
		assertThat(row("2042-05-01")).contains("Thông báo 7/TB");
		assertThat(tool("2042-05-01", 1).getAriaLabel()).contains("Xóa ngày 01/05/2042");
		_click(tool("2042-05-01", 1));
		assertThat(GridKt._size(grid())).isEqualTo(1);
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã xóa ngày 01/05/2042.");
		assertThat(GridKt._size(grid())).isZero();
		assertThat(_find(Paragraph.class, (spec) -> spec.withId("unknown-year"))).hasSize(1);
	}

	@Test
	void aCommuneReadsAndWritesNothingAndTheMenuIsForThoseWhoKeepTheList() {
		open("xa.huongnhuong", "nam=2023");
		assertThat(row("2023-05-02")).contains("Nghỉ bù Giỗ Tổ Hùng Vương");
		assertThat(_find(Button.class, (spec) -> spec.withId("add-day"))).isEmpty();
		assertThat(_find(line("2023-05-02"), Button.class)).isEmpty();
		assertThat(inMenu()).isFalse();
		open("chuyenvien", "");
		assertThat(inMenu()).isTrue();
		assertThat(_get(H1.class).getText()).isEqualTo("Ngày nghỉ, ngày làm bù");
		open("vanthu", "");
		assertThat(_get(H1.class).getText()).isEqualTo("Không tìm thấy");
	}

	@Test
	void theYearDownloadsWithRealDates() throws Exception {
		open("bithu", "nam=2024");
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<String> titles = new ArrayList<>();
			workbook.getSheetAt(0).getRow(0).forEach((cell) -> titles.add(cell.getStringCellValue()));
			assertThat(titles).containsExactly("Ngày", "Thứ", "Loại", "Tên ngày", "Căn cứ");
			Row first = workbook.getSheetAt(0).getRow(1);
			assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-01-01");
			assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Thứ Hai");
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(GridKt._size(grid()));
		}
	}

	private void open(String person, String query) {
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate(PATH, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
	}

	private static void press(String id) {
		_click(_get(Button.class, (spec) -> spec.withId(id)));
	}

	private static DatePicker day() {
		return _get(DatePicker.class, (spec) -> spec.withId("day"));
	}

	private static TextField text(String id) {
		return _get(TextField.class, (spec) -> spec.withId(id));
	}

	@SuppressWarnings("unchecked")
	private static Select<HolidayKind> kind() {
		return _get(Select.class, (spec) -> spec.withId("kind"));
	}

	@SuppressWarnings("unchecked")
	private static Select<Integer> year() {
		return _get(Select.class, (spec) -> spec.withId("year"));
	}

	private static Grid<?> grid() {
		return _get(Grid.class, (spec) -> spec.withId("days"));
	}

	private static Component line(String day) {
		LocalDate wanted = LocalDate.parse(day);
		String shown = "%02d/%02d/%d".formatted(wanted.getDayOfMonth(), wanted.getMonthValue(), wanted.getYear());
		Grid<?> grid = grid();
		for (int row = 0; row < GridKt._size(grid); row++) {
			Component line = GridKt._getCellComponent(grid, row, "day");
			if (_find(line, Span.class).stream().anyMatch((span) -> span.getText().equals(shown))) {
				return line;
			}
		}
		throw new AssertionError("No line of " + day);
	}

	private static String row(String day) {
		return line(day).getElement().getTextRecursively();
	}

	private static Button tool(String day, int position) {
		return _find(line(day), Button.class).get(position);
	}

	private static boolean inMenu() {
		return _find(SideNavItem.class).stream().anyMatch((item) -> item.getPath().equals(PATH));
	}

}
