package vn.danvan.screens;

import java.math.BigDecimal;
import java.util.List;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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

/** Scoring, appraising and deciding on the screen. */
@DanvanTest
class ScoreScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void aCommuneSeesItsPointsItsBandAndWhatIsMissingWhileItScores() {
		long id = sheet("Xã Hương Nhượng");
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id);
		assertThat(summary()).contains("/100", "Tạm xếp", "Còn thiếu");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/3.4");
		_setValue(points(), new BigDecimal("4.5"));
		assertThat(points().isInvalid()).isTrue();
		assertThat(points().getErrorMessage()).contains("3.4", "4,5");
		assertThat(row("3-4")).contains("–/4");
		_setValue(points(), new BigDecimal("3.5"));
		assertThat(points().isInvalid()).isFalse();
		assertThat(_get(Span.class, (spec) -> spec.withId("saved")).getText()).contains("Đã lưu lúc");
		assertThat(row("3-4")).contains("3,5/4");
		_click(_get(Button.class, (spec) -> spec.withId("quick-4")));
		assertThat(row("3-4")).contains("4/4");
		_setValue(points(), null);
		assertThat(row("3-4")).contains("–/4");
	}

	@Test
	void aCriterionFedByFiguresShowsThemAndTakesNoPoints() {
		long id = sheet("Xã Hương Nhượng");
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/5.1");
		assertThat(text()).contains("Điểm lấy từ số liệu", "PKS05");
		assertThat(_find(BigDecimalField.class, (spec) -> spec.withId("points"))).isEmpty();
	}

	@Test
	void anAppraiserGivesAReasonForOtherPointsAndGoesOnWhereHeStopped() {
		long id = sheet("Xã Ân Nghĩa");
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/1.4");
		_setValue(points(), BigDecimal.ONE);
		TextArea reason = _get(TextArea.class, (spec) -> spec.withId("reason"));
		assertThat(reason.isInvalid()).isTrue();
		assertThat(_get(Span.class, (spec) -> spec.withId("saved")).getText()).contains("Chưa lưu");
		_setValue(reason, "Chưa có biên bản");
		assertThat(reason.isInvalid()).isFalse();
		assertThat(row("1-4")).contains("→ 1/4");
		UI.getCurrent().navigate("mo-hinh/tham-dinh");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id);
		assertThat(_get(Anchor.class, (spec) -> spec.withId("continue")).getHref()).endsWith(id + "/1.4");
		_click(_get(Button.class, (spec) -> spec.withId("agree-5")));
		assertThat(_get(Anchor.class, (spec) -> spec.withId("next-commune")).getText()).contains("Xã tiếp theo");
	}

	@Test
	void whoLeavesARefusedEntryIsAsked() {
		long id = sheet("Xã Hương Nhượng");
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/3.5");
		_setValue(points(), new BigDecimal("9"));
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/4.3");
		ConfirmDialog question = _get(ConfirmDialog.class);
		assertThat(question.getElement().getProperty("message")).contains("chưa lưu");
		assertThat(points().getValue()).isEqualByComparingTo("9");
		ConfirmDialogKt._fireConfirm(question);
		assertThat(text()).contains("4.3");
	}

	@Test
	void whoComesSecondSeesPointsAndWordsOfBoth() {
		long id = sheet("Xã Hương Nhượng");
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/3.3");
		this.stage.jdbc()
			.sql("UPDATE criterion_score SET version = version + 1, self_points = 1, self_note = 'của người kia'"
					+ " WHERE roll_out_id = ? AND code = '3.3'")
			.param(id)
			.update();
		_setValue(points(), new BigDecimal("2"));
		assertThat(_find(H3.class).stream().map(H3::getText)).contains("Tự chấm", "Ghi chú của xã");
		_click(_get(Button.class, (spec) -> spec.withId("take-theirs")));
		assertThat(points().getValue()).isEqualByComparingTo("1");
		_setValue(_get(TextArea.class, (spec) -> spec.withId("note")), "");
		_setValue(points(), null);
		assertThat(row("3-3")).contains("–/3");
	}

	@Test
	void whoMayNotScoreReadsOnly() {
		long id = sheet("Thị trấn Vụ Bản");
		Screens.open(this.context, this.stage, "bithu");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id + "/1.6");
		assertThat(text()).contains("Tự chấm", "Thẩm định", "giảm 01 điểm");
		assertThat(_find(BigDecimalField.class)).isEmpty();
		for (String step : List.of("approve", "conclude", "submit")) {
			assertThat(_find(Button.class, (spec) -> spec.withId(step))).as(step).isEmpty();
		}
		Screens.close();
		Screens.open(this.context, this.stage, "xa.vubinh");
		UI.getCurrent().navigate("mo-hinh/phieu/" + id);
		assertThat(_find(Div.class, (spec) -> spec.withId("summary"))).isEmpty();
	}

	@Test
	void aDecisionIsEnteredForTheCommunesThatMayBeNamed() {
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("mo-hinh/quyet-dinh");
		_click(_get(Button.class, (spec) -> spec.withId("create")));
		CheckboxGroup<?> units = _get(CheckboxGroup.class, (spec) -> spec.withId("rollOuts"));
		assertThat(units.getListDataView().getItems().map(Object::toString))
			.anyMatch((candidate) -> candidate.contains("Xã Tuân Đạo"));
		_click(_get(Button.class, (spec) -> spec.withId("save-act")));
		assertThat(_get(TextField.class, (spec) -> spec.withId("issuer")).getValue()).contains("Ban Chỉ đạo");
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("signedOn")).isInvalid()).isTrue();
	}

	private long sheet(String unit) {
		return this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE year = 2023 AND unit_id = ?")
			.param(this.stage.unit(unit))
			.query(Long.class)
			.single();
	}

	private static BigDecimalField points() {
		return _get(BigDecimalField.class, (spec) -> spec.withId("points"));
	}

	private static String row(String code) {
		return _get(Anchor.class, (spec) -> spec.withId("row-" + code)).getElement().getTextRecursively();
	}

	private static String summary() {
		return _get(Div.class, (spec) -> spec.withId("summary")).getElement().getTextRecursively();
	}

	private static String text() {
		return _find(Main.class).stream()
			.map((one) -> one.getElement().getTextRecursively())
			.reduce("", String::concat);
	}

}
