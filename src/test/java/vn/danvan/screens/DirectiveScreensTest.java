package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvan.directive.DirectiveEntry;
import vn.danvan.directive.DirectiveService;
import vn.danvan.directive.DirectiveType;
import vn.danvan.directive.Dissemination;
import vn.danvan.directive.DisseminationService;
import vn.danvan.directive.RecipientRow;
import vn.danvan.directive.RecipientState;
import vn.danvan.directive.Way;
import vn.danvan.document.Urgency;
import vn.danvan.plan.IssuedTask;
import vn.danvan.plan.IssuedTasks;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The register of incoming directives as clerk, staff, leader and commune use it. */
@DanvanTest
class DirectiveScreensTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private DirectiveService directives;

	@Autowired
	private DisseminationService dissemination;

	@Autowired
	private IssuedTasks tasks;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void theClerkRegistersADirectiveIsToldWhatIsWrongAndSendsItToAllCommunes() {
		Screens.open(this.context, this.stage, "vanthu");
		UI.getCurrent().navigate("van-ban/den/moi");
		_setValue(_get(TextField.class, (spec) -> spec.withId("symbol")), "31-HD/BDVTU");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("documentDate")), TODAY.plusDays(2));
		_setValue(_get(TextArea.class, (spec) -> spec.withId("subject")), "Hướng dẫn thử trên màn hình");
		press("save");
		DatePicker dated = _get(DatePicker.class, (spec) -> spec.withId("documentDate"));
		assertThat(dated.getErrorMessage()).isEqualTo("Ngày tháng văn bản không được sau ngày đến (20/06/2023).");
		_setValue(dated, TODAY.minusDays(2));
		press("save");
		assertThat(issuer().getErrorMessage()).isEqualTo("Hãy nhập mục này.");
		issuer().setValue("Ban Dân vận Tỉnh ủy");
		press("save");
		NotificationsKt.expectNotifications("Đã vào sổ. Hãy đính kèm văn bản và chọn nơi phải quán triệt.");
		long id = newest();
		assertThat(_get(H2.class).getText()).isEqualTo("Hướng dẫn thử trên màn hình");
		press("disseminate");
		press("save-recipients");
		CheckboxGroup<?> communes = _get(CheckboxGroup.class, (spec) -> spec.withId("recipients"));
		assertThat(communes.getErrorMessage()).startsWith("Hãy chọn ít nhất một xã, thị trấn");
		press("all-communes");
		assertThat(communes.getValue()).hasSize(24);
		press("save-recipients");
		assertThat(recipients("truongban", id)).hasSize(24).allMatch((row) -> row.state() == RecipientState.WAITING);
		press("missing-list");
		assertThat(_get(Pre.class, (spec) -> spec.withId("missing")).getText())
			.startsWith("Công văn 31-HD/BDVTU – Hướng dẫn thử trên màn hình\nHạn xác nhận: 18/07/2023")
			.contains("Chưa xác nhận (24 nơi): ", "Xã Yên Phú");
	}

	@Test
	void aCommuneConfirmsWithOneTapFromHome() {
		long id = sent("Xã Ân Nghĩa", TODAY.plusDays(1));
		Screens.open(this.context, this.stage, "xa.annghia");
		UI.getCurrent().navigate("");
		Section card = _get(Section.class, (spec) -> spec.withId("owed-directives"));
		assertThat(card.getElement().getTextRecursively()).contains("văn bản chờ đơn vị xác nhận; hạn gần nhất");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("van-ban/den/" + id);
		UI.getCurrent().navigate("van-ban/den/" + id);
		assertThat(_find(Button.class, (spec) -> spec.withId("missing-list"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("revise"))).isEmpty();
		long recipient = own("xa.annghia", id).id();
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("informed")), -4);
		press("confirm-" + recipient);
		assertThat(_get(IntegerField.class, (spec) -> spec.withId("informed")).getErrorMessage())
			.startsWith("Hãy nhập số người từ 0");
		_setValue(_get(IntegerField.class, (spec) -> spec.withId("informed")), null);
		press("confirm-" + recipient);
		NotificationsKt.expectNotifications("Đã xác nhận.");
		RecipientRow confirmed = own("xa.annghia", id);
		assertThat(confirmed.state()).isEqualTo(RecipientState.INFORMED);
		assertThat(confirmed.receipt()).isNotNull();
		press("take-back-" + recipient);
		press("confirm-reason");
		assertThat(_get(TextArea.class, (spec) -> spec.withId("reason")).getErrorMessage()).startsWith("Hãy nêu lý do");
		_setValue(_get(TextArea.class, (spec) -> spec.withId("reason")), "Bấm nhầm");
		press("confirm-reason");
		assertThat(own("xa.annghia", id).state()).isEqualTo(RecipientState.WAITING);
	}

	@Test
	void staffConfirmsInPlaceOfACommuneAndLinksATask() {
		long id = sent("Xã Ân Nghĩa", TODAY.plusDays(1));
		Screens.open(this.context, this.stage, "chuyenvien");
		UI.getCurrent().navigate("van-ban/den/" + id);
		long recipient = own("xa.annghia", id).id();
		press("open-" + recipient);
		press("confirm-" + recipient);
		assertThat(own("xa.annghia", id).onBehalf()).isTrue();
		press("link-task");
		ComboBox<IssuedTask> task = task();
		assertThat(task.getErrorMessage()).startsWith("Hãy chọn một nhiệm vụ");
		task.setValue(this.tasks.find("nv02", 0, 50)
			.stream()
			.filter((one) -> one.planId() == this.stage.plan())
			.findFirst()
			.orElseThrow());
		press("link-task");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("ke-hoach/" + this.stage.plan() + "?the=tasks&tim=NV02");
	}

	@Test
	void aTaskIsOpenedInTheListOfItsPlan() {
		Screens.open(this.context, this.stage, "truongban");
		UI.getCurrent().navigate("ke-hoach/" + this.stage.plan(), QueryParameters.fromString("the=tasks&tim=NV02"));
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("tasks")))).isEqualTo(1);
	}

	@Test
	void theAddressHoldsYearAndFilterAndALeaderWritesNothing() {
		Screens.open(this.context, this.stage, "bithu");
		UI.getCurrent().navigate("van-ban/den", QueryParameters.fromString("nam=2022&loc=qua-han"));
		assertThat(year().getValue()).isEqualTo(2022);
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("register")))).isEqualTo(1);
		UI.getCurrent().navigate("van-ban/den", QueryParameters.fromString("nam=1999"));
		assertThat(year().getValue()).isNull();
		assertThat(_find(Button.class, (spec) -> spec.withId("create"))).isEmpty();
	}

	@Test
	void theRegisterDownloadsWithItsEightColumns() throws Exception {
		Screens.open(this.context, this.stage, "vanthu");
		UI.getCurrent().navigate("van-ban/den", QueryParameters.fromString("tim=33/CT-TTg"));
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<String> titles = new ArrayList<>();
			workbook.getSheetAt(0).getRow(0).forEach((cell) -> titles.add(cell.getStringCellValue()));
			assertThat(titles).containsExactly("Số đến", "Ngày đến", "Số, ký hiệu văn bản", "Ngày tháng văn bản",
					"Tên loại và trích yếu", "Nơi (cơ quan) ban hành", "Đơn vị, người nhận", "Ghi chú");
			XSSFRow line = workbook.getSheetAt(0).getRow(1);
			assertThat(line.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2022, 1, 10));
			assertThat(line.getCell(2).getStringCellValue()).isEqualTo("33/CT-TTg");
		}
	}

	private long sent(String commune, LocalDate deadline) {
		long id = this.stage.as("vanthu",
				() -> this.directives.register(new DirectiveEntry(TODAY, System.nanoTime() + "-CV/MH", TODAY,
						DirectiveType.LETTER, "Công văn trên màn hình", "Huyện ủy Lạc Sơn", Urgency.URGENT, "")));
		this.stage.run("vanthu", () -> this.dissemination.disseminate(id, this.directives.get(id).version(),
				new Dissemination(deadline, Way.FORWARDED, Set.of(this.stage.unit(commune)), Set.of())));
		return id;
	}

	private RecipientRow own(String username, long id) {
		return recipients(username, id).get(0);
	}

	/** Asks as somebody, and leaves the person at the screen logged in. */
	private List<RecipientRow> recipients(String username, long id) {
		Authentication atTheScreen = SecurityContextHolder.getContext().getAuthentication();
		List<RecipientRow> rows = this.stage.as(username, () -> this.directives.get(id)).recipients();
		SecurityContextHolder.getContext().setAuthentication(atTheScreen);
		return rows;
	}

	private long newest() {
		return this.stage.jdbc().sql("SELECT MAX(id) FROM directive").query(Long.class).single();
	}

	private static void press(String id) {
		_click(_get(Button.class, (spec) -> spec.withId(id)));
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<String> issuer() {
		return _get(ComboBox.class, (spec) -> spec.withId("issuer"));
	}

	@SuppressWarnings("unchecked")
	private static ComboBox<IssuedTask> task() {
		return _get(ComboBox.class, (spec) -> spec.withId("task"));
	}

	@SuppressWarnings("unchecked")
	private static Select<Integer> year() {
		return _get(Select.class, (spec) -> spec.withId("year"));
	}

}
