package vn.danvan.screens;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Plan, teams, calendar and steps of inspections on the screen. */
@DanvanTest
class InspectionScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theNextStepStandsOutAndRefusesAtItsField() {
		open("chuyenvien", "kiem-tra/" + one("NOTIFIED", "Xã Tân Lập"));
		assertThat(text(_get(OrderedList.class, (spec) -> spec.withClasses("step-list"))))
			.contains("Thông báo lịch kiểm tra", "Bước tiếp theo", "Đơn vị gửi trước hoặc trong ngày 19/06/2023");
		_click(button("without-report"));
		_click(_get(Button.class, (spec) -> spec.withId("confirm-reason")));
		assertThat(_get(TextArea.class, (spec) -> spec.withId("reason")).getErrorMessage()).contains("lý do");
		assertThat(_find(Button.class, (spec) -> spec.withId("begin"))).isEmpty();
	}

	@Test
	void aLeaderOfTheInspectedCommuneSeesItsReportAndNoButtonOfTheBoard() {
		long id = one("NOTIFIED", "Xã Hương Nhượng");
		open("lanhdao.huongnhuong", "kiem-tra/" + id);
		assertThat(_find(Button.class, (spec) -> spec.withId("send-report"))).hasSize(1);
		assertThat(_find(Button.class, (spec) -> spec.withId("reported"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("postpone"))).isEmpty();
		Screens.close();
		open("xa.vubinh", "kiem-tra/" + id);
		assertThat(_find(H2.class, (spec) -> spec.withText("Xã Hương Nhượng"))).isEmpty();
	}

	@Test
	void countsOfAnInspectionOfConductAreRefusedWhereTheyDoNotFit() {
		long team = this.stage.jdbc()
			.sql("SELECT id FROM inspection_team WHERE title = 'Đoàn kiểm tra công vụ' AND year = 2023")
			.query(Long.class)
			.single();
		assertThat(team).isPositive();
		long id = this.stage.jdbc()
			.sql("SELECT MAX(id) FROM inspection WHERE kind = 'CONDUCT' AND state = 'DONE'")
			.query(Long.class)
			.single();
		open("chuyenvien", "kiem-tra/" + id);
		_click(button("begin"));
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("WARNING")), 3);
		_click(button("save-visit"));
		assertThat(_get(IntegerField.class, (spec) -> spec.withId("PEOPLE")).getErrorMessage())
			.contains("không được nhiều hơn số cá nhân vi phạm");
	}

	@Test
	void aPlanOffersTheLongestNotInspectedAndPutsThemOnTheCalendar() {
		open("chuyenvien", "kiem-tra/ke-hoach");
		assertThat(text(_get(Main.class))).contains("Kế hoạch kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm 2023",
				"03-KH/BCĐ", "Đợt 3 (từ 01/09/2023 đến 30/11/2023)");
		_click(button("schedule"));
		CheckboxGroup<?> units = _get(CheckboxGroup.class, (spec) -> spec.withId("units"));
		assertThat(units.getListDataView().getItems().findFirst().orElseThrow().toString()).contains("lastHeld=null");
		_click(button("save-schedule"));
		assertThat(_get(ComboBox.class, (spec) -> spec.withId("team")).getErrorMessage()).contains("chọn đoàn");
		assertThat(_find(Dialog.class)).hasSize(1);
	}

	@Test
	void aNewPlanSaysWhatIsWrongAndIsThenOpened() {
		open("chuyenvien", "kiem-tra/ke-hoach");
		_click(button("create"));
		_click(button("save-plan"));
		assertThat(_get(IntegerField.class, (spec) -> spec.withId("year")).getErrorMessage())
			.contains("Đã có kế hoạch kiểm tra loại này của năm 2023");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("year")), 2027);
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("periodLast")), LocalDate.of(2020, 1, 1));
		_click(button("save-plan"));
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("periodFrom")).getErrorMessage()).contains("ngày cuối");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("periodLast")), LocalDate.of(2026, 12, 31));
		_click(button("save-plan"));
		assertThat(text(_get(Main.class))).contains("Chưa có văn bản", "Chưa xếp đơn vị nào vào đợt này.");
	}

	@Test
	void aTeamNeedsHeadAndSecretaryAndALeaderConfirms() {
		open("chuyenvien", "kiem-tra/doan?nam=2023");
		_click(button("create"));
		_setValue(_get(TextField.class, (spec) -> spec.withId("title")), "Đoàn thử màn hình");
		_click(button("save-team"));
		assertThat(_find(Dialog.class)).hasSize(1);
		_find(TextField.class, (spec) -> spec.withLabel("Họ và tên")).get(0).setValue("Người thứ nhất");
		_find(TextField.class, (spec) -> spec.withLabel("Họ và tên")).get(1).setValue("Người thứ nhất");
		_click(button("save-team"));
		assertThat(_get(Paragraph.class, (spec) -> spec.withClasses("field-error")).getText())
			.contains("có hai lần trong đoàn");
		_find(TextField.class, (spec) -> spec.withLabel("Họ và tên")).get(1).setValue("Người thứ hai");
		_click(button("save-team"));
		assertThat(text(_get(Main.class))).contains("Đoàn thử màn hình", "Trưởng đoàn: Người thứ nhất");
	}

	@Test
	void theCalendarShowsMonthHolidayAndVisits() {
		open("bithu", "kiem-tra/lich?thang=2023-09");
		assertThat(_get(H1.class).getText()).isEqualTo("Lịch kiểm tra");
		assertThat(text(_get(Div.class, (spec) -> spec.withClasses("month")))).contains("Quốc khánh", "Xã Vũ Bình",
				"Buổi sáng");
		go("kiem-tra/lich?thang=sai");
		assertThat(_get(H2.class).getText()).isEqualTo("Tháng 6 năm 2023");
	}

	private void open(String username, String path) {
		Screens.open(this.context, this.stage, username);
		go(path);
	}

	private static void go(String path) {
		int query = path.indexOf('?');
		UI.getCurrent()
			.navigate((query < 0) ? path : path.substring(0, query),
					(query < 0) ? QueryParameters.empty() : QueryParameters.fromString(path.substring(query + 1)));
	}

	private long one(String state, String commune) {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection WHERE state = ? AND unit_id = ?")
			.params(state, this.stage.unit(commune))
			.query(Long.class)
			.single();
	}

	private static Button button(String id) {
		return _get(Button.class, (spec) -> spec.withId(id));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
