package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.figures.Indicator;
import vn.danvan.rollout.Band;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.CriteriaService;
import vn.danvan.rollout.CriteriaSetRow;
import vn.danvan.rollout.CriteriaState;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreSource;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Criteria sets as staff, leaders and communes use them. */
@DanvanTest
class CriteriaScreensTest {

	private static final String PATH = "mo-hinh/tieu-chi";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private CriteriaService service;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void aCommuneReadsTheSetOfTheYearWithSourcesAndThresholdsInWords() {
		open("xa.huongnhuong", PATH);
		assertThat(Screens.textOf(_get(UnorderedList.class, (spec) -> spec.withId("sets")))).contains("Năm 2023",
				"Năm 2022");
		assertThat(_find(Anchor.class, (spec) -> spec.withId("create"))).isEmpty();
		open("xa.huongnhuong", PATH + "/" + set(2023).id());
		assertThat(Screens.page()).contains("Tổng 100 điểm", "Nhóm 2. Cải cách hành chính",
				"Theo chỉ tiêu: CT32 – Tỷ lệ hồ sơ trước và đúng hạn",
				"≥ 98: 6 điểm; 95 – <98: 4 điểm; 90 – <95: 2 điểm; dưới 90: 0 điểm", "ít nhất 30 phiếu",
				"Cần minh chứng", "Đạt chuẩn: từ 80 điểm", "Minh họa");
		assertThat(Screens.page()).doesNotContain("Nhật ký");
		assertThat(_find(Button.class, (spec) -> spec.withId("discard"))).isEmpty();
		assertThat(_find(Anchor.class, (spec) -> spec.withId("edit"))).isEmpty();
	}

	@Test
	void staffBeginsTheNextYearAsACopyAndWritesIt() {
		open("chuyenvien", PATH + "/moi");
		IntegerField year = _get(IntegerField.class, (spec) -> spec.withId("year"));
		_setValue(year, 2023);
		Screens.press("save");
		assertThat(year.getErrorMessage()).startsWith("Năm 2023 đã có bộ tiêu chí.");
		_setValue(year, 2004);
		assertThat(_get(TextField.class, (spec) -> spec.withId("title")).getValue()).endsWith("năm 2004");
		Select<CriteriaSetRow> copied = _get(Select.class, (spec) -> spec.withId("copied"));
		assertThat(copied.getValue()).isNotNull();
		copied.setValue(set(2023));
		Screens.login(this.stage, "chuyenvien");
		Screens.press("save");
		CriteriaSetRow row = set(2004);
		Screens.login(this.stage, "chuyenvien");
		assertThat(_get(Span.class, (spec) -> spec.withId("total")).getText()).isEqualTo("Tổng 100 điểm");
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");

		Screens.press("add-1");
		Screens.press("apply");
		assertThat(_get(BigDecimalField.class, (spec) -> spec.withId("maximum")).getErrorMessage())
			.startsWith("Điểm tối đa của tiêu chí 1.7");
		_setValue(_get(BigDecimalField.class, (spec) -> spec.withId("maximum")), new BigDecimal("2.6"));
		_setValue(_get(TextArea.class, (spec) -> spec.withId("title")), "Tiêu chí thử trên màn hình");
		Screens.press("apply");
		assertThat(_get(BigDecimalField.class, (spec) -> spec.withId("maximum")).getErrorMessage())
			.startsWith("Điểm tính theo bước 0,25");
		_setValue(_get(BigDecimalField.class, (spec) -> spec.withId("maximum")), new BigDecimal("2.5"));
		_setValue(_get(TextField.class, (spec) -> spec.withId("code")), "1.1");
		Screens.press("apply");
		assertThat(_get(TextField.class, (spec) -> spec.withId("code")).getErrorMessage())
			.startsWith("Mã \"1.1\" đã có");
		_setValue(_get(TextField.class, (spec) -> spec.withId("code")), "1.7");
		Screens.press("apply");
		assertThat(_find(Dialog.class)).isEmpty();
		assertThat(_get(Span.class, (spec) -> spec.withId("total")).getText()).isEqualTo("Tổng 102,5 điểm");
		assertThat(kept()).isEqualTo("Có thay đổi chưa lưu");
		Screens.press("up-1.7");
		Screens.press("save");
		NotificationsKt.expectNotifications("Đã lập bộ tiêu chí. Hãy soát từng nhóm rồi lưu.", "Đã lưu bộ tiêu chí.");
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");
		assertThat(criteria(row.id()).groups().get(0).criteria()).extracting(Criterion::code)
			.endsWith("1.5", "1.7", "1.6");
		discard(row.id());
	}

