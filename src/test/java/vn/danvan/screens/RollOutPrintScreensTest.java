package vn.danvan.screens;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.rollout.RollOutActKind;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The buttons that bring the model to paper. */
@DanvanTest
class RollOutPrintScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theYearOffersSummarySheetsAndCertificatesToTheDistrict() {
		open("bithu", "mo-hinh", "nam=2022");
		_click(button("print-year"));
		for (String link : List.of("print-summary", "excel-summary", "print-certificates")) {
			assertThat(anchor(link).getHref()).as(link).contains("VAADIN/dynamic/resource");
		}
		assertThat(button("print-sheets").isVisible()).isTrue();
	}

	@Test
	void aYearWithoutRecognitionOffersNoCertificate() {
		open("chuyenvien", "mo-hinh", "nam=2021");
		_click(button("print-year"));
		assertThat(_find(Anchor.class, (spec) -> spec.withId("print-certificates"))).isEmpty();
	}

	@Test
	void peopleOfCommunesPrintNothingOfTheYear() {
		open("xa.huongnhuong", "mo-hinh", "nam=2022");
		assertThat(_find(Button.class, (spec) -> spec.withId("print-year"))).isEmpty();
	}

	@Test
	void aSheetOffersItsDossierAndTheCertificateOfWhoIsRecognised() {
		long recognised = this.stage.jdbc()
			.sql("SELECT id FROM roll_out WHERE year = 2022 AND unit_id = ?")
			.param(this.stage.unit("Thị trấn Vụ Bản"))
			.query(Long.class)
			.single();
		open("truongban", "mo-hinh/phieu/" + recognised, "");
		_click(button("print-sheet"));
		for (String link : List.of("print-score-sheet", "print-dossier", "print-certificate")) {
			assertThat(anchor(link).getHref()).as(link).contains("VAADIN/dynamic/resource");
		}
	}

	@Test
	@SuppressWarnings("unchecked")
	void aDecisionIsDraftedWithTheUsualBasesAndOpened() {
		open("chuyenvien", "mo-hinh/quyet-dinh", "nam=2023");
		_click(button("draft-decision"));
		Select<RollOutActKind> kind = _get(Select.class, (spec) -> spec.withId("kind"));
		_setValue(kind, RollOutActKind.LIST);
		TextArea bases = _get(TextArea.class, (spec) -> spec.withId("bases"));
		assertThat(bases.getValue().lines()).hasSizeGreaterThan(2).last().asString().startsWith("Xét đề nghị của ");
		_setValue(bases, " ");
		_click(button("prepare-decision"));
		assertThat(bases.isInvalid()).isTrue();
		_setValue(bases, "Căn cứ quy chế làm việc của Ban Chỉ đạo");
		_click(button("prepare-decision"));
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).startsWith("van-ban/");
	}

	private void open(String person, String path, String query) {
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate(path, QueryParameters.fromString(query));
	}

	private static Button button(String id) {
		return _get(Button.class, (spec) -> spec.withId(id));
	}

	private static Anchor anchor(String id) {
		return _get(Anchor.class, (spec) -> spec.withId(id));
	}

}
