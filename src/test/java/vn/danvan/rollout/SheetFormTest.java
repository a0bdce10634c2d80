package vn.danvan.rollout;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.document.FormPrints;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Cell;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionState;
import vn.danvan.submission.SubmissionView;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the cells of a score sheet, whoever printed it. */
@DanvanTest
class SheetFormTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	private static final Criterion LETTERS = criterion("1.1", "Thư chúc mừng, thư chia buồn", "6", true);

	private static final Criterion RATE = criterion("1.2", "Tỷ lệ hồ sơ đúng hạn", "4", false);

	private static final Criterion SURVEY = criterion("2.1", "Kết quả khảo sát người dân", "10", true);

	private static final Criteria CRITERIA = new Criteria(
			List.of(new CriteriaGroup("1", "Cải cách hành chính", 60, List.of(LETTERS, RATE)),
					new CriteriaGroup("2", "Mức độ hài lòng", 60, List.of(SURVEY))),
			List.of(new Band("Đạt chuẩn", new BigDecimal("16"), true), new Band("Chưa đạt", BigDecimal.ZERO, false)),
			List.of("Người đứng đầu bị kỷ luật", "Để xảy ra điểm nóng"));

	@Autowired
	private FormPrints forms;

	@Autowired
	private Stage stage;

	@Test
	void theColumnsAreThoseOfTheForm() {
		assertThat(table(sheet(Map.of(), Set.of())).columns()).extracting(Table.Column::title)
			.containsExactly("TT", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Thẩm định", "Minh chứng", "Ghi chú");
	}

	@Test
	void whileTheCommuneScoresOnlyItsOwnPointsAndNoBandStandThere() {
		Table table = table(sheet(Map.of("1.1", line("1.1", "5.5", null, null, 2)), Set.of()));
		assertThat(texts(table.rows().get(0))).containsExactly("1", "Cải cách hành chính", "10", "5,5", "", "", "");
		assertThat(texts(table.rows().get(1))).containsExactly("1.1", "Thư chúc mừng, thư chia buồn", "6", "5,5", "",
				"02 tệp", "");
		assertThat(texts(table.rows().get(3))).containsExactly("2", "Mức độ hài lòng", "10", "", "", "", "");
		assertThat(texts(table.rows().get(4))).containsExactly("2.1", "Kết quả khảo sát người dân", "10", "", "",
				"Chưa có", "");
		assertThat(texts(table.rows().get(5))).containsExactly("", "Tổng cộng", "20", "5,5", "", "1/2", "");
		assertThat(texts(table.rows().get(6))).containsExactly("",
				"Xếp loại: chưa xếp loại, còn 2 tiêu chí chưa chấm.");
		assertThat(texts(table.rows().get(8))).containsExactly("1) Người đứng đầu bị kỷ luật", "Không", "", "");
	}

	@Test
	void whatDiffersStandsWithItsReasonAndSoDoesWhatTheMeetingDecided() {
		ScoreLine letters = new ScoreLine(1, 0, "1.1", new BigDecimal("6"), "Có sổ theo dõi", new BigDecimal("5"),
				"Thiếu thư chia buồn", new BigDecimal("5.5"), "Xã đã bổ sung", "", null, "", 1);
		Table table = table(sheet(
				Map.of("1.1", letters, "1.2", line("1.2", "4", "4", "4", 0), "2.1", line("2.1", "10", "10", "10", 1)),
				Set.of()));
		assertThat(texts(table.rows().get(1)).getLast())
			.isEqualTo("Có sổ theo dõi\nThẩm định: Thiếu thư chia buồn\nChính thức 5,5 điểm: Xã đã bổ sung");
		assertThat(texts(table.rows().get(5))).containsExactly("", "Tổng cộng", "20", "20", "19", "2/2",
				"Tổng điểm chính thức: 19,5");
		assertThat(texts(table.rows().get(6))).containsExactly("",
				"Xếp loại: tự chấm: Đạt chuẩn; thẩm định: Đạt chuẩn; chính thức: Đạt chuẩn.");
	}

	@Test
	void aGroupBelowItsMinimumAndAnExcludingConditionAreSaid() {
		Table table = table(sheet(Map.of("1.1", line("1.1", "6", "3", null, 1), "1.2", line("1.2", "4", "2", null, 0),
				"2.1", line("2.1", "10", "10", null, 1)), Set.of(1)));
		assertThat(texts(table.rows().get(0)).getLast()).isEqualTo("Dưới mức tối thiểu 6 điểm của nhóm");
		assertThat(texts(table.rows().get(6)).getLast()).contains("tự chấm: Đạt chuẩn", "thẩm định: Chưa đạt");
		assertThat(texts(table.rows().get(7)).getLast()).startsWith("Lý do không xếp theo tổng điểm: ")
			.contains("Để xảy ra điểm nóng");
		assertThat(texts(table.rows().get(10))).containsExactly("", "2) Để xảy ra điểm nóng", "Không", "Có", "");
	}

	@Test
	void longRemarksOfEveryCriterionBreakOverPagesAndLoseNoWord() throws IOException {
		Map<String, ScoreLine> lines = new LinkedHashMap<>();
		String remark = "Hồ sơ lưu chưa đủ sổ theo dõi, mới có ảnh chụp bảng niêm yết của ba xóm; đề nghị bổ sung biên bản"
				+ " họp xóm, danh sách hộ dự và văn bản trả lời từng ý kiến. ";
		CRITERIA.all()
			.forEach((one) -> lines.put(one.code(),
					new ScoreLine(1, 0, one.code(), one.maximum(), remark.repeat(5).strip(), BigDecimal.ONE,
							remark.repeat(4) + "HẾT " + one.code(), null, "", "", null, "", 1)));
		FormSheet form = SheetForm.of(sheet(lines, Set.of(0)), "Lạc Sơn", DAY);
		byte[] pdf = this.stage.as("chuyenvien", () -> this.forms.sheet(form));
		Files.write(Files.createDirectories(Path.of("target/pages")).resolve("rollout-sheet-long.pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(document.getNumberOfPages()).isGreaterThan(1);
			assertThat(text).containsSubsequence("HẾT 1.1", "HẾT 1.2", "HẾT 2.1", "TỔ THẨM ĐỊNH");
			assertThat(text.split("Minh chứng", -1)).hasSize(document.getNumberOfPages() + 1);
		}
	}

	private static Table table(ScoreSheet sheet) {
		return (Table) SheetForm.of(sheet, "Lạc Sơn", DAY).blocks().getFirst();
	}

	private static List<String> texts(List<Cell> row) {
		return row.stream().map(Cell::text).toList();
	}

	private static ScoreSheet sheet(Map<String, ScoreLine> given, Set<Integer> found) {
		Map<String, ScoreLine> lines = new LinkedHashMap<>();
		CRITERIA.all()
			.forEach((one) -> lines.put(one.code(),
					given.getOrDefault(one.code(), line(one.code(), null, null, null, 0))));
		SubmissionView view = new SubmissionView(SubmissionState.DRAFT, null, false, null, null, null,
				new Rights(true, true, true, false, false, false, false));
		return new ScoreSheet(1, 0, 1, "Xã Hương Nhượng", 2023, RollOutStage.ROLLED_OUT,
				new CriteriaSetRow(1, 0, 2023, "Bộ tiêu chí năm 2023", CriteriaState.IN_USE, DAY, true), CRITERIA,
				lines, Set.of(), found, List.of(), view, null, false, false, false);
	}

	private static ScoreLine line(String code, @Nullable String self, @Nullable String appraised,
			@Nullable String decided, int files) {
		return new ScoreLine(1, 0, code, number(self), "", number(appraised), "", number(decided), "", "", null, "",
				files);
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

	private static Criterion criterion(String code, String title, String maximum, boolean evidence) {
		return new Criterion(code, title, new BigDecimal(maximum), ScoreSource.HAND, Set.of(), 0, List.of(), evidence);
	}

}
