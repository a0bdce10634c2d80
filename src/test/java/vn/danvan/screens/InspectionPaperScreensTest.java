package vn.danvan.screens;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.organisation.BodyName;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The buttons on the page of an inspection that draft its documents. */
@DanvanTest
class InspectionPaperScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void eachStepOffersItsDocuments() {
		open("chuyenvien", "Xã Vũ Bình");
		assertThat(offered()).containsExactly("draft-notice");
		open("chuyenvien", "Xã Văn Sơn");
		assertThat(offered()).containsExactly("draft-minutes");
		open("truongban", "Xã Định Cư");
		assertThat(offered()).containsExactly("draft-minutes", "draft-conclusion");
	}

	@Test
	void readersAreOfferedNone() {
		open("bithu", "Xã Định Cư");
		assertThat(offered()).isEmpty();
	}

	@Test
	@SuppressWarnings("unchecked")
	void aConclusionIsDraftedWithItsBasesAndOpened() {
		open("chuyenvien", "Xã Định Cư");
		_click(button("draft-conclusion"));
		Select<BodyName> body = _get(Select.class, (spec) -> spec.withId("body"));
		assertThat(body.getValue().symbol()).isEqualTo("BCĐ");
		TextArea bases = _get(TextArea.class, (spec) -> spec.withId("bases"));
		assertThat(bases.getValue()).contains("Căn cứ Quyết định số 05-QĐ/BCĐ", "Căn cứ biên bản kiểm tra ngày");
		_setValue(bases, " ");
		_click(button("draft-document"));
		assertThat(bases.isInvalid()).isTrue();
		_setValue(bases, "Căn cứ quy chế làm việc");
		_click(button("draft-document"));
		assertThat(path()).startsWith("van-ban/");
	}

	@Test
	void minutesAskWhatNoStepRecords() {
		open("chuyenvien", "Xã Định Cư");
		_click(button("draft-minutes"));
		TextArea opinions = _get(TextArea.class, (spec) -> spec.withId("opinions"));
		assertThat(opinions.getValue()).startsWith("Nhất trí");
		_setValue(opinions, "");
		_click(button("draft-document"));
		assertThat(opinions.isInvalid()).isTrue();
		_setValue(opinions, "Đề nghị ghi nhận việc đã niêm yết bổ sung.");
		_click(button("draft-document"));
		assertThat(path()).startsWith("van-ban/");
	}

	@Test
	void minutesBeforeTheChecklistIsFilledInStayOnThePage() {
		open("chuyenvien", "Xã Văn Sơn");
		_click(button("draft-minutes"));
		_click(button("draft-document"));
		assertThat(path()).startsWith("kiem-tra/");
	}

	private List<String> offered() {
		return _find(Button.class).stream()
			.map((button) -> button.getId().orElse(""))
			.filter((id) -> id.startsWith("draft-") && !id.equals("draft-findings"))
			.toList();
	}

	private void open(String person, String unit) {
		Screens.open(this.context, this.stage, person);
		UI.getCurrent()
			.navigate("kiem-tra/" + this.stage.jdbc()
				.sql("SELECT id FROM inspection WHERE target = 'COMMUNE' AND unit_id = ? AND YEAR(planned_on) = 2023")
				.param(this.stage.unit(unit))
				.query(Long.class)
				.single());
	}

	private static String path() {
		return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
	}

	private static Button button(String id) {
		return _get(Button.class, (spec) -> spec.withId(id));
	}

}
