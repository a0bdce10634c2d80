package vn.danvan.screens;

import java.util.List;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.ui.EmptyState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The wall of the district on the screen. */
@DanvanTest
class WallScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theBoardShowsTheStageAndYearOfTheAddressAndGoesToExcel() {
		open("bithu", "nam=2022");
		assertThat(GridKt._size(grid("board"))).isEqualTo(24);
		assertThat(_get(Anchor.class, (spec) -> spec.withId("excel")).getHref()).contains("VAADIN/dynamic/resource");
		open("bithu", "nam=2022&loc=cong-nhan");
		assertThat(GridKt._size(grid("board"))).isEqualTo(5);
		assertThat(
				_get(Anchor.class, (spec) -> spec.withId("stage-cong-nhan")).getElement().getAttribute("aria-current"))
			.isEqualTo("true");
		assertThat(cell("board", 0)).contains("Thị trấn Vụ Bản", "✓ 20/12/2022", "Được công nhận");
	}

	@Test
	void theRankingSaysPlacePointsWhichPointsAndTheMovementInWords() {
		open("chuyenvien", "nam=2022&the=xep-hang");
		assertThat(GridKt._size(grid("ranking"))).isEqualTo(6);
		assertThat(cell("ranking", 0)).startsWith("1").contains("Thị trấn Vụ Bản", "điểm chính thức", "Năm trước");
		assertThat(_get(Anchor.class, (spec) -> spec.withId("excel")).getHref()).contains("VAADIN/dynamic/resource");
	}

	@Test
	void aYearWithoutDossiersSaysSo() {
		open("ubnd", "nam=2021&the=tieu-chi");
		assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Chưa có xã nào gửi hồ sơ");
		open("ubnd", "nam=2021&the=xep-hang");
		assertThat(GridKt._size(grid("ranking"))).isZero();
		assertThat(grid("ranking").getEmptyStateText()).contains("Chưa có xã nào có điểm");
	}

	@Test
	void tilesStandUnderTheAreaOfTheirSuccessor() {
		open("truongban", "nam=2022&the=o");
		assertThat(_find(EmptyState.class)).isEmpty();
		assertThat(_find(Anchor.class, (spec) -> spec.withClasses("tile"))).hasSize(24);
		assertThat(_find(Div.class, (spec) -> spec.withClasses("area"))).hasSizeGreaterThan(1)
			.allSatisfy((area) -> assertThat(area.getElement().getTextRecursively()).startsWith("Khu vực"));
	}

	@Test
	void theYearsOfACommuneHaveAnAddressThatOtherCommunesMayNotOpen() {
		long own = this.stage.unit("Thị trấn Vụ Bản");
		Screens.open(this.context, this.stage, "xa.vuban");
		UI.getCurrent().navigate("mo-hinh/tong-hop/xa/" + own);
		assertThat(_get(H1.class).getText()).isEqualTo("Thị trấn Vụ Bản");
		assertThat(text("history")).contains("Được công nhận: năm 2022", "31-QĐ/BCĐ", "Hạng 1/6");
		Screens.close();
		Screens.open(this.context, this.stage, "xa.vubinh");
		UI.getCurrent().navigate("mo-hinh/tong-hop/xa/" + own);
		assertThat(_find(Div.class, (spec) -> spec.withId("history"))).isEmpty();
	}

	@Test
	void theAddressOfASuccessorSaysThatRecognitionDoesNotPass() {
		long successor = this.stage.jdbc()
			.sql("SELECT successor_id FROM unit_succession WHERE predecessor_id = ? AND share = 1")
			.param(this.stage.unit("Thị trấn Vụ Bản"))
			.query(Long.class)
			.single();
		Screens.open(this.context, this.stage, "bithu");
		UI.getCurrent().navigate("mo-hinh/tong-hop/xa/" + successor);
		assertThat(text("history")).contains("Xã chưa đăng ký mô hình năm nào.", "Từ Thị trấn Vụ Bản",
				"không chuyển sang xã mới", "31-QĐ/BCĐ");
		assertThat(_find(Anchor.class, (spec) -> spec.withText("Từ Thị trấn Vụ Bản"))).extracting(Anchor::getHref)
			.containsExactly("mo-hinh/tong-hop/xa/" + this.stage.unit("Thị trấn Vụ Bản"));
	}

	private void open(String person, String query) {
		Screens.close();
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate("mo-hinh/tong-hop", QueryParameters.fromString(query));
	}

	@SuppressWarnings("unchecked")
	private static Grid<Object> grid(String id) {
		return _get(Grid.class, (spec) -> spec.withId(id));
	}

	private static String cell(String id, int row) {
		Grid.Column<Object> column = grid(id).getColumns().get(0);
		if (column.getKey() == null) {
			column.setKey("row");
		}
		Component line = GridKt._getCellComponent(grid(id), row, column.getKey());
		return line.getElement().getTextRecursively();
	}

	private static String text(String id) {
		List<Div> found = _find(Div.class, (spec) -> spec.withId(id));
		assertThat(found).hasSize(1);
		return found.get(0).getElement().getTextRecursively();
	}

}
