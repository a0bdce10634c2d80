package vn.danvan.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentState;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.BodyName;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Official documents of inspections, out of the records of the demo. */
@DanvanTest
class InspectionDocumentsTest {

	private static final MinutesEntry SAID = new MinutesEntry(LocalTime.of(8, 0), LocalTime.of(11, 30),
			"Bùi Văn Minh, Chủ tịch UBND xã\n- Quách Thị Lan, Phó Bí thư Đảng ủy", "Bùi Văn Minh",
			"Nhất trí với kết quả kiểm tra.");

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionDocuments papers;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private InspectionPictures pictures;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Test
	void theSteeringCommitteeIsTheUsualIssuer() {
		assertThat(this.stage.as("chuyenvien", () -> this.papers.issuers())).extracting(BodyName::symbol)
			.containsExactly("BCĐ", "UBND", "BDVHU");
	}

	@Test
	void aPlanSaysWhatWhoHowAndWhenWithOutlineAndSchedule() throws IOException {
		long plan = plan(2023);
		long draft = draft(() -> this.papers.plan(plan, issue("BCĐ", InspectionPaper.PLAN, plan)));
		DocumentService.DocumentDetails details = this.stage.as("chuyenvien", () -> this.documents.get(draft));
		assertThat(details.row().type()).isEqualTo(DocumentType.PLAN);
		assertThat(details.row().state()).isEqualTo(DocumentState.DRAFT);
		assertThat(source(draft)).isEqualTo("inspection-plan " + plan);
		assertThat(text("plan", draft)).containsSubsequence("BAN CHỈ ĐẠO", "ĐẢNG CỘNG SẢN VIỆT NAM", "KẾ HOẠCH",
				"kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm 2023", "- Căn cứ Chỉ thị số 30-CT/TW",
				"- Căn cứ Pháp lệnh 34/2007/PL-UBTVQH11", "I- MỤC ĐÍCH, YÊU CẦU", "Đánh giá đúng",
				"II- NỘI DUNG, ĐỐI TƯỢNG, PHƯƠNG PHÁP, MỐC THỜI GIAN KIỂM TRA", "1. Nội dung kiểm tra",
				"- Lãnh đạo, chỉ đạo, tổ chức thực hiện", "2. Đối tượng kiểm tra", "- Xã, thị trấn: 10 đơn vị",
				"xã Quý Hòa", "- Cơ quan, đơn vị: 05 đơn vị", "3. Phương pháp kiểm tra", "4. Mốc thời gian kiểm tra",
				"từ ngày 01/01/2022 đến hết ngày 31/12/2022", "III- THỜI GIAN, ĐỊA ĐIỂM",
				"- Đợt 1: từ ngày 01/3/2023 đến ngày 15/5/2023, kiểm tra 10 đơn vị", "IV- THÀNH PHẦN",
				"1. Đoàn kiểm tra", "Đoàn kiểm tra số 1 gồm:", "Trưởng đoàn", "2. Đơn vị được kiểm tra",
				"02 bí thư chi bộ", "Đại diện 02 hộ dân.", "V- TỔ CHỨC THỰC HIỆN", "ít nhất 05 ngày làm việc",
				"Phụ lục 1", "Đề cương báo cáo", "Phụ lục 2", "Lịch kiểm tra", "TT Thời gian", "Đợt 1",
				"Sáng 12/9/2023", "Xã Vũ Bình");
	}

	@Test
	void aTeamIsSetUpByThreeArticlesWithTheTableOfItsMembers() throws IOException {
		long team = team(2023, "Đoàn kiểm tra số 1");
		String party = text("team", draft(() -> this.papers.team(team, issue("BCĐ", InspectionPaper.TEAM, team))));
		assertThat(party).containsSubsequence("QUYẾT ĐỊNH", "thành lập Đoàn kiểm tra số 1 năm 2023",
				"- Căn cứ Kế hoạch số 03-KH/BCĐ, ngày 15/02/2023", "- Xét đề nghị của Ban Dân vận", "QUYẾT ĐỊNH",
				"Điều 1. Thành lập Đoàn kiểm tra số 1 năm 2023", "TT Họ và tên Chức vụ, đơn vị Nhiệm vụ", "Trưởng đoàn",
				"Thư ký", "Điều 2. Đoàn kiểm tra có nhiệm vụ kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại 11",
				"Điều 3.", "Nơi nhận:", "- Như Điều 3;");
		String state = text("team-state",
				draft(() -> this.papers.team(team, issue("UBND", InspectionPaper.TEAM, team))));
		assertThat(state).containsSubsequence("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Thành lập Đoàn kiểm tra",
				"QUYẾT ĐỊNH:", "Điều 1.", "- Như Điều 3;", "- Lưu: VT");
	}

