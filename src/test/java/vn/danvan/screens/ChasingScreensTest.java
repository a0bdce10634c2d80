package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.plan.ChasingLetters;
import vn.danvan.plan.Latecomer;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** From the matrix to letters for all who are late. */
@DanvanTest
class ChasingScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private ChasingLetters letters;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void staffSeesAllWhoAreLateTickedIsWarnedOnTheSameDayAndDownloadsWhoWasChased() throws Exception {
		long plan = this.stage.plan();
		List<Latecomer> late = this.stage.as("chuyenvien", () -> this.letters.late(plan));
		Screens.open(this.context, this.stage, "chuyenvien");
		open(plan);
		CheckboxGroup<Latecomer> owners = owners();
		assertThat(owners.getValue()).hasSameSizeAs(late);
		_click(_get(Button.class, (spec) -> spec.withId("chase-none")));
		_click(_get(Button.class, (spec) -> spec.withId("prepare-letters")));
		assertThat(owners.isInvalid()).isTrue();
		assertThat(owners.getErrorMessage()).startsWith("Hãy chọn ít nhất một nơi");
		Latecomer one = owners.getListDataView().getItem(0);
		_setValue(owners, Set.of(one));
		DatePicker by = _get(DatePicker.class, (spec) -> spec.withId("completeBy"));
		_setValue(by, by.getValue().minusYears(1));
		_click(_get(Button.class, (spec) -> spec.withId("prepare-letters")));
		assertThat(by.getErrorMessage()).startsWith("Hãy chọn ngày hoàn thành sau hôm nay (20/06/2023)");
		_setValue(by, by.getValue().plusYears(1));
		prepareConfirming();
		open(plan);
		_setValue(owners(), Set.of(owners().getListDataView().getItem(0)));
		_click(_get(Button.class, (spec) -> spec.withId("prepare-letters")));
		assertThat(ConfirmDialogKt._getText(_get(ConfirmDialog.class)))
			.startsWith("Hôm nay đã lập công văn đôn đốc: " + one.name());
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications(
				"Đã lập 1 công văn dự thảo. Lãnh đạo duyệt và văn thư cấp số cùng lúc ở trang Văn bản.");
		open(plan);
		Anchor list = _get(Anchor.class, (spec) -> spec.withText("Danh sách đã đôn đốc"));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(DownloadKt._download(list)))) {
			assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
				.isEqualTo("Xã, thị trấn, cơ quan");
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(one.name());
		}
	}

	@Test
	void whoReadsThePlanOnlyHasNoButtonForLetters() {
		Screens.open(this.context, this.stage, "bithu");
		UI.getCurrent().navigate("ke-hoach/" + this.stage.plan());
		assertThat(_find(Button.class, (spec) -> spec.withId("missing-list"))).isNotEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("chasing"))).isEmpty();
	}

	/** Another test may have chased the same commune today. */
	private static void prepareConfirming() {
		_click(_get(Button.class, (spec) -> spec.withId("prepare-letters")));
		_find(ConfirmDialog.class).forEach(ConfirmDialogKt::_fireConfirm);
		NotificationsKt.expectNotifications(
				"Đã lập 1 công văn dự thảo. Lãnh đạo duyệt và văn thư cấp số cùng lúc ở trang Văn bản.");
		assertThat(_find(Dialog.class)).isEmpty();
	}

	private void open(long plan) {
		UI.getCurrent().navigate("ke-hoach/" + plan);
		_click(_get(Button.class, (spec) -> spec.withId("chasing")));
	}

	@SuppressWarnings("unchecked")
	private static CheckboxGroup<Latecomer> owners() {
		return _get(CheckboxGroup.class, (spec) -> spec.withId("owners"));
	}

}
