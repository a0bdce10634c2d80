package vn.danvan.document.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.text.ToneMarks;
import vn.danvan.document.Annex;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Layout;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.print.Composer.Numbering;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** The words in which documents of the Party and of the State differ. */
class WordingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BOARD     | HEAD             | TRƯỞNG BAN        | TRƯỞNG BAN*
			BOARD     | DEPUTY           | PHÓ TRƯỞNG BAN    | K/T TRƯỞNG BAN*;PHÓ TRƯỞNG BAN
			BOARD     | ACTING           | TRƯỞNG BAN        | Q. TRƯỞNG BAN*
			BOARD     | BY_ORDER         | CHÁNH VĂN PHÒNG   | T/L TRƯỞNG BAN*;CHÁNH VĂN PHÒNG
			COMMITTEE | HEAD             | BÍ THƯ            | T/M BAN THƯỜNG VỤ*;BÍ THƯ
			COMMITTEE | DEPUTY           | PHÓ BÍ THƯ        | T/M BAN THƯỜNG VỤ*;PHÓ BÍ THƯ
			COMMITTEE | BY_ORDER         | CHÁNH VĂN PHÒNG   | T/L BAN THƯỜNG VỤ*;CHÁNH VĂN PHÒNG
			COMMITTEE | BY_AUTHORISATION | CHÁNH VĂN PHÒNG   | T/L BAN THƯỜNG VỤ*;CHÁNH VĂN PHÒNG
			PEOPLE    | HEAD             | CHỦ TỊCH          | TM. ỦY BAN NHÂN DÂN*;CHỦ TỊCH*
			PEOPLE    | DEPUTY           | PHÓ CHỦ TỊCH      | TM. ỦY BAN NHÂN DÂN*;KT. CHỦ TỊCH*;PHÓ CHỦ TỊCH*
			PEOPLE    | ACTING           | CHỦ TỊCH          | TM. ỦY BAN NHÂN DÂN*;Q. CHỦ TỊCH*
			PEOPLE    | BY_ORDER         | TRƯỞNG PHÒNG      | TL. CHỦ TỊCH*;TRƯỞNG PHÒNG*
			PEOPLE    | BY_AUTHORISATION | CHÁNH VĂN PHÒNG   | TUQ. CHỦ TỊCH*;CHÁNH VĂN PHÒNG*
			OFFICE    | DEPUTY           | PHÓ TRƯỞNG PHÒNG  | KT. TRƯỞNG PHÒNG*;PHÓ TRƯỞNG PHÒNG*
			""")
	void authorityFollowsTheStandingOfTheSigner(String body, Standing standing, String title, String lines) {
		SignatureLines signature = Samples.signedBy(body(body), standing, title);
		assertThat(signature.lines().stream().map((line) -> line.text() + (line.bold() ? "*" : "")))
			.containsExactly(lines.split(";"));
	}

	@ParameterizedTest
	@CsvSource({ "PARTY, REPORT, 5, 05-BC/BDVHU", "PARTY, LETTER, 12, 12-CV/BDVHU", "PARTY, PROGRAMME, 1, 01-CTr/BDVHU",
			"STATE, PLAN, 5, 05/KH-BDVHU", "STATE, LETTER, 125, 125/BDVHU", "STATE, DECISION, 9, 09/QĐ-BDVHU" })
	void symbolsFollowTheLayout(Layout layout, DocumentType type, int number, String symbol) {
		assertThat(layout.symbol(number, type, List.of("BDVHU"))).isEqualTo(symbol);
	}

	@Test
	void jointSymbolsNameTheLeadingBodyFirst() {
		assertThat(Layout.PARTY.symbol(1, DocumentType.PROGRAMME, List.of("BDVHU", "UBND")))
			.isEqualTo("01-CTr/BDVHU-UBND");
		assertThat(Layout.STATE.symbol(1, DocumentType.PROGRAMME, List.of("UBND", "BDVHU")))
			.isEqualTo("01/CTPH-UBND-BDVHU");
		assertThat(Layout.STATE.symbol(2, DocumentType.PLAN, List.of("UBND", "BDVHU"))).isEqualTo("02/KHPH-UBND-BDVHU");
	}

	@ParameterizedTest
	@CsvSource({ "ủy ban,uỷ ban", "HÒA BÌNH,HOÀ BÌNH", "khỏe,khoẻ", "quý,quý", "Huyện ủy,Huyện uỷ",
			"hoàn thành,hoàn thành", "thủy lợi,thuỷ lợi", "tòa án,toà án", "quả,quả" })
	void theOldSpellingMovesTheToneInOpenSyllablesOnly(String present, String old) {
		assertThat(ToneMarks.old(present)).isEqualTo(old);
	}

	@Test
	void theOfficeMayChooseSpellingSeparatorsAndEndMark() {
		Composer composer = new Composer(new LayoutSettings(true, ",", "./.", "./.", "", "NV", false));
		PrintedDocument document = composer.compose(Samples.report());
		assertThat(document.masthead().lead().parent()).isEqualTo("HUYỆN UỶ LẠC SƠN");
		assertThat(document.recipients().lines()).contains("- Thường trực Huyện uỷ (báo cáo),")
			.last()
			.isEqualTo("- Lưu Ban Dân vận Huyện uỷ.");
		assertThat(((Paragraph) document.blocks().getLast()).text()).endsWith("Huyện uỷ./.");
		PrintedDocument plan = composer
			.compose(Samples.plan(Samples.PEOPLE, Samples.signedBy(Samples.PEOPLE, Standing.HEAD, "CHỦ TỊCH")));
		assertThat(plan.recipients().lines()).last().isEqualTo("- Lưu: VT, NV.");
	}

	@Test
	void theGuideThatIsCitedFollowsTheDate() {
		assertThat(rules(LocalDate.of(2026, 5, 26))).contains("36-HD/VPTW");
		assertThat(rules(LocalDate.of(2026, 5, 27))).contains("05-HD/VPTW");
	}

	@Test
	void annexesAreNumberedByTheLayout() {
		assertThat(labels(Samples.BOARD, 2)).containsExactly("Phụ lục 1", "Phụ lục 2");
		assertThat(labels(Samples.PEOPLE, 4)).containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV");
		assertThat(labels(Samples.BOARD, 1)).containsExactly("Phụ lục");
	}

	@Test
	void subjectsBeginAsTheLayoutWantsAndAbbreviationsStay() {
		Wording party = new Wording(Layout.PARTY, LayoutSettings.DEFAULT);
		Wording state = new Wording(Layout.STATE, LayoutSettings.DEFAULT);
		assertThat(party.subject("Kết quả công tác")).isEqualTo("kết quả công tác");
		assertThat(party.subject("CCHC năm 2023")).isEqualTo("CCHC năm 2023");
		assertThat(state.subject("kết quả công tác")).isEqualTo("Kết quả công tác");
		assertThat(party.letterSubject("V/v Báo cáo tiến độ")).isEqualTo("về việc báo cáo tiến độ");
		assertThat(state.letterSubject("về việc báo cáo tiến độ")).isEqualTo("V/v báo cáo tiến độ");
	}

	@Test
	void mainPartsGetTheSeparatorOfTheLayout() {
		assertThat(new Wording(Layout.STATE, LayoutSettings.DEFAULT).heading(1, "IV- NHIỆM VỤ"))
			.isEqualTo("IV. NHIỆM VỤ");
		assertThat(new Wording(Layout.PARTY, LayoutSettings.DEFAULT).heading(1, "IV. NHIỆM VỤ"))
			.isEqualTo("IV- NHIỆM VỤ");
		assertThat(new Wording(Layout.PARTY, LayoutSettings.DEFAULT).heading(2, "1. Chung")).isEqualTo("1. Chung");
	}

	@Test
	void shortTextsBreakEvenlyAndKeepCompoundsTogether() {
		List<String> lines = Balance.lines("thành lập Đoàn kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm 2024",
				14, 405);
		assertThat(lines).hasSize(2);
		assertThat(String.join(" ", lines)).endsWith("năm 2024");
		assertThat(lines.get(0)).doesNotEndWith("thực").doesNotEndWith("quy").doesNotEndWith("năm");
		assertThat(Typeface.boldWidth(lines.get(1), 14)).isGreaterThan(100);
	}

	@Test
	void headingsDeeperThanThreeAreUpright() {
		FlowRows rows = new FlowRows(new TableDesigns(), Templates.PORTRAIT, Set.of());
		rows.add(new Heading(4, "a) Xã"));
		rows.add(Paragraph.of("Nội dung"));
		assertThat(rows.rows().get(0).get("heading0")).isEqualTo("a) Xã");
	}

	private static String rules(LocalDate date) {
		Request report = Samples.report();
		return Samples.COMPOSER
			.compose(new Request(report.type(), report.subject(), report.content(), report.form(), report.recipients(),
					report.lead(), List.of(), report.signatures(), new Numbering("01-BC/BDVHU", date, date), false))
			.about()
			.rules();
	}

	private static List<String> labels(Letterhead body, int annexes) {
		List<Annex> all = IntStream.range(0, annexes)
			.mapToObj((i) -> new Annex("Tên", List.of(Paragraph.of("Nội dung"))))
			.toList();
		return Samples.COMPOSER
			.compose(Samples.of(DocumentType.REPORT, body, "thử", new DocumentContent(List.of(), all),
					DocumentForm.PLAIN, Samples.signedBy(body, Standing.HEAD, body.headTitle())))
			.annexes()
			.stream()
			.map(PrintedDocument.PrintedAnnex::label)
			.toList();
	}

	private static Letterhead body(String name) {
		return switch (name) {
			case "BOARD" -> Samples.BOARD;
			case "COMMITTEE" -> Samples.COMMITTEE;
			case "PEOPLE" -> Samples.PEOPLE;
			default -> Samples.OFFICE;
		};
	}

}