	@Test
	void aNoticeSaysWhenWhoMustComeAndByWhichDayTheReportIsDue() throws IOException {
		long visit = inspection("Xã Hương Nhượng", 2023);
		String text = text("notice",
				draft(() -> this.papers.notice(visit, issue("BCĐ", InspectionPaper.NOTICE, visit))));
		assertThat(text).containsSubsequence("THÔNG BÁO",
				"lịch kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại xã Hương Nhượng",
				"- Căn cứ Quyết định số 05-QĐ/BCĐ, ngày 01/3/2023", "1. Thời gian, địa điểm", "ngày 29/6/2023",
				"trụ sở xã Hương Nhượng", "3. Thành phần", "Đoàn kiểm tra số 1 gồm:", "Trưởng Ban Thanh tra nhân dân",
				"4. Chuẩn bị", "chậm nhất ngày 22/6/2023", "05 ngày làm việc", "Nơi nhận:", "- Xã Hương Nhượng;",
				"Phụ lục", "Đề cương báo cáo", "- Công khai để Nhân dân biết");
	}

	@Test
	void minutesCarryTheScoreByPartAndThreeSigners() throws IOException {
		long visit = inspection("Xã Định Cư", 2023);
		String text = text("minutes",
				draft(() -> this.papers.minutes(visit, issue("BCĐ", InspectionPaper.MINUTES, visit), SAID)));
		assertThat(text).containsSubsequence("BIÊN BẢN", "Hồi 08 giờ 00 phút", "trụ sở xã Định Cư", "I- THÀNH PHẦN",
				"1. Đoàn kiểm tra", "2. Đơn vị được kiểm tra", "Có mặt 12 người", "- Bùi Văn Minh", "II- NỘI DUNG",
				"1. Công bố quyết định", "QĐ/BCĐ, ngày 01/3/2023", "2. Đơn vị báo cáo", "đúng hạn", "3. Kiểm tra hồ sơ",
				"TT Tiêu chí", "A Lãnh đạo, chỉ đạo", "Không phát sinh", "Tổng cộng", "Tổng điểm đạt", "xếp loại: Tốt",
				"Tốt: từ 90%", "4. Ý kiến", "Nhất trí", "5. Kết luận của Trưởng đoàn", "Ưu điểm:", "Hạn chế",
				"kết thúc hồi 11 giờ 30 phút", "02 bản", "THƯ KÝ");
		assertThat(text).contains("ĐẠI DIỆN ĐƠN VỊ", "TRƯỞNG ĐOÀN", "Bùi Văn Minh").doesNotContain("Nơi nhận:");
	}

	@Test
	void minutesOfConductCountAndNameNobody() throws IOException {
		long visit = conduct();
		String text = text("minutes-conduct", draft(() -> this.papers.minutes(visit,
				issue("UBND", InspectionPaper.MINUTES, visit), new MinutesEntry(null, null, "", "", "Không có."))));
		assertThat(text).containsSubsequence("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BIÊN BẢN", "....... giờ",
				"vắng 01 người", "- Vi phạm: Cá nhân: 01.", "Giờ giấc: 01; Thẻ công chức: 01.", "Nhắc nhở: 01.",
				"5. Kết luận");
		assertThat(text).doesNotContain("Điểm chuẩn");
	}

