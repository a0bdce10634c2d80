package vn.danvan.screens;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskService;
import vn.danvan.plan.WorkFileService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.workbook.Books;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The two ways through Excel, as the people who use them. */
@DanvanTest
class ExcelScreensTest {

	private static final LocalDate START = LocalDate.of(2022, 1, 1);

	private static final LocalDate END = LocalDate.of(2022, 12, 31);

	private static final Object[] TITLES = { "Mã", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Bắt đầu", "Hạn" };

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Autowired
	private WorkFileService files;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void staffSeesAllProblemsMendsTheFileAndImportsIt() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2022, "Kế hoạch từ Excel", null)));
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("ke-hoach/" + plan, QueryParameters.of("the", "tasks"));
		ContextMenuKt._clickItemWithCaption(_get(MenuBar.class, (spec) -> spec.withId("fill")), "Nhập từ Excel");
		upload("tasks-file", Books.of(TITLES, new Object[] { "X1", "Một", "Phòng Lạ", START, END },
				new Object[] { "X2", "Hai", "NV", END, START }));
		assertThat(_find(ListItem.class, (spec) -> spec.withPredicate((item) -> item.getText().startsWith("Dòng"))))
			.extracting(ListItem::getText)
			.hasSize(2)
			.anyMatch((text) -> text.startsWith("Dòng 2, cột C: Không có “Phòng Lạ”"))
			.anyMatch((text) -> text.startsWith("Dòng 3, cột E: Hạn phải từ ngày bắt đầu trở đi"));
		assertThat(_get(Button.class, (spec) -> spec.withId("apply-import")).isEnabled()).isFalse();
		_get(Button.class, (spec) -> spec.withId("copy-problems"));

		upload("tasks-file", Books.of(TITLES, new Object[] { "X1", "Một", "NV", START, END },
				new Object[] { "X2", "Hai", "NV", START, END }));
		Grid<?> imported = _get(Grid.class, (spec) -> spec.withId("imported"));
		assertThat(GridKt._size(imported)).isEqualTo(2);
		Button apply = _get(Button.class, (spec) -> spec.withId("apply-import"));
		assertThat(apply.getText()).isEqualTo("Nhập 2 nhiệm vụ");
		_click(apply);
		await(() -> this.stage.as("chuyenvien", () -> this.tasks.count(plan, TaskFilter.of(""))) == 2);
	}

	@Test
	void ofSeveralSheetsThePersonChooses() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2022, "Kế hoạch hai trang", null)));
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("ke-hoach/" + plan, QueryParameters.of("the", "tasks"));
		ContextMenuKt._clickItemWithCaption(_get(MenuBar.class, (spec) -> spec.withId("fill")), "Nhập từ Excel");
		upload("tasks-file", Books.with((book) -> {
			Books.fill(book.createSheet("Đảng"), 0, TITLES, new Object[] { "X1", "Một", "NV", START, END });
			Books.fill(book.createSheet("Chính quyền"), 0, TITLES, new Object[] { "X2", "Hai", "NV", START, END });
		}));
		Select<String> sheet = _get(Select.class, (spec) -> spec.withId("sheet"));
		_setValue(sheet, "Chính quyền");
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("imported")))).isEqualTo(1);
	}

	@Test
	void anUnreadableFileIsSaidInThePage() {
		Screens.open(this.context, this.stage, "xa.thuongcoc");
		UI.getCurrent().navigate("viec-cua-toi");
		_click(_get(Button.class, (spec) -> spec.withId("excel-work")));
		upload("work-file", "không phải Excel".getBytes(StandardCharsets.UTF_8));
		assertThat(_get(ListItem.class, (spec) -> spec.withPredicate((item) -> item.getText().contains("Excel")))
			.getText()).isEqualTo("Đây không phải tệp Excel. Hãy chọn tệp .xlsx.");
	}

	@Test
	void aCommuneChoosesTheLinesThatAreStored() {
		byte[] file = this.stage.as("xa.thuongcoc", this.files::download);
		byte[] filled = Books.refilled(file, (sheet) -> {
			sheet.getRow(4).getCell(12).setCellValue("làm xong");
			sheet.getRow(5).getCell(12).setCellValue("đang làm");
		});
		Screens.open(this.context, this.stage, "xa.thuongcoc");
		UI.getCurrent().navigate("viec-cua-toi");
		_click(_get(Button.class, (spec) -> spec.withId("excel-work")));
		upload("work-file", filled);
		List<Checkbox> lines = _find(Checkbox.class);
		assertThat(lines).hasSize(2).allMatch(Checkbox::getValue);
		_setValue(lines.getFirst(), false);
		Button apply = _get(Button.class, (spec) -> spec.withId("apply-work-file"));
		assertThat(apply.getText()).isEqualTo("Lưu 1 dòng đã chọn");
		_click(apply);
		NotificationsKt.expectNotifications("Đã lưu 1 dòng. Hãy mở từng việc để đính kèm minh chứng và chuyển đi.");
		assertThat(this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM assignment WHERE unit_id = ? AND remark = 'đang làm' AND state = 'DRAFT'")
			.param(this.stage.unit("Xã Thượng Cốc"))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private static void upload(String id, byte[] file) {
		UploadKt._upload(_get(Upload.class, (spec) -> spec.withId(id)), "tệp.xlsx", file);
		MockVaadin.clientRoundtrip(false);
	}

	private static void await(BooleanSupplier done) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!done.getAsBoolean() && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		assertThat(done.getAsBoolean()).isTrue();
	}

}
