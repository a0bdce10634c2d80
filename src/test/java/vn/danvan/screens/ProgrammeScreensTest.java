package vn.danvan.screens;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvan.document.Joint;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.ActEntry;
import vn.danvan.programme.ActKind;
import vn.danvan.programme.LegalBases;
import vn.danvan.programme.LegalBasis;
import vn.danvan.programme.LegalBasisFilter;
import vn.danvan.programme.Party;
import vn.danvan.programme.PartySignature;
import vn.danvan.programme.ProgrammeActs;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeService;
import vn.danvan.programme.ProgrammeState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** Programmes and their legal bases as staff, leader and commune use them. */
@DanvanTest
class ProgrammeScreensTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private ProgrammeService programmes;

	@Autowired
	private ProgrammeActs acts;

	@Autowired
	private LegalBases bases;

	@AfterEach
	void close() {
		Screens.close();
	}

	@Test
	void staffWritesAProgrammePicksABasisByTypingAndAddsOneInPlace() {
		open("chuyenvien", "chuong-trinh/moi");
		_setValue(_get(TextField.class, (spec) -> spec.withId("title")), "Chương trình phối hợp viết trên màn hình");
		press("save");
		ComboBox<BodyName> lead = box("lead");
		assertThat(lead.getErrorMessage()).isEqualTo("Hãy chọn cơ quan chủ trì.");
		lead.setValue(body(lead, "BDVHU"));
		ComboBox<LegalBasis> basis = box("basis");
		basis.setValue(this.bases.find(LegalBasisFilter.ALL, "03 ctr bdvtw", 0, 1).get(0));
		assertThat(basis.getValue()).isNull();
		press("add-basis");
		_setValue(_get(TextField.class, (spec) -> spec.withId("symbol")), "77-KH/TU");
		press("save-basis");
		assertThat(_get(DatePicker.class, (spec) -> spec.withId("issuedOn")).getErrorMessage())
			.startsWith("Hãy nhập ngày theo dạng");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId("issuedOn")), TODAY.minusDays(30));
		_setValue(_get(TextField.class, (spec) -> spec.withId("type")), "Kế hoạch");
		_setValue(_get(TextField.class, (spec) -> spec.withId("issuer")), "Tỉnh ủy Hòa Bình");
		_find(TextField.class, (spec) -> spec.withId("title")).get(1).setValue("về công tác dân vận");
		press("save-basis");
		fillParties("BDVHU", "UBND");
		_setValue(_get(TextField.class, (spec) -> spec.withLabel("Nội dung")), "Nội dung thứ nhất");
		press("save");
		NotificationsKt.expectNotifications("Đã lưu chương trình.");
		assertThat(this.stage.jdbc()
			.sql("""
					SELECT b.symbol FROM programme_legal_basis p JOIN legal_basis b ON b.id = p.basis_id
					JOIN programme g ON g.id = p.programme_id WHERE g.title LIKE '%viết trên màn hình' ORDER BY p.position""")
			.query(String.class)
			.list()).containsExactly("03-CTr/BDVTW-BCSĐCP", "77-KH/TU");
	}

	@Test
	void staffRecordsAStepAndTheLeaderConfirmsIt() {
		long id = draft("Chương trình phối hợp thử trên màn hình");
		open("chuyenvien", "chuong-trinh/" + id);
		press("step-ASK");
		press("save-act");
		DatePicker day = _get(DatePicker.class, (spec) -> spec.withId("actedOn"));
		assertThat(day.getErrorMessage()).startsWith("Hãy nhập ngày");
		_setValue(day, TODAY.plusDays(1));
		press("save-act");
		assertThat(day.getErrorMessage()).isEqualTo("Ngày này không được sau hôm nay.");
		_setValue(day, TODAY.minusDays(4));
		_setValue(_get(TextField.class, (spec) -> spec.withId("symbol")), "15-TTr/BDVHU");
		_setValue(_get(TextField.class, (spec) -> spec.withId("signerName")), "Nguyễn Minh Đức");
		press("save-act");
		NotificationsKt.expectNotifications("Đã ghi. Bước này có hiệu lực sau khi lãnh đạo Ban xác nhận.");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("waiting")).getText())
			.startsWith("“Xin chủ trương” chờ lãnh đạo Ban xác nhận");
		assertThat(_find(Button.class, (spec) -> spec.withId("confirm"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("save"))).isEmpty();
		Screens.close();

		open("truongban", "chuong-trinh/" + id);
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("waiting")).getText()).contains("chờ đồng chí xác nhận");
		press("confirm");
		ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
		NotificationsKt.expectNotifications("Đã xác nhận.");
		assertThat(acts().getElement().getTextRecursively()).contains("16/06/2023", "Xin chủ trương",
				"Số 15-TTr/BDVHU; Nguyễn Minh Đức ký", "xác nhận");
		assertThat(this.stage.as("bithu", () -> this.programmes.get(id)).row().state())
			.isEqualTo(ProgrammeState.ASKING);
	}

	@Test
	void thePartiesSignOneAfterTheOther() {
		long id = agreed("Chương trình phối hợp thử ký trên màn hình");
		long board = this.stage.body("BDVHU");
		long committee = this.stage.body("UBND");
		open("chuyenvien", "chuong-trinh/" + id);
		press("step-SIGN");
		press("save-signing");
		assertThat(_get(Notification.class).getElement().getTextRecursively())
			.contains("Chưa có bên nào có ngày ký. Hãy nhập ngày ký của bên đã ký.");
		_setValue(_get(DatePicker.class, (spec) -> spec.withId(PartySignature.field("signedOn", board))), TODAY);
		press("save-signing");
		assertThat(
				_get(TextField.class, (spec) -> spec.withId(PartySignature.field("symbol", board))).getErrorMessage())
			.isEqualTo("Hãy nhập mục này.");
		_setValue(_get(TextField.class, (spec) -> spec.withId(PartySignature.field("symbol", board))), "19-CTr/BDVHU");
		press("save-signing");
		assertThat(_get(Paragraph.class, (spec) -> spec.withId("waiting")).getText())
			.isEqualTo("Còn chờ ký: Ủy ban nhân dân huyện. Ghi tiếp khi có chữ ký.");
		press("step-SIGN");
		assertThat(_find(DatePicker.class, (spec) -> spec.withId(PartySignature.field("signedOn", board)))).isEmpty();
		_setValue(_get(DatePicker.class, (spec) -> spec.withId(PartySignature.field("signedOn", committee))), TODAY);
		press("save-signing");
		assertThat(this.programmes.get(id).row().state()).isEqualTo(ProgrammeState.SIGNED);
		press("withdraw");
		_setValue(_get(TextArea.class, (spec) -> spec.withId("reason")), "Nhầm ngày ký");
		press("confirm-reason");
		assertThat(this.programmes.get(id).row().state()).isEqualTo(ProgrammeState.AGREED);
		assertThat(_get(Details.class, (spec) -> spec.withId("editor")).isOpened()).isFalse();
	}

	@Test
	void contentsTimesYearsOpenTheirTasksAndEmptyCellsSayWhatToDo() {
		open("chuyenvien", "chuong-trinh/" + demo());
		NativeTable table = _get(NativeTable.class, (spec) -> spec.withId("years"));
		assertThat(table.getElement().getTextRecursively()).contains("2021", "2026",
				"1. Tham mưu, cụ thể hóa các văn bản của Đảng");
		assertThat(_find(table, NativeButton.class)).hasSize(9);
		assertThat(_find(table, Anchor.class)).extracting(Anchor::getHref)
			.contains("ke-hoach/" + this.stage.plan(), "ke-hoach");
		_click(_find(table, NativeButton.class).get(0));
		UnorderedList tasks = _get(UnorderedList.class, (spec) -> spec.withId("year-tasks"));
		assertThat(tasks.getElement().getTextRecursively()).contains("NV01. ", "NV04. ", "việc được giao");
	}

	@Test
	void aCommuneReadsTheSignedProgrammeAndWritesNothing() {
		open("xa.huongnhuong", "chuong-trinh/" + demo());
		assertThat(_find(Button.class, (spec) -> spec.withId("document"))).isEmpty();
		assertThat(_find(Button.class, (spec) -> spec.withId("create"))).isEmpty();
		assertThat(_find(Details.class, (spec) -> spec.withId("editor"))).isEmpty();
		assertThat(acts().getElement().getTextRecursively()).contains("Ký kết: Ban Dân vận Huyện ủy", "Sơ kết");
		assertThat(_find(NativeButton.class)).isNotEmpty();
		UI.getCurrent().navigate("chuong-trinh/" + draft("Chương trình phối hợp còn trên bàn"));
		assertThat(_get(H1.class).getText()).isEqualTo("Không tìm thấy");
	}

	@Test
	void theAddressHoldsStateYearAndWordsAndTheListDownloads() throws Exception {
		open("bithu", "chuong-trinh", "loc=dang-thuc-hien&nam=2023&tim=01-ctr");
		assertThat(GridKt._size(_get(Grid.class, (spec) -> spec.withId("register")))).isEqualTo(1);
		byte[] file = DownloadKt._download(_get(Anchor.class, (spec) -> spec.withId("excel")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			List<String> titles = new ArrayList<>();
			workbook.getSheetAt(0).getRow(0).forEach((cell) -> titles.add(cell.getStringCellValue()));
			assertThat(titles).containsExactly("Tên chương trình", "Từ năm", "Đến năm", "Trạng thái", "Số, ký hiệu",
					"Ngày ký");
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue()).isEqualTo("Đang thực hiện");
		}
	}

	@Test
	void aDocumentIsPreparedInAChosenForm() {
		open("chuyenvien", "chuong-trinh/" + demo());
		press("document");
		RadioButtonGroup<Joint.Variant> variant = variant();
		assertThat(variant.getValue()).isEqualTo(Joint.Variant.PARTY_LED);
		variant.setValue(Joint.Variant.SIDE_BY_SIDE);
		press("save-document");
		NotificationsKt.expectNotifications("Đã soạn văn bản chương trình phối hợp.");
		assertThat(this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM document WHERE source_type = 'programme' AND source_id = ?"
					+ " AND form LIKE '%SIDE_BY_SIDE%'")
			.param(demo())
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void whatIsOnlyKnownIsComparedAndSaved() {
		LegalBasis known = this.stage.as("chuyenvien", () -> this.bases.find(LegalBasisFilter.TO_CHECK, "", 0, 1))
			.get(0);
		open("chuyenvien", "chuong-trinh/can-cu/" + known.id());
		assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
			.anyMatch((text) -> text.contains("chưa đối chiếu bản gốc"));
		assertThat(_get(Button.class, (spec) -> spec.withId("save")).getText()).contains("đã đối chiếu");
		press("save");
		NotificationsKt.expectNotifications("Đã lưu văn bản căn cứ.");
		assertThat(this.bases.of(List.of(known.id())).get(0).toCheck()).isFalse();
	}

	private void open(String person, String path) {
		open(person, path, "");
	}

	private void open(String person, String path, String query) {
		Screens.open(this.context, this.stage, person);
		UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
	}

	private static void press(String id) {
		_click(_get(Button.class, (spec) -> spec.withId(id)));
	}

	@SuppressWarnings("unchecked")
	private static <T> ComboBox<T> box(String id) {
		return _get(ComboBox.class, (spec) -> spec.withId(id));
	}

	@SuppressWarnings("unchecked")
	private static RadioButtonGroup<Joint.Variant> variant() {
		return _get(RadioButtonGroup.class, (spec) -> spec.withId("variant"));
	}

	private static OrderedList acts() {
		return _get(OrderedList.class, (spec) -> spec.withId("acts"));
	}

	@SuppressWarnings("unchecked")
	private void fillParties(String... symbols) {
		List<ComboBox> boxes = _find(ComboBox.class, (spec) -> spec.withLabel("Cơ quan"));
		for (int i = 0; i < symbols.length; i++) {
			boxes.get(i).setValue(body(boxes.get(i), symbols[i]));
		}
	}

	private static BodyName body(ComboBox<BodyName> box, String symbol) {
		return box.getListDataView().getItems().filter((one) -> one.symbol().equals(symbol)).findFirst().orElseThrow();
	}

	private long demo() {
		return this.stage.jdbc().sql("SELECT MIN(id) FROM programme").query(Long.class).single();
	}

	private long draft(String title) {
		long board = this.stage.body("BDVHU");
		long committee = this.stage.body("UBND");
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		long id = this.stage.as("chuyenvien",
				() -> this.programmes.draft(new ProgrammeRequest(title, 2021, 2026, board, null, "", "", "", "",
						List.of(new Party(board, "Nguyễn Minh Đức", "Trưởng Ban", ""),
								new Party(committee, "Bùi Xuân Khánh", "Chủ tịch", "")),
						List.of("Nội dung"), List.of())));
		SecurityContextHolder.getContext().setAuthentication(before);
		return id;
	}

	private long agreed(String title) {
		long id = draft(title);
		for (ActKind kind : List.of(ActKind.ASK, ActKind.AGREE)) {
			this.stage.run("chuyenvien", () -> this.acts.record(id, version(id),
					new ActEntry(kind, TODAY.minusDays(9), "1-VB/HU", "Người ký", "Chức vụ", "", null)));
			this.stage.run("truongban", () -> this.acts.confirm(id, version(id)));
		}
		return id;
	}

	private int version(long id) {
		return this.programmes.get(id).row().version();
	}

}