	@Test
	void aConclusionClassifiesAndSetsDeadlines() throws IOException {
		long visit = inspection("Xã Tự Do", 2023);
		String text = text("conclusion",
				draft(() -> this.papers.conclusion(visit, issue("BCĐ", InspectionPaper.CONCLUSION, visit))));
		assertThat(text).containsSubsequence("THÔNG BÁO",
				"kết luận kiểm tra việc thực hiện quy chế dân chủ ở cơ sở tại xã Tự Do",
				"Căn cứ biên bản kiểm tra ngày", "I- KẾT QUẢ", "1. Ưu điểm", "2. Hạn chế, khuyết điểm",
				"3. Nguyên nhân", "II- KẾT LUẬN, XẾP LOẠI", "điểm phải chấm, bằng", "xếp loại: Khá",
				"III- YÊU CẦU, KIẾN NGHỊ",
				"1. Niêm yết đầy đủ các nội dung phải công khai và cập nhật sổ theo dõi. Đơn vị thực hiện: xã Tự Do; thời hạn: chậm nhất ngày",
				"báo cáo kết quả bằng văn bản về Ban Dân vận", "Nơi nhận:", "- Xã Tự Do;");
	}

	@Test
	void aSummaryCountsClassesByGroupShortcomingsAndRecommendations() throws IOException {
		long plan = plan(2023);
		String phase = text("summary-phase",
				draft(() -> this.papers.summary(plan, 0, issue("BDVHU", InspectionPaper.SUMMARY, plan))));
		assertThat(phase).containsSubsequence("BÁO CÁO",
				"kết quả kiểm tra việc thực hiện quy chế dân chủ ở cơ sở đợt 1 năm 2023",
				"Đã kiểm tra 10/10 đơn vị (05 xã, thị trấn, 05 cơ quan, đơn vị)", "gửi muộn", "II- KẾT QUẢ XẾP LOẠI",
				"Nhóm đơn vị", "Xã, thị trấn 5 5 2 40% 3 60% 0 0% 0 0%", "Cộng 10 10", "III- HẠN CHẾ",
				"IV- THỰC HIỆN KIẾN NGHỊ", "kiến nghị quá hạn", "V- NHIỆM VỤ", "Phụ lục", "Xã Quý Hòa");
		String year = text("summary-year",
				draft(() -> this.papers.summary(plan, null, issue("UBND", InspectionPaper.SUMMARY, plan))));
		FrequentShortcoming first = this.stage
			.as("chuyenvien", () -> this.pictures.shortcomings(2023, InspectionDocuments.SHORTCOMINGS))
			.getFirst();
		assertThat(year).contains("1. " + first.title(), inspected(2023) + " đơn vị", "Chưa kết luận");
	}

	@Test
	void nothingIsDraftedBeforeItsDataIsThere() {
		long planned = inspection("Xã Vũ Bình", 2023);
		long begun = inspection("Xã Văn Sơn", 2023);
		assertRefused(() -> this.papers.minutes(planned, issue("BCĐ", InspectionPaper.MINUTES, planned), SAID),
				"Chưa ghi buổi kiểm tra");
		assertRefused(() -> this.papers.minutes(begun, issue("BCĐ", InspectionPaper.MINUTES, begun), SAID),
				"nội dung chưa chấm");
		assertRefused(() -> this.papers.conclusion(planned, issue("BCĐ", InspectionPaper.CONCLUSION, planned)),
				"Chưa ghi buổi kiểm tra");
		assertRefused(() -> this.papers.conclusion(begun, issue("BCĐ", InspectionPaper.CONCLUSION, begun)),
				"Chưa ghi biên bản");
		assertRefused(() -> this.papers.notice(begun, issue("BCĐ", InspectionPaper.NOTICE, begun)),
				"Buổi kiểm tra đã tiến hành");
		long plan = plan(2023);
		assertRefused(() -> this.papers.summary(plan, 2, issue("BCĐ", InspectionPaper.SUMMARY, plan)),
				"Chưa có buổi kiểm tra nào được ghi trong đợt 3 năm 2023");
		assertRefused(() -> this.papers.summary(plan, 1, issue("BCĐ", InspectionPaper.SUMMARY, plan)),
				"kết luận đã xác nhận");
		assertRefused(() -> this.papers.summary(plan, 9, issue("BCĐ", InspectionPaper.SUMMARY, plan)), "Hãy chọn đợt");
	}

