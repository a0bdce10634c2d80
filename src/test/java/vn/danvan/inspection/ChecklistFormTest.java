package vn.danvan.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Phiếu kiểm tra on paper, blank and filled. */
@DanvanTest
class ChecklistFormTest {

	private static final float A4_LONG = 842;

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private TeamService teams;

	@Autowired
	private ChecklistSheetService sheets;

	@Autowired
	private ChecklistPrints prints;

	private BegunInspections begun;

	@BeforeEach
	void inspections() {
		this.begun = new BegunInspections(this.stage, this.inspections, this.teams, this.sheets);
	}

	@Test
	void beforeTheVisitItIsBlankUnderTheSameCodesAndNumbers() throws IOException {
		long id = this.begun.plan("Xã Ân Nghĩa");
		String text = text("blank", id);
		assertThat(text).containsSubsequence("PHIẾU KIỂM TRA", "Xã Ân Nghĩa; thời kỳ được kiểm tra: từ 01/01/2022",
				"ngày kiểm tra (dự kiến): 20/6/2023", "Đoàn kiểm tra đột xuất", "A. Lãnh đạo", "A1", "A6",
				"Cộng phần 18", "B. Công khai", "Tổng cộng 100", "xếp loại: …", "Tốt: từ 90%",
				"ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", "(Ký, ghi rõ họ tên)");
		assertThat(text).contains("1 Đạt", "2 Một phần", "3 Không đạt", "4 Không phát sinh", "TM. ĐOÀN KIỂM TRA");
		this.stage.as("chuyenvien", () -> this.sheets.sheet(id))
			.lines()
			.forEach((line) -> assertThat(text).contains(line.item().code() + " "));
	}

	@Test
	void answersStandInTheirColumnsWithSumsAndTheClass() throws IOException {
		long id = this.begun.begin("Xã Ân Nghĩa");
		List<ChecklistLine> lines = this.begun.lines(id);
		give("noivu", id, lines.get(0), Answer.MET, null, "");
		give("noivu", id, lines.get(1), Answer.PARTLY, "0.5", "Chưa có kế hoạch tự kiểm tra");
		give("noivu", id, lines.get(2), Answer.NOT_ARISEN, null, "");
		give("noivu", id, lines.get(3), Answer.NOT_MET, null, "");
		give("truongban", id, lines.get(3), Answer.MET, null, "Có ảnh");
		String text = text("filled", id);
		assertThat(text).contains("Cộng phần 18 1 1 1 1 2,5", "Chưa có kế hoạch tự kiểm tra",
				"Tổng cộng 100 1 1 1 1 2,5", "Có kết quả khác nhau, chưa chọn:", "Đạt. Có ảnh",
				"Tổng điểm: 2,5/7 điểm phải chấm; tỷ lệ 35,71%; xếp loại: Yếu (đã chấm 4/30 nội dung");
		assertThat(text).contains("ngày kiểm tra: 20/6/2023");
	}

	@Test
	void thePagesLieAcrossAndNoHeadingOfAPartEndsOne() throws IOException {
		long id = this.begun.plan("Xã Ân Nghĩa");
		byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.form(id));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				assertThat(document.getPage(page - 1).getRotation()).isEqualTo(90);
				assertThat(document.getPage(page - 1).getMediaBox().getHeight()).isCloseTo(A4_LONG, within(1f));
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				assertThat(stripper.getText(document).strip().lines().toList().getLast()).as("page %d", page)
					.doesNotMatch("[A-Z]\\. .*");
			}
		}
	}

	@Test
	void twoLawsArePrintedOneAfterTheOther() throws IOException {
		long across = this.stage.jdbc().sql("""
				SELECT id FROM inspection WHERE target = 'COMMUNE' AND state = 'PLANNED'
				AND period_until > '2023-07-01' ORDER BY id LIMIT 1""").query(Long.class).single();
		assertThat(text("two-laws", across)).containsSubsequence("theo Pháp lệnh 34/2007", "A1", "Tổng cộng 100",
				"theo Luật 10/2022", "A1", "Tổng cộng 100", "Tổng điểm:");
	}

	@Test
	void itIsReadByAConstantNumberOfStatementsAndByNobodyElse() {
		long blank = this.begun.plan("Xã Ân Nghĩa");
		assertThat(this.stage.as("chuyenvien", () -> Statements.count(() -> this.prints.form(blank))))
			.isLessThanOrEqualTo(14);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.prints.form(blank)))
			.isInstanceOf(NotPermitted.class);
	}

	private void give(String username, long id, ChecklistLine line, Answer answer, @Nullable String points,
			String remark) {
		this.stage.run(username, () -> this.sheets.answer(id, List.of(new GivenAnswer(BegunInspections.key(), line.id(),
				answer, (points != null) ? new BigDecimal(points) : null, remark, line.seen()))));
	}

	/** What a print says; it is left for eyes as well. */
	private String text(String name, long id) throws IOException {
		byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.form(id));
		Files.write(Files.createDirectories(Path.of("target/pages")).resolve("checklist-" + name + ".pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
