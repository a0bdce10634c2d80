package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.organisation.UnitName;
import vn.danvan.survey.SurveyForm;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyService;
import vn.danvan.survey.Surveys;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The surveys as commune, staff and leadership use them. */
@DanvanTest
class SurveyScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private SurveyService service;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void aCommuneRunsARoundAtItsDesk() throws Exception {
		open("xa.quyhoa", "khao-sat/moi");
		assertThat(communes().getValue().name()).isEqualTo("Xã Quý Hòa");
		press("save");
		assertThat(forms().getErrorMessage()).isEqualTo("Hãy chọn phiếu khảo sát.");
		chooseForm("PKS06");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("lastDay")), Surveys.TODAY.minusDays(1));
		press("save");
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("lastDay")).getErrorMessage())
			.isEqualTo("Ngày cuối không được trước ngày đầu.");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("lastDay")), Surveys.TODAY.plusDays(9));
		press("save");
		NotificationsKt.expectNotifications("Đã lưu.");
		assertThat(_find(Anchor.class, (spec) -> spec.withId("desk-address"))).isEmpty();
		press("open");
		assertThat(_get(Anchor.class, (spec) -> spec.withId("desk-address")).getHref())
			.matches("https?://.+/phieu/[A-Z]{6}");
		press("issue");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("tickets")), 900);
		press("confirm-issue");
		assertThat(_get(IntegerField.class, (spec) -> spec.withId("tickets")).getErrorMessage())
			.isEqualTo("Hãy nhập số mã phiếu từ 1 đến 500.");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("tickets")), 3);
		press("confirm-issue");
		press("next-ticket");
		assertThat(_get(Div.class, (spec) -> spec.withClasses("desk-digits")).getText()).matches("\\d{3} \\d{3}");
		assertThat(counts()).isEqualTo("Đã phát 1, đã trả lời 0, còn chờ hiện trên màn hình 2, phiếu in chưa dùng 0.");
		press("issue");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("tickets")), 6);
		onPaper().setValue(true);
		press("confirm-issue");
		try (PDDocument slips = Loader
			.loadPDF(DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("print-slips"))))) {
			PDFTextStripper byPlace = new PDFTextStripper();
			byPlace.setSortByPosition(true);
			String text = byPlace.getText(slips);
			assertThat(text.lines().filter((line) -> line.contains("PKS06 PKS06")).count()).isEqualTo(2);
			assertThat(text).contains("Xã Quý Hòa", "Cắt rời");
			assertThat(Pattern.compile("\\b\\d{3}\\s+\\d{3}\\b").matcher(text).results()).hasSize(6);
		}
	}

	@Test
	void countsFromPaperAreRefusedAtTheirCellAndShownAsBars() {
		open("xa.quyhoa", "khao-sat/moi");
		chooseForm("PKS05");
		modes().setValue(SurveyMode.PAPER);
		press("save");
		press("open");
		type("handedOut", 40);
		type("collected", 30);
		type("invalid", 0);
		type("q1-SATISFIED", 31);
		press("save-counts");
		assertThat(cell("q1-DISSATISFIED").getErrorMessage()).startsWith("Câu 1: tổng bốn mức là 31");
		type("q1-SATISFIED", 30);
		type("q5-VERY_SATISFIED", 27);
		press("save-counts");
		assertThat(cell("q1-DISSATISFIED").isInvalid()).isFalse();
		assertThat(cell("q5-DISSATISFIED").getErrorMessage()).contains("phải bằng số phiếu hợp lệ (30)");
		type("q5-DISSATISFIED", 3);
		press("save-counts");
		String results = _get(Div.class, (spec) -> spec.withId("survey-results")).getElement().getTextRecursively();
		assertThat(results).contains("Hài lòng 90% (30 phiếu hợp lệ)", "27 (90%)", "3 (10%)");
		press("close");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		assertThat(_find(Button.class, (spec) -> spec.withId("save-counts"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("reopen"))).isEmpty();
	}

	@Test
	void theAddressHoldsFilterAndYearAndLeadershipOnlyReads() {
		open("bithu", "khao-sat", "loc=da-dong&nam=2022&tim=pks04");
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("register")))).isEqualTo(4);
		assertThat(_find(Button.class, (spec) -> spec.withId("create"))).isEmpty();
		long open = this.stage.jdbc()
			.sql("SELECT MIN(id) FROM survey_round WHERE mode = 'DESK' AND sample AND from_day = '2023-06-05'")
			.query(Long.class)
			.single();
		open("bithu", "khao-sat/" + open);
		assertThat(_find(Button.class, (spec) -> spec.withId("close"))).isEmpty();
		assertThat(_find(Anchor.class, (spec) -> spec.withId("desk-address"))).isEmpty();
		assertThat(_get(Div.class, (spec) -> spec.withId("survey-results")).getElement().getTextRecursively())
			.contains("từ ngày hôm sau", "(14 phiếu hợp lệ)");
	}

	@Test
	void theTableOfAYearShowsCommunesAndFormsAndDownloads() throws Exception {
		open("truongban", "khao-sat/ket-qua", "nam=2022");
		String table = _get(NativeTable.class, (spec) -> spec.withId("survey-table")).getElement().getTextRecursively();
		assertThat(table).contains("Thị trấn Vụ Bản, PKS04", "Xã Yên Nghiệp, PKS07", "Cộng")
			.doesNotContain("Hương Nhượng");
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")))))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(9).getStringCellValue()).isEqualTo("Tỷ lệ hài lòng");
			double valid = sheet.getRow(1).getCell(4).getNumericCellValue();
			assertThat(List.of(5, 6, 7, 8)
				.stream()
				.mapToDouble((column) -> sheet.getRow(1).getCell(column).getNumericCellValue())
				.sum()).isEqualTo(valid).isPositive();
		}
		open("xa.vubinh", "khao-sat/ket-qua", "nam=2023");
		assertThat(_get(NativeTable.class, (spec) -> spec.withId("survey-table")).getElement().getTextRecursively())
			.contains("Xã Vũ Bình, PKS07")
			.doesNotContain("Vụ Bản");
		open("xa.vubinh", "khao-sat/ket-qua", "nam=2020");
		assertThat(_find(NativeTable.class)).isEmpty();
		assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
			.anyMatch((text) -> text.startsWith("Năm này chưa có kết quả khảo sát."));
	}

	private void open(String username, String path) {
		open(username, path, "");
	}

	private void open(String username, String path, String query) {
		Screens.close();
		Screens.open(this.context, this.stage, username);
		UI.getCurrent().navigate(path, QueryParameters.fromString(query));
	}

	private void chooseForm(String code) {
		forms().setValue(
				this.service.forms().stream().filter((form) -> form.code().equals(code)).findFirst().orElseThrow());
	}

	private static String counts() {
		return _get(Paragraph.class, (spec) -> spec.withId("ticket-counts")).getText();
	}

	private static void type(String id, int number) {
		_setValue(cell(id), number);
	}

	private static IntegerField cell(String id) {
		return _get(IntegerField.class, (spec) -> spec.withId(id));
	}

	private static void press(String id) {
		_click(_get(Button.class, (spec) -> spec.withId(id)));
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<UnitName> communes() {
		return _get(ComboBox.class, (spec) -> spec.withId("unit"));
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<SurveyForm> forms() {
		return _get(ComboBox.class, (spec) -> spec.withId("form"));
	}

	@SuppressWarnings("unchecked")
	private static RadioButtonGroup<SurveyMode> modes() {
		return _get(RadioButtonGroup.class, (spec) -> spec.withId("mode"));
	}

	@SuppressWarnings("unchecked")
	private static RadioButtonGroup<Boolean> onPaper() {
		return _get(RadioButtonGroup.class, (spec) -> spec.withId("on-paper"));
	}

}