	@Test
	void issuerBasesAndHoursAreChecked() {
		long plan = plan(2023);
		assertField(() -> this.papers.plan(plan, issue("NV", InspectionPaper.PLAN, plan)), "body");
		assertField(() -> this.papers.plan(plan, new PaperIssue(this.stage.body("BCĐ"), " \n ")), "bases");
		long visit = inspection("Xã Định Cư", 2023);
		assertField(() -> this.papers.minutes(visit, issue("BCĐ", InspectionPaper.MINUTES, visit),
				new MinutesEntry(LocalTime.of(9, 0), LocalTime.of(8, 0), "", "", "Không.")), "until");
		assertField(() -> this.papers.minutes(visit, issue("BCĐ", InspectionPaper.MINUTES, visit),
				new MinutesEntry(null, null, "", "", " ")), "opinions");
	}

	@Test
	void theStepsSayWhichDocumentsArePossible() {
		assertThat(possible(inspection("Xã Vũ Bình", 2023))).containsExactly(InspectionPaper.NOTICE);
		assertThat(possible(inspection("Xã Văn Sơn", 2023))).containsExactly(InspectionPaper.MINUTES);
		assertThat(possible(inspection("Xã Định Cư", 2023))).containsExactly(InspectionPaper.MINUTES,
				InspectionPaper.CONCLUSION);
	}

	@Test
	void readersDraftNothing() {
		long visit = inspection("Xã Hương Nhượng", 2023);
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.papers.issuers())).isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("lanhdao.huongnhuong",
				() -> this.papers.notice(visit, new PaperIssue(this.stage.body("BCĐ"), "Căn cứ"))))
			.isInstanceOf(NotPermitted.class);
	}

	private List<InspectionPaper> possible(long inspection) {
		return InspectionPaper.of(this.stage.as("chuyenvien", () -> this.inspections.get(inspection)));
	}

	private void assertRefused(Supplier<Long> drafting, String saying) {
		assertThatThrownBy(() -> draft(drafting)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
	}

	private void assertField(Supplier<Long> drafting, String field) {
		assertThatThrownBy(() -> draft(drafting)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private long draft(Supplier<Long> drafting) {
		return this.stage.as("chuyenvien", drafting::get);
	}

	private PaperIssue issue(String body, InspectionPaper paper, long id) {
		return new PaperIssue(this.stage.body(body), this.papers.bases(paper, id));
	}

	private long plan(int year) {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection_plan WHERE year = ? AND kind = 'DEMOCRACY'")
			.param(year)
			.query(Long.class)
			.single();
	}

	private long team(int year, String title) {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection_team WHERE year = ? AND title = ?")
			.params(year, title)
			.query(Long.class)
			.single();
	}

	private long inspection(String unit, int year) {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection WHERE target = 'COMMUNE' AND unit_id = ? AND YEAR(planned_on) = ?")
			.params(this.stage.unit(unit), year)
			.query(Long.class)
			.single();
	}

	/** Counted here, because other tests add inspections to the year. */
	private String inspected(int year) {
		return this.stage.jdbc().sql("""
				SELECT CONCAT(LPAD(COUNT(inspected_on), 2, '0'), '/', LPAD(COUNT(*), 2, '0'))
				FROM inspection
				WHERE kind = 'DEMOCRACY' AND YEAR(planned_on) = ? AND state <> 'CANCELLED'
				""").param(year).query(String.class).single();
	}

	private long conduct() {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection WHERE kind = 'CONDUCT' AND violations > 0 ORDER BY id LIMIT 1")
			.query(Long.class)
			.single();
	}

	private String source(long document) {
		return this.stage.jdbc()
			.sql("SELECT CONCAT(source_type, ' ', source_id) FROM document WHERE id = ?")
			.param(document)
			.query(String.class)
			.single();
	}

	private String text(String name, long document) throws IOException {
		byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.pdf(document));
		Path folder = Files.createDirectories(Path.of("target/pages"));
		Files.write(folder.resolve("inspection-" + name + ".pdf"), pdf);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
		}
	}

}
