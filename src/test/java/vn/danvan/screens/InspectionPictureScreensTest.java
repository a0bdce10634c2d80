package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.util.List;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of inspections on the screen. */
@DanvanTest
class InspectionPictureScreensTest {

	private static final String PATH = "kiem-tra/tong-hop";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theYearOfTheAddressIsTheLastOneOfThePictures() {
		open("bithu", "nam=2022");
		assertThat(years().getValue()).isEqualTo(2022);
		assertThat(text("years")).contains("2018", "2022", "8 cuộc (Xã, thị trấn: 4; Cơ quan, đơn vị: 4)")
			.doesNotContain("2023");
		assertThat(text("shortcomings")).contains("nhiều nhất năm 2022", "trong số");
		_setValue(years(), 2023);
		assertThat(text("years")).contains("2019", "2023");
		open("bithu", "nam=1999");
		assertThat(years().getValue()).isEqualTo(2023);
	}

	@Test
	void communesNeverInspectedAreNamedAndEachClassLeadsToItsInspection() {
		open("truongban", "nam=2023");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("never")).getText())
			.startsWith("Chưa kiểm tra lần nào trong các năm 2019–2023:")
			.contains("/24 xã, thị trấn");
		List<NativeTableRow> rows = _find(matrix(), NativeTableRow.class);
		assertThat(rows).hasSize(25);
		assertThat(rows.get(0).getElement().getTextRecursively()).contains("2019", "2023");
		long inspection = this.stage.jdbc()
			.sql("SELECT id FROM inspection WHERE kind = 'DEMOCRACY' AND target = 'COMMUNE' AND state = 'CONCLUDED'"
					+ " AND grade = 'GOOD' AND YEAR(inspected_on) = 2022 LIMIT 1")
			.query(Long.class)
			.single();
		assertThat(_find(matrix(), Anchor.class)).filteredOn((link) -> link.getHref().equals("kiem-tra/" + inspection))
			.singleElement()
			.satisfies((link) -> {
				assertThat(link.getElement().getTextRecursively()).isEqualTo("T");
				assertThat(link.getElement().getAttribute("aria-label")).contains("năm 2022: Tốt");
			});
		assertThat(rows).filteredOn((row) -> row.getElement().getTextRecursively().contains("Chưa kiểm tra"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(_find(row, Anchor.class)).isEmpty());
	}

	@Test
	void aPageThatIsNotThereIsEmptyAndLeadsBack() {
		open("chuyenvien", "nam=2023&trang=2");
		assertThat(_find(matrix(), NativeTableRow.class)).hasSize(1);
		assertThat(_find(Nav.class, (spec) -> spec.withClasses("pager"))).isEmpty();
	}

	@Test
	void recommendationsAreSummedUpElsewhere() {
		open("chuyenvien", "");
		Anchor link = _get(Anchor.class, (spec) -> spec.withId("recommendations"));
		assertThat(link.getText()).isEqualTo("Kiến nghị: còn mở, quá hạn, đã đóng");
		assertThat(link.getHref()).isEqualTo("han-che/tong-hop");
		assertThat(_get(Anchor.class, (spec) -> spec.withId("tab-pictures")).getElement().getAttribute("aria-current"))
			.isEqualTo("page");
	}

	@Test
	void theMatrixIsDownloadedWithAColumnForEachYear() throws Exception {
		open("bithu", "nam=2023");
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(5).getStringCellValue()).isEqualTo("2023");
			assertThat(sheet.getLastRowNum()).isEqualTo(24);
		}
	}

	@Test
	void communesAndOtherBodiesDoNotSeeThePictures() {
		for (String person : List.of("xa.huongnhuong", "ubnd", "noivu")) {
			open(person, "");
			assertThat(_find(Section.class, (spec) -> spec.withId("years"))).isEmpty();
			assertThat(_find(NativeTable.class)).isEmpty();
		}
	}

	private void open(String person, String query) {
		Screens.close();
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate(PATH, QueryParameters.fromString(query));
	}

	@SuppressWarnings("unchecked")
	private static Select<Integer> years() {
		return _get(Select.class, (spec) -> spec.withId("year"));
	}

	private static NativeTable matrix() {
		return _get(NativeTable.class, (spec) -> spec.withId("matrix"));
	}

	private static String text(String id) {
		Component section = _get(Section.class, (spec) -> spec.withId(id));
		return section.getElement().getTextRecursively();
	}

}