	@Test
	void aCriterionIsFedByAnIndicatorOfCommunesOrBySurveys() {
		long id = draft(2005);
		open("chuyenvien", PATH + "/" + id + "/sua");
		Screens.press("add-1");
		_setValue(_get(TextArea.class, (spec) -> spec.withId("title")), "Theo số liệu");
		_setValue(_get(BigDecimalField.class, (spec) -> spec.withId("maximum")), new BigDecimal("6"));
		source(ScoreSource.INDICATOR);
		Screens.press("apply");
		ComboBox<Indicator> indicator = indicator();
		assertThat(indicator.getErrorMessage()).contains("hãy chọn đúng một chỉ tiêu");
		List<String> offered = indicator.getListDataView().getItems().map(Indicator::code).toList();
		assertThat(offered).contains("CT32").doesNotContain("CT36.1", "CT07");
		indicator.setValue(indicator.getListDataView()
			.getItems()
			.filter((one) -> one.code().equals("CT32"))
			.findFirst()
			.orElseThrow());
		Screens.press("apply");
		assertThat(Screens.page()).contains("cần ít nhất một ngưỡng điểm");
		addThreshold();
		number("Từ (≥)", 0, "98");
		Screens.press("apply");
		assertThat(Screens.page()).contains("Mỗi ngưỡng cần cả số liệu và số điểm.");
		number("Được số điểm", 0, "4");
		addThreshold();
		number("Từ (≥)", 1, "95");
		number("Được số điểm", 1, "6");
		Screens.press("apply");
		assertThat(Screens.page()).contains("phải giảm dần");
		number("Được số điểm", 0, "6");
		number("Được số điểm", 1, "4");
		Screens.press("apply");
		assertThat(_find(Dialog.class)).isEmpty();
		assertThat(Screens.page()).contains("≥ 98: 6 điểm; 95 – <98: 4 điểm; dưới 95: 0 điểm");

		Screens.press("edit-1.2");
		source(ScoreSource.SURVEY);
		Screens.press("apply");
		assertThat(forms().getErrorMessage()).contains("ít nhất một phiếu khảo sát");
		forms().setValue(Set.of("PKS05", "PKS07"));
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("leastAnswers")), 30);
		Screens.press("apply");
		Screens.press("save");
		Criterion saved = criteria(id).find("1.2").orElseThrow();
		assertThat(saved.source()).isEqualTo(ScoreSource.SURVEY);
		assertThat(saved.sources()).containsExactlyInAnyOrder("PKS05", "PKS07");
		assertThat(saved.leastAnswers()).isEqualTo(30);
		discard(id);
	}

	@Test
	void groupsBandsAndConditionsAreWrittenAndWhatIsWrongIsMarkedInItsRow() {
		long id = draft(2006);
		open("chuyenvien", PATH + "/" + id + "/sua");
		Screens.press("add-group");
		Screens.press("apply");
		assertThat(_find(TextField.class, (spec) -> spec.withId("title")).stream().map(TextField::getErrorMessage))
			.contains("Hãy nhập mục này.");
		_setValue(_find(TextField.class, (spec) -> spec.withLabel("Tên nhóm")).get(0), "Nhóm thêm");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("minimumPercent")), 120);
		Screens.press("apply");
		assertThat(_get(IntegerField.class, (spec) -> spec.withId("minimumPercent")).getErrorMessage())
			.startsWith("Điểm tối thiểu của nhóm phải từ 0 đến 100%");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("minimumPercent")), 60);
		Screens.press("apply");
		Screens.press("group-up-2");
		pressText("Thêm mức");
		pressText("Thêm mức");
		List<TextField> titles = _find(TextField.class, (spec) -> spec.withLabel("Tên mức"));
		Screens.press("save");
		assertThat(titles.get(0).getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		_setValue(titles.get(0), "Đạt chuẩn");
		_setValue(titles.get(1), "Chưa đạt");
		number("Từ số điểm", 0, "4");
		Screens.press("save");
		assertThat(_find(BigDecimalField.class, (spec) -> spec.withLabel("Từ số điểm")).get(1).getErrorMessage())
			.startsWith("Mức \"Chưa đạt\" cần một số điểm");
		number("Từ số điểm", 1, "4");
		Screens.press("save");
		assertThat(_find(BigDecimalField.class, (spec) -> spec.withLabel("Từ số điểm")).get(1).isInvalid()).isTrue();
		number("Từ số điểm", 1, "0");
		pressText("Thêm điều kiện");
		Screens.press("save");
		TextField condition = _get(TextField.class, (spec) -> spec.withLabel("Điều kiện"));
		assertThat(condition.getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		_setValue(condition, "Để xảy ra điểm nóng");
		Screens.press("save");
		NotificationsKt.expectNotifications("Đã lưu bộ tiêu chí.");
		assertThat(criteria(id).groups()).extracting(CriteriaGroup::code).containsExactly("2", "1");
		assertThat(criteria(id).bands()).hasSize(2);
		assertThat(criteria(id).exclusions()).containsExactly("Để xảy ra điểm nóng");
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");
		_setValue(titles.get(1), "Mức khác");
		assertThat(kept()).isEqualTo("Có thay đổi chưa lưu");
		_setValue(titles.get(1), "Chưa đạt");
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");
		pressText("Thêm điều kiện");
		assertThat(kept()).isEqualTo("Có thay đổi chưa lưu");
		_click(_find(Button.class, (spec) -> spec.withAttribute("aria-label", "Bỏ dòng này")).getLast());
		assertThat(kept()).isEqualTo("Mọi thay đổi đã lưu");
		Screens.press("remove-group-2");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		Screens.press("save");
		assertThat(criteria(id).groups()).extracting(CriteriaGroup::code).containsExactly("1");
		discard(id);
	}

	@Test
	void whatWasTypedStaysWhenSomebodyElseSavedFirst() {
		long id = draft(2007);
		open("chuyenvien", PATH + "/" + id + "/sua");
		_setValue(_get(TextField.class, (spec) -> spec.withId("title")), "Tên do chuyên viên nhập");
		this.stage.run("phobandanvan", () -> this.service.revise(id, this.service.get(id).row().version(),
				"Tên của người khác", this.service.get(id).criteria()));
		Screens.login(this.stage, "chuyenvien");
		Screens.press("save");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("stale")).getElement().getTextRecursively())
			.contains("Những gì đồng chí nhập vẫn còn ở đây");
		assertThat(_get(TextField.class, (spec) -> spec.withId("title")).getValue())
			.isEqualTo("Tên do chuyên viên nhập");
		UI.getCurrent().navigate(PATH);
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class))).contains("Có thay đổi chưa lưu");
		assertThat(this.stage.as("chuyenvien", () -> this.service.get(id)).row().title())
			.isEqualTo("Tên của người khác");
		discard(id);
	}

	@Test
	void aLeaderPutsIntoUseWhatSomebodyElseDraftedAndThenNothingChanges() {
		long id = draft(2008);
		this.stage.run("chuyenvien", () -> {
			CriteriaSetRow row = this.service.get(id).row();
			this.service.revise(id, row.version(), row.title(), new Criteria(this.service.get(id).criteria().groups(),
					List.of(new Band("Đạt chuẩn", new BigDecimal("2"), true)), List.of()));
		});
		open("chuyenvien", PATH + "/" + id);
		assertThat(_find(Button.class, (spec) -> spec.withId("put-in-use"))).isEmpty();
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("draft-hint")).getText())
			.contains("lãnh đạo Ban đưa vào áp dụng");
		Screens.close();
		open("truongban", PATH + "/" + id);
		Screens.press("put-in-use");
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class))).contains("không sửa được nữa");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã đưa bộ tiêu chí vào áp dụng.");
		assertThat(Screens.page()).contains("Đang áp dụng", "Áp dụng từ 20/06/2023");
		assertThat(_find(Anchor.class, (spec) -> spec.withId("edit"))).isEmpty();
		UI.getCurrent().navigate(PATH + "/" + id + "/sua");
		assertThat(Screens.page()).contains("đã áp dụng nên không sửa được");
		assertThat(_find(Button.class, (spec) -> spec.withId("save"))).isEmpty();
		assertThat(set(2008).state()).isEqualTo(CriteriaState.IN_USE);
	}

	@Test
	void aLeaderSeesWhyHeDoesNotPutHisOwnDraftIntoUse() {
		long id = this.stage.as("truongban", () -> this.service.draft(2009, "Bộ của lãnh đạo", null));
		open("truongban", PATH + "/" + id);
		assertThat(_find(Button.class, (spec) -> spec.withId("put-in-use"))).isEmpty();
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("draft-hint")).getText())
			.contains("một lãnh đạo Ban khác");
		Screens.press("discard");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã bỏ bản đang soạn.");
		assertThat(this.stage.as("truongban", this.service::list)).noneMatch((row) -> row.year() == 2009);
	}

	@Test
	void twoSetsStandSideBySideInWords() {
		open("bithu", PATH + "/" + set(2023).id() + "/so-sanh/" + set(2022).id());
		String text = Screens.textOf(_get(Section.class, (spec) -> spec.withId("differences")));
		assertThat(text).contains("Sửa", "Tiêu chí: 2.2. Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "Năm 2022",
				"Chấm bằng tay", "Năm 2023", "Theo chỉ tiêu: CT32", "Ngưỡng điểm", "–", "≥ 98: 6 điểm");
		assertThat(Screens.page()).contains("0 thêm, 0 bỏ,");
		long present = set(2023).id();
		long copy = this.stage.as("chuyenvien", () -> this.service.draft(2010, "Bản sao", present));
		open("bithu", PATH + "/" + present + "/so-sanh/" + copy);
		assertThat(Screens.page()).contains("Hai bộ tiêu chí giống hệt nhau.");
		discard(copy);
	}

	@Test
	void aSetIsDownloadedAsExcelWithRealNumbers() throws Exception {
		open("xa.huongnhuong", PATH + "/" + set(2023).id());
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getSheetName()).isEqualTo("bo-tieu-chi-2023");
			assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Nhóm tiêu chí");
			assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("1.1");
			assertThat(sheet.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(3);
			List<String> parts = new ArrayList<>();
			sheet.rowIterator().forEachRemaining((row) -> parts.add(row.getCell(0).getStringCellValue()));
			assertThat(parts).contains("Tổng điểm", "Mức xếp loại", "Điều kiện loại trừ");
		}
	}

	private long draft(int year) {
		return this.stage.as("chuyenvien", () -> {
			long id = this.service.draft(year, "Bộ thử năm " + year, null);
			Criterion one = new Criterion("1.1", "Tiêu chí có sẵn", new BigDecimal("4"), ScoreSource.HAND, Set.of(), 0,
					List.of(), false);
			this.service.revise(id, this.service.get(id).row().version(), "Bộ thử năm " + year, new Criteria(
					List.of(new CriteriaGroup("1", "Nhóm có sẵn", 50, List.of(one))), List.of(), List.of()));
			return id;
		});
	}

	private void discard(long id) {
		this.stage.run("chuyenvien", () -> this.service.discard(id, this.service.get(id).row().version()));
	}

	private CriteriaSetRow set(int year) {
		return this.stage.as("chuyenvien", this.service::list)
			.stream()
			.filter((row) -> row.year() == year)
			.findFirst()
			.orElseThrow();
	}

	private Criteria criteria(long id) {
		Criteria criteria = this.stage.as("chuyenvien", () -> this.service.get(id)).criteria();
		Screens.login(this.stage, "chuyenvien");
		return criteria;
	}

	private void open(String username, String path) {
		Screens.open(this.context, this.stage, username);
		UI.getCurrent().navigate(path);
	}

	private static void pressText(String text) {
		_click(_get(Button.class, (spec) -> spec.withText(text)));
	}

	private static void addThreshold() {
		pressText("Thêm ngưỡng");
	}

	private static void number(String label, int at, String value) {
		_setValue(_find(BigDecimalField.class, (spec) -> spec.withLabel(label)).get(at), new BigDecimal(value));
	}

	@SuppressWarnings("unchecked")
	private static void source(ScoreSource source) {
		_setValue((Select<ScoreSource>) _get(Select.class, (spec) -> spec.withId("source")), source);
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<Indicator> indicator() {
		return _get(ComboBox.class, (spec) -> spec.withId("sources"));
	}

	@SuppressWarnings("unchecked")
	private static CheckboxGroup<String> forms() {
		return _get(CheckboxGroup.class, (spec) -> spec.withId("sources"));
	}

	private static String kept() {
		return _get(Span.class, (spec) -> spec.withId("kept")).getText();
	}

}
