package vn.danvan.screens;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.organisation.UnitName;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.ProgressState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The screens wired to the services, each as the role that uses it. */
@DanvanTest
class ScreensTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private ProgressService progress;

	@AfterEach
	void close() {
		Screens.close();
	}

	@ParameterizedTest
	@CsvSource({ "quantri,/,Chào đồng chí Đỗ Anh Tuấn", "quantri,tai-khoan,Tài khoản", "quantri,don-vi,Đơn vị",
			"quantri,van-ban/day-so,Dãy số", "chuyenvien,ke-hoach,Kế hoạch phối hợp",
			"chuyenvien,chuong-trinh,Chương trình phối hợp", "chuyenvien,chuong-trinh/moi,Chương trình phối hợp",
			"chuyenvien,viec-cua-toi,Việc của tôi", "vanthu,van-ban,Văn bản", "vanthu,van-ban/day-so,Dãy số",
			"truongban,/,Chào đồng chí Nguyễn Minh Đức", "truongban,tai-khoan,Tài khoản", "bithu,nhat-ky,Nhật ký",
			"ubnd,viec-cua-toi,Việc của tôi", "noivu,thong-bao,Thông báo", "chuyenvien,so-lieu,Số liệu",
			"chuyenvien,so-lieu?the=chi-tieu,Số liệu", "truongban,so-lieu?the=ky-bao-cao,Số liệu",
			"xa.huongnhuong,so-lieu,Số liệu", "chuyenvien,mo-hinh,Mô hình Chính quyền thân thiện",
			"ubnd,mo-hinh,Mô hình Chính quyền thân thiện", "xa.huongnhuong,mo-hinh,Mô hình Chính quyền thân thiện",
			"vanthu,mo-hinh/quyet-dinh,Quyết định về mô hình", "truongban,mo-hinh/tham-dinh,Thẩm định hồ sơ",
			"chuyenvien,kiem-tra,Kiểm tra", "chuyenvien,kiem-tra/moi,Kiểm tra", "noivu,kiem-tra,Kiểm tra",
			"xa.huongnhuong,doi-thoai,'Tiếp xúc, đối thoại'", "xa.huongnhuong,doi-thoai/moi,'Tiếp xúc, đối thoại'",
			"chuyenvien,doi-thoai/moi,'Tiếp xúc, đối thoại'", "ubnd,doi-thoai/moi,'Tiếp xúc, đối thoại'",
			"ubnd,han-che/moi,'Hạn chế, kiến nghị'", "xa.huongnhuong,han-che,'Hạn chế, kiến nghị'",
			"vanthu,van-ban/den,Văn bản đến", "vanthu,van-ban/den/moi,Văn bản đến",
			"xa.huongnhuong,van-ban/den,Văn bản đến", "noivu,van-ban/den,Văn bản đến", "bithu,bao-cao,Báo cáo",
			"bithu,,Chào đồng chí Hoàng Văn Thắng", "lanhdao.huongnhuong,viec-cua-toi,Việc của tôi",
			"xa.huongnhuong,tai-khoan-cua-toi,'Thư, mật khẩu, ủy quyền'", "truongban,nhac-viec,Nhắc việc",
			"chuyenvien,nhac-viec,Nhắc việc", "quantri,thu-gui-di,Thư gửi đi" })
	void everyScreenOpensForItsRole(String username, String path, String title) {
		Screens.open(this.context, this.stage, username);
		String[] address = ((path == null || path.equals("/")) ? "" : path).split("\\?");
		UI.getCurrent()
			.navigate(address[0],
					(address.length > 1) ? QueryParameters.fromString(address[1]) : QueryParameters.empty());
		assertThat(_get(H1.class).getText()).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource({ "quantri,ke-hoach", "quantri,van-ban", "quantri,viec-cua-toi", "xa.huongnhuong,ke-hoach",
			"xa.huongnhuong,tai-khoan", "xa.huongnhuong,van-ban", "noivu,ke-hoach", "chuyenvien,tai-khoan",
			"bithu,van-ban/day-so", "ubnd,bao-cao", "vanthu,bao-cao", "xa.huongnhuong,bao-cao", "noivu,so-lieu",
			"noivu,mo-hinh", "xa.huongnhuong,mo-hinh/tham-dinh", "xa.huongnhuong,mo-hinh/quyet-dinh", "quantri,han-che",
			"vanthu,doi-thoai", "quantri,van-ban/den", "xa.huongnhuong,nhac-viec", "quantri,nhac-viec",
			"truongban,thu-gui-di" })
	void aScreenOfAnotherRoleIsAPlainPage(String username, String path) {
		Screens.open(this.context, this.stage, username);
		UI.getCurrent().navigate(path);
		assertThat(_get(H1.class).getText()).isEqualTo("Không tìm thấy");
	}

	@Test
	void aRecordOfASisterCommuneIsAPlainPageAndALineInTheLog() {
		long sister = this.stage.assignment("Xã Vũ Bình", "NV19", 0);
		long before = refusals();
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("viec-cua-toi/" + sister);
		assertThat(_get(H1.class).getText()).isEqualTo("Không tìm thấy");
		assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
			.noneMatch((text) -> text.contains("Vũ Bình"));
		assertThat(refusals()).isEqualTo(before + 1);
	}

	@Test
	void theMenuShowsOnlyWhatTheRoleMayOpen() {
		Screens.open(this.context, this.stage, "quantri");
		UI.getCurrent().navigate("");
		assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath)
			.contains("tai-khoan", "don-vi")
			.doesNotContain("ke-hoach", "van-ban", "viec-cua-toi");
	}

	@Test
	void anOfficerEntersSavesAndHandsOver() {
		long id = this.stage.assignment("Xã Tuân Đạo", "NV19", 0);
		Screens.open(this.context, this.stage, "xa.tuandao");
		UI.getCurrent().navigate("viec-cua-toi/" + id);
		_setValue(_get(BigDecimalField.class, (spec) -> spec.withId("quantity")), new BigDecimal("-3"));
		_click(_get(Button.class, (spec) -> spec.withId("hand-over")));
		BigDecimalField quantity = _get(BigDecimalField.class, (spec) -> spec.withId("quantity"));
		assertThat(quantity.isInvalid()).isTrue();
		assertThat(quantity.getErrorMessage()).isEqualTo("Kết quả không được nhỏ hơn 0.");

		_setValue(quantity, new BigDecimal("31"));
		_setValue(_get(TextArea.class, (spec) -> spec.withId("remark")), "Đã thu đủ phiếu");
		_click(_get(Button.class, (spec) -> spec.withId("hand-over")));
		NotificationsKt.expectNotifications("Đã chuyển lãnh đạo xã duyệt.");
		AssignmentDetails details = this.stage.as("lanhdao.tuandao", () -> this.progress.get(id));
		assertThat(details.state()).isEqualTo(ProgressState.HANDED_OVER);
		assertThat(details.entry().remark()).isEqualTo("Đã thu đủ phiếu");
	}

	@Test
	void staffSeesTwentyFourCommunesInTheMatrixAndTheFilterInTheAddress() {
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("ke-hoach/" + this.stage.plan());
		Grid<?> grid = _get(Grid.class, (spec) -> spec.withId("matrix"));
		assertThat(GridKt._size(grid)).isEqualTo(24);
		assertThat(grid.getColumns()).hasSize(16);
		UI.getCurrent()
			.navigate("ke-hoach/" + this.stage.plan(),
					new QueryParameters(Map.of("loc", List.of("waiting"), "tim", List.of("khong co xa nay"))));
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("matrix")))).isZero();
	}

	@Test
	void oneButtonListsWhoHasNotReported() {
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("ke-hoach/" + this.stage.plan());
		_click(_get(Button.class, (spec) -> spec.withId("missing-list")));
		assertThat(_get(Pre.class, (spec) -> spec.withId("missing")).getText()).startsWith("Đến 20/06/2023")
			.contains("NV02", "đơn vị – ");
	}

	@Test
	void theAdministratorSeesTheUnitsOfTwentyTwentyThreeAndOfTwentyTwentyFive() {
		Screens.open(this.context, this.stage, "quantri");
		UI.getCurrent().navigate("don-vi", QueryParameters.of("ngay", "2023-06-20"));
		assertThat(communes()).isEqualTo(24);
		UI.getCurrent().navigate("don-vi", QueryParameters.of("ngay", "2025-07-01"));
		assertThat(communes()).isEqualTo(8);
	}

	@Test
	void anOfficerFillsTheSheetTicksWhatHasNotArisenAndIsToldWhatDisagrees() {
		long period = this.stage.jdbc()
			.sql("SELECT id FROM reporting_period WHERE rule = 'DECREE_09_2019' AND year = 2023 AND number = 1")
			.query(Long.class)
			.single();
		long unit = this.stage.unit("Xã Hương Nhượng");
		Screens.open(this.context, this.stage, "xa.huongnhuong");
		UI.getCurrent().navigate("so-lieu/bieu/" + period + "/" + unit);
		_setValue(cell("CT02-1"), "");
		TextField settled = cell("CT31-3");
		_setValue(settled, "abc");
		assertThat(settled.isInvalid()).isTrue();
		assertThat(settled.getErrorMessage()).contains("CT31.3", "không phải là số");
		_setValue(settled, "9");
		assertThat(settled.isInvalid()).isFalse();
		_setValue(cell("CT31-4"), "5");
		_setValue(cell("CT31-5"), "3");
		_setValue(cell("CT31-6"), "2");
		assertThat(cell("CT31-3").isInvalid()).isTrue();
		assertThat(_get(Div.class, (spec) -> spec.withId("problems")).isVisible()).isTrue();
		_click(_get(Button.class, (spec) -> spec.withId("hand-over")));
		assertThat(_get(Div.class, (spec) -> spec.withId("problems")).getElement().getTextRecursively())
			.contains("CT31.4 + CT31.5 + CT31.6 = 10", "CT02.1 (Số hội nghị quán triệt, tuyên truyền) chưa có số");
		assertThat(this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM figure_sheet WHERE state <> 'DRAFT' AND unit_id = ? AND period_id = ?")
			.params(unit, period)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theSheetOfASisterCommuneIsAPlainPage() {
		Screens.open(this.context, this.stage, "xa.vubinh");
		UI.getCurrent()
			.navigate("so-lieu/bieu/" + this.stage.jdbc()
				.sql("SELECT MAX(id) FROM reporting_period WHERE year = 2023")
				.query(Long.class)
				.single() + "/" + this.stage.unit("Xã Hương Nhượng"));
		assertThat(_get(H1.class).getText()).isEqualTo("Không tìm thấy");
	}

	private static TextField cell(String code) {
		return _get(TextField.class, (spec) -> spec.withId("cell-" + code));
	}

	private long communes() {
		Grid<UnitName> grid = units();
		return GridKt._findAll(grid).stream().filter((unit) -> unit.kind().atCommuneLevel()).count();
	}

	@SuppressWarnings("unchecked")
	private static Grid<UnitName> units() {
		return _get(Grid.class, (spec) -> spec.withId("units"));
	}

	private long refusals() {
		return this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM activity WHERE kind = 'access.refused'")
			.query(Long.class)
			.single();
	}

}
