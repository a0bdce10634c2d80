package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistExample;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistLaw;
import vn.danvan.inspection.ChecklistRow;
import vn.danvan.inspection.ChecklistService;
import vn.danvan.inspection.ChecklistState;
import vn.danvan.inspection.TargetKind;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Checklists as staff, leaders and communes use them. */
@DanvanTest
class ChecklistScreensTest {

	private static final String PATH = "kiem-tra/danh-muc";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private ChecklistService service;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void aCommuneReadsWhatIsInUseWithArticlesAndTotals() {
		open("xa.huongnhuong", PATH);
		assertThat(Screens.textOf(_get(UnorderedList.class, (spec) -> spec.withId("checklists-COMMUNE")))).contains(
				"Luật 10/2022/QH15, bản 1", "Pháp lệnh 34/2007/PL-UBTVQH11, bản 1", "hiệu lực 01/07/2007 – 30/06/2023",
				"Đang dùng", "Minh họa");
		assertThat(_find(Button.class, (spec) -> spec.withId("create"))).isEmpty();
		assertThat(_find(Anchor.class, (spec) -> spec.withId("tab-pictures"))).isEmpty();
		open("xa.huongnhuong", PATH + "/" + commune("Luật 10/2022/QH15").id());
		assertThat(Screens.page()).contains("44 nội dung, tổng 100 điểm", "Tốt: từ 90%; Khá: từ 70%",
				"A. Lãnh đạo, chỉ đạo, tổ chức thực hiện", "6 nội dung, 16 điểm", "Căn cứ: Luật 10/2022, Điều 8",
				"Hồ sơ: Kế hoạch năm, kế hoạch tự kiểm tra");
		assertThat(Screens.page()).doesNotContain("Nhật ký");
		assertThat(_find(Button.class, (spec) -> spec.withId("copy"))).isEmpty();
		assertThat(_find(Anchor.class, (spec) -> spec.withId("edit"))).isEmpty();
	}

	@Test
	void staffBeginsAnotherLawAndWritesItFromNothing() {
		open("chuyenvien", PATH);
		Screens.press("create");
		_setValue(_get(Select.class, (spec) -> spec.withId("target")), TargetKind.AGENCY);
		Screens.press("begin");
		assertThat(date("from").getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		_setValue(date("from"), LocalDate.of(2001, 1, 1));
		Screens.press("begin");
		assertThat(date("until").getErrorMessage()).startsWith("Nghị định 04/2015/NĐ-CP có hiệu lực từ 25/02/2015.");
		_setValue(date("until"), LocalDate.of(2001, 12, 31));
		Screens.press("begin");
		assertThat(field("law").getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		_setValue(field("law"), "Văn bản 01/2001");
		assertThat(field("title").getValue()).isEqualTo("Danh mục kiểm tra Cơ quan, đơn vị theo Văn bản 01/2001");
		Screens.press("begin");
		long id = agency("Văn bản 01/2001").id();
		Screens.login(this.stage, "chuyenvien");
		assertThat(Screens.page()).contains("Sửa danh mục theo Văn bản 01/2001, bản 1",
				"hiệu lực 01/01/2001 – 31/12/2001", "Chưa có nội dung nào");
		Screens.press("add-part");
		Screens.press("apply");
		assertThat(number("points").getErrorMessage()).startsWith("Điểm tối đa của A1");
		_setValue(number("points"), new BigDecimal("2.5"));
		Screens.press("apply");
		assertThat(part().getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		newPart("A. Phần mới");
		_setValue(_get(TextArea.class, (spec) -> spec.withId("title")), "Nội dung thử");
		_setValue(field("basis"), "Điều 3");
		_setValue(field("code"), "a1");
		Screens.press("apply");
		assertThat(field("code").getErrorMessage()).startsWith("Mã a1 phải gồm một chữ cái in hoa");
		_setValue(field("code"), "A1");
		Screens.press("apply");
		assertThat(_find(Dialog.class)).isEmpty();
		assertThat(_get(Span.class, (spec) -> spec.withId("total")).getText()).isEqualTo("1 nội dung, tổng 2,5 điểm");
		assertThat(kept()).isEqualTo("Có thay đổi chưa lưu");
		Screens.press("save");
		NotificationsKt.expectNotifications("Đã lập bản dự thảo. Hãy thêm các phần, nội dung rồi lưu.",
				"Đã lưu danh mục.");
		assertThat(content(id).items()).containsExactly(
				new ChecklistItem("A1", "A. Phần mới", "Nội dung thử", "Điều 3", "", new BigDecimal("2.5")));
		discard(id);
	}

	@Test
	void aDraftIsReorderedRenamedAndShortenedAndAsksBeforeItIsLeft() {
		long id = draft(2002);
		open("chuyenvien", PATH + "/" + id + "/sua");
		Screens.press("down-a1");
		Screens.press("part-down-1");
		Screens.press("edit-part-2");
		_setValue(_get(TextField.class, (spec) -> spec.withId("part")), "Z. Đổi tên");
		Screens.press("apply");
		Screens.press("remove-a2");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		Screens.press("edit-b1");
		_setValue(number("points"), new BigDecimal("5"));
		Screens.press("apply");
		_setValue(number("fair"), new BigDecimal("95"));
		Screens.press("save");
		assertThat(number("fair").getErrorMessage()).startsWith("Mức xếp loại phải giảm dần");
		UI.getCurrent().navigate(PATH);
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class))).contains("Có thay đổi chưa lưu");
		ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
		_setValue(number("fair"), new BigDecimal("75"));
		Screens.press("save");
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");
		ChecklistContent saved = content(id);
		assertThat(saved.items()).extracting(ChecklistItem::code, ChecklistItem::part)
			.containsExactly(tuple("B1", "B. Công khai"), tuple("A1", "Z. Đổi tên"));
		assertThat(saved.total()).isEqualByComparingTo("9");
		assertThat(saved.rule().fair()).isEqualByComparingTo("75");
		discard(id);
	}

