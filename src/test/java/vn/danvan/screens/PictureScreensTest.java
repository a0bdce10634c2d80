package vn.danvan.screens;

import java.util.List;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.plan.PlanSpan;
import vn.danvan.plan.RollUp;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of a plan on the screen. */
@DanvanTest
class PictureScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "matrix", "progress", "timeline", "curve" })
	void everyPictureCanBePrintedAndExported(String tab) {
		open("bithu", "the=" + tab);
		for (String link : List.of("print-picture", "excel-picture")) {
			assertThat(_get(Anchor.class, (spec) -> spec.withId(link)).getHref()).as(link)
				.contains("VAADIN/dynamic/resource");
		}
	}

	@Test
	void theMatrixShowsTheStretchOfTimeInTheAddress() {
		open("chuyenvien", "the=matrix");
		assertThat(span().getValue()).isEqualTo(PlanSpan.YEAR);
		int whole = matrix().getColumns().size();
		open("chuyenvien", "the=matrix&ky=q1&loc=all");
		assertThat(span().getValue().slug()).isEqualTo("q1");
		assertThat(matrix().getColumns()).hasSizeGreaterThan(1).hasSizeLessThan(whole);
		assertThat(GridKt._size(matrix())).isEqualTo(24);
		assertThat(_find(Anchor.class, (spec) -> spec.withId("previous-span"))).isEmpty();
		assertThat(_get(Anchor.class, (spec) -> spec.withId("next-span")).getHref()).contains("ky=q2", "loc=all");
		open("chuyenvien", "the=matrix&nd=999999999");
		assertThat(GridKt._size(matrix())).isZero();
	}

	@Test
	void progressStandsBesideItsFormulaAndItsBarsLeadToTheRecords() {
		open("bithu", "the=progress");
		assertThat(_get(Span.class, (spec) -> spec.withId("weighted")).getText()).endsWith("%");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("formula")).getText())
			.isEqualTo(RollUp.WEIGHTED_MEAN.formula());
		assertThat(rows("by-content")).hasSize(9);
		List<NativeTableRow> communes = rows("by-commune");
		assertThat(communes).hasSize(24);
		assertThat(_find(communes.get(0), Anchor.class)).first()
			.satisfies((bar) -> assertThat(bar.getHref()).contains("the=matrix", "tim="));
		assertThat(_find(rows("by-content").get(0), Anchor.class)).first()
			.satisfies((bar) -> assertThat(bar.getHref()).contains("nd="));
	}

	@Test
	void communesComeInTheOrderOfTheAddress() {
		open("bithu", "the=progress&sap=qua-han");
		List<Integer> late = rows("by-commune").stream()
			.map((row) -> Integer.valueOf(row.getElement().getChild(4).getTextRecursively()))
			.toList();
		assertThat(late).isSortedAccordingTo((one, other) -> other - one);
		assertThat(late.get(0)).isPositive();
		assertThat(_get(Anchor.class, (spec) -> spec.withId("order-qua-han")).getElement().getAttribute("aria-current"))
			.isEqualTo("true");
	}

	@Test
	void theTimelineHasABarForEachTaskAndIsSearchedInTheDatabase() {
		open("bithu", "the=timeline");
		assertThat(bars()).hasSize(25)
			.allSatisfy((bar) -> assertThat(bar.getElement().getAttribute("aria-label")).contains("từ 01/01/2023"));
		assertThat(_find(Div.class, (spec) -> spec.withClasses("timeline-today"))).hasSize(25);
		assertThat(_get(Div.class, (spec) -> spec.withId("timeline-months")).getElement().getTextRecursively())
			.contains("Đến hạn tháng 6/2023", "NV17");
		open("bithu", "the=timeline&tim=nv09");
		assertThat(bars()).singleElement()
			.satisfies((bar) -> assertThat(bar.getElement().getAttribute("aria-label")).contains("mốc"));
		assertThat(_get(TextField.class, (spec) -> spec.withId("search")).getValue()).isEqualTo("nv09");
	}

	@Test
	void theCurveHasItsNumbersAndItsFormulaBelowIt() {
		open("bithu", "the=curve");
		assertThat(_get(Image.class, (spec) -> spec.withId("curve")).getAlt())
			.hasValueSatisfying((words) -> assertThat(words).contains("kế hoạch và thực hiện"));
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("formula")).getText()).contains("chia đều");
		NativeTable numbers = _get(NativeTable.class, (spec) -> spec.withId("curve-numbers"));
		List<NativeTableRow> months = _find(numbers.getBody(), NativeTableRow.class);
		assertThat(months).hasSize(12);
		assertThat(months.get(5).getElement().getChild(2).getText()).endsWith("%");
		assertThat(months.get(6).getElement().getChild(2).getText()).isEmpty();
	}

	@Test
	void theHomeOfTheBoardShowsTheProgressByWeightAndLeadsToThePictures() {
		Screens.open(this.context, this.stage, "truongban");
		UI.getCurrent().navigate("");
		Section card = _get(Section.class, (spec) -> spec.withId("progress-card"));
		assertThat(_get(card, Span.class, (spec) -> spec.withId("weighted")).getText()).contains("Tiến độ cả năm", "%");
		assertThat(_find(card, Anchor.class)).extracting(Anchor::getHref)
			.anyMatch((link) -> link.endsWith("?the=progress"))
			.anyMatch((link) -> link.endsWith("?the=timeline"))
			.anyMatch((link) -> link.endsWith("?the=curve"));
	}

	private void open(String username, String query) {
		Screens.open(this.context, this.stage, username);
		UI.getCurrent().navigate("ke-hoach/" + this.stage.plan(), QueryParameters.fromString(query));
	}

	private static List<NativeTableRow> rows(String section) {
		Component card = _get(Section.class, (spec) -> spec.withId(section));
		return _find(_get(card, NativeTable.class).getBody(), NativeTableRow.class);
	}

	private static List<Div> bars() {
		return _find(Div.class, (spec) -> spec.withClasses("timeline-track"));
	}

	private static Grid<?> matrix() {
		return _get(Grid.class, (spec) -> spec.withId("matrix"));
	}

	@SuppressWarnings("unchecked")
	private static Select<PlanSpan> span() {
		return _get(Select.class, (spec) -> spec.withId("span"));
	}

}