	@Test
	void whatWasTypedStaysWhenSomebodyElseSavedFirst() {
		long id = draft(2003);
		open("chuyenvien", PATH + "/" + id + "/sua");
		_setValue(field("title"), "Tên do chuyên viên nhập");
		this.stage.run("phobandanvan",
				() -> this.service.revise(id, this.service.get(id).row().version(), ChecklistExample.CONTENT));
		Screens.login(this.stage, "chuyenvien");
		Screens.press("save");
		assertThat(Screens.textOf(_get(Paragraph.class, (spec) -> spec.withId("stale"))))
			.contains("Những gì đồng chí nhập vẫn còn ở đây");
		assertThat(field("title").getValue()).isEqualTo("Tên do chuyên viên nhập");
		discard(id);
	}

	@Test
	void aLeaderIsToldWhichEditionIsReplacedAndThenNothingChanges() {
		long first = draft(2004);
		putInUse(first);
		open("chuyenvien", PATH + "/" + first);
		Screens.press("copy");
		long second = agency("Văn bản thử 2004").id();
		assertThat(second).isNotEqualTo(first);
		open("chuyenvien", PATH + "/" + second);
		assertThat(_find(Button.class, (spec) -> spec.withId("put-in-use"))).isEmpty();
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("draft-hint")).getText())
			.contains("lãnh đạo Ban đưa vào sử dụng");
		Screens.close();
		open("truongban", PATH + "/" + second);
		Screens.press("put-in-use");
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class))).contains("không sửa được nữa",
				"dùng để chấm Cơ quan, đơn vị theo Văn bản thử 2004", "thay thế Văn bản thử 2004, bản 1");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã đưa danh mục vào sử dụng.");
		assertThat(Screens.page()).contains("Đang dùng", "dùng từ 20/06/2023", "Đã thay thế");
		assertThat(_find(Anchor.class, (spec) -> spec.withId("edit"))).isEmpty();
		UI.getCurrent().navigate(PATH + "/" + second + "/sua");
		assertThat(Screens.page()).contains("Danh mục đang dùng không sửa được");
		assertThat(_find(Button.class, (spec) -> spec.withId("save"))).isEmpty();
		assertThat(this.stage.as("truongban", () -> this.service.get(first)).row().state())
			.isEqualTo(ChecklistState.REPLACED);
	}

	@Test
	void aLeaderIsToldWhichLawEndsAndWhyHeDoesNotUseHisOwnDraft() {
		long earlier = this.stage.as("chuyenvien", () -> this.service.draft(law(2005, 2008), "Danh mục cũ"));
		this.stage.run("chuyenvien", () -> this.service.revise(earlier, this.service.get(earlier).row().version(),
				ChecklistExample.CONTENT));
		putInUse(earlier);
		long later = draft(2006);
		open("truongban", PATH + "/" + later);
		Screens.press("put-in-use");
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class)))
			.contains("Văn bản thử 2005 được ghi là hết hiệu lực từ ngày 01/01/2006");
		ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
		discard(later);
		long own = this.stage.as("truongban", () -> this.service.draft(law(2009, 2010), "Danh mục của lãnh đạo"));
		open("truongban", PATH + "/" + own);
		assertThat(_find(Button.class, (spec) -> spec.withId("put-in-use"))).isEmpty();
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("draft-hint")).getText())
			.contains("một lãnh đạo Ban khác");
		Screens.press("discard");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã bỏ bản dự thảo.");
		assertThat(this.stage.as("truongban", this.service::list)).noneMatch((row) -> row.id() == own);
	}

	@Test
	void twoLawsStandSideBySideAndACopyIsTheSame() {
		long law = commune("Luật 10/2022/QH15").id();
		open("bithu", PATH + "/" + law + "/so-sanh/" + commune("Pháp lệnh 34/2007/PL-UBTVQH11").id());
		assertThat(Screens.page()).contains("So sánh Luật 10/2022/QH15, bản 1 với Pháp lệnh 34/2007/PL-UBTVQH11, bản 1",
				"đổi điểm");
		assertThat(section("changed")).contains("A6. Khắc phục hạn chế của lần kiểm tra trước", "6 điểm", "5 điểm");
		assertThat(section("added")).contains("Chỉ có trong Luật 10/2022/QH15, bản 1", "B18.");
		assertThat(section("removed")).contains("Chỉ có trong Pháp lệnh 34/2007/PL-UBTVQH11, bản 1");
		long copy = this.stage.as("chuyenvien", () -> this.service.draft(law));
		open("bithu", PATH + "/" + law + "/so-sanh/" + copy);
		assertThat(Screens.page()).contains("Hai danh mục giống hệt nhau.");
		discard(copy);
	}

	@Test
	void aChecklistIsDownloadedAsExcelWithRealNumbers() throws Exception {
		open("xa.huongnhuong", PATH + "/" + commune("Luật 10/2022/QH15").id());
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(44);
			assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("A1");
			assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(2);
		}
	}

	private long draft(int year) {
		return this.stage.as("chuyenvien", () -> {
			long id = this.service.draft(law(year, year + 1), "Danh mục thử");
			this.service.revise(id, this.service.get(id).row().version(), ChecklistExample.CONTENT);
			return id;
		});
	}

	private static ChecklistLaw law(int from, int until) {
		return new ChecklistLaw(TargetKind.AGENCY, "Văn bản thử " + from, LocalDate.of(from, 1, 1),
				LocalDate.of(until, 1, 1));
	}

	private void putInUse(long id) {
		this.stage.run("truongban", () -> this.service.putInUse(id, this.service.get(id).row().version()));
	}

	private void discard(long id) {
		this.stage.run("chuyenvien", () -> this.service.discard(id, this.service.get(id).row().version()));
	}

	private ChecklistRow commune(String law) {
		return latest(TargetKind.COMMUNE, law);
	}

	private ChecklistRow agency(String law) {
		return latest(TargetKind.AGENCY, law);
	}

	private ChecklistRow latest(TargetKind target, String law) {
		return this.stage.as("chuyenvien", this.service::list)
			.stream()
			.filter((row) -> row.law().target() == target && row.law().title().equals(law))
			.findFirst()
			.orElseThrow();
	}

	private ChecklistContent content(long id) {
		return this.stage.as("chuyenvien", () -> this.service.get(id)).content();
	}

	private void open(String username, String path) {
		Screens.close();
		Screens.open(this.context, this.stage, username);
		UI.getCurrent().navigate(path);
	}

	private static TextField field(String id) {
		return _get(TextField.class, (spec) -> spec.withId(id));
	}

	private static DatePicker date(String id) {
		return _get(DatePicker.class, (spec) -> spec.withId(id));
	}

	private static BigDecimalField number(String id) {
		return _get(BigDecimalField.class, (spec) -> spec.withId(id));
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<String> part() {
		return _get(ComboBox.class, (spec) -> spec.withId("part"));
	}

	private static void newPart(String title) {
		ComboBoxKt._fireCustomValueSet(part(), title);
	}

	private static String kept() {
		return _get(Span.class, (spec) -> spec.withId("kept")).getText();
	}

	private static String section(String id) {
		return Screens.textOf(_get(Section.class, (spec) -> spec.withId(id)));
	}

}
