package vn.danvan.document.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Run;
import vn.danvan.base.time.Validity;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Mark;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Chart;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.document.Urgency;
import vn.danvan.document.print.Composer.Numbering;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.OfficeHolder;
import vn.danvan.organisation.Standing;

/** Documents of every kind and issuer, for measuring and looking at. */
public final class Samples {

	static final String SENTENCE = "Ủy ban nhân dân các xã, thị trấn phối hợp chặt chẽ với Mặt trận Tổ quốc "
			+ "và các đoàn thể thực hiện nghiêm túc nhiệm vụ được giao, giữ vững đoàn kết trong Nhân dân. ";

	static final Letterhead BOARD = new Letterhead(1, "HUYỆN ỦY LẠC SƠN", "BAN DÂN VẬN", "Ban Dân vận Huyện ủy",
			"BDVHU", "Lạc Sơn", "TRƯỞNG BAN", BodyKind.PARTY_BODY, null);

	static final Letterhead STEERING = new Letterhead(2, "HUYỆN ỦY LẠC SƠN",
			"BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ", "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở huyện",
			"BCĐ", "Lạc Sơn", "TRƯỞNG BAN", BodyKind.STEERING_COMMITTEE, null);

	static final Letterhead COMMITTEE = new Letterhead(3, "ĐẢNG BỘ TỈNH HÒA BÌNH", "HUYỆN ỦY LẠC SƠN",
			"Huyện ủy Lạc Sơn", "HU", "Lạc Sơn", "BÍ THƯ", BodyKind.PARTY_COMMITTEE, "BAN THƯỜNG VỤ");

	static final Letterhead PEOPLE = new Letterhead(4, null, "ỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN",
			"Ủy ban nhân dân huyện Lạc Sơn", "UBND", "Lạc Sơn", "CHỦ TỊCH", BodyKind.STATE_BODY, "ỦY BAN NHÂN DÂN");

	static final Letterhead OFFICE = new Letterhead(5, "UBND HUYỆN LẠC SƠN", "PHÒNG NỘI VỤ", "Phòng Nội vụ", "NV",
			"Lạc Sơn", "TRƯỞNG PHÒNG", BodyKind.STATE_BODY, null);

	static final Composer COMPOSER = new Composer(LayoutSettings.DEFAULT);

	static final PdfPrinter PDF = new PdfPrinter(new TableDesigns(), new Templates());

	static final DocxPrinter DOCX = new DocxPrinter();

	private static final LocalDate DATE = LocalDate.of(2024, 2, 5);

	private Samples() {
	}

	/** The printed pages of a report, for tests of what happens to them afterwards. */
	public static byte[] printedReport() {
		return PDF.print(COMPOSER.compose(report())).pdf();
	}

	/** A report of the board, signed by its head. */
	static Request report() {
		return report(BOARD, 40, signedBy(BOARD, Standing.HEAD, "TRƯỞNG BAN"));
	}

	static Request report(Letterhead body, int paragraphs, SignatureLines signature) {
		return of(DocumentType.REPORT, body, "tiến độ thực hiện kế hoạch phối hợp công tác dân vận năm 2023",
				new DocumentContent(text(paragraphs), annexes(40)), DocumentForm.PLAIN, signature);
	}

	static Request of(DocumentType type, Letterhead body, String subject, DocumentContent content, DocumentForm form,
			SignatureLines signature) {
		return new Request(type, subject, content, form,
				List.of("Thường trực Huyện ủy (báo cáo)", "UBND huyện", "Đảng ủy các xã, thị trấn"), body, List.of(),
				List.of(signature), new Numbering(symbol(type, body), DATE, DATE), false);
	}

	static Request plan(Letterhead body, SignatureLines signature) {
		return of(DocumentType.PLAN, body, "Thực hiện công tác dân vận chính quyền năm 2024",
				new DocumentContent(text(12), annexes(30)),
				new DocumentForm(List.of(), Urgency.URGENT, "", List.of(), null, null), signature);
	}

	static Request decision(Letterhead body, SignatureLines signature) {
		return of(DocumentType.DECISION, body,
				"Thành lập Đoàn kiểm tra việc thực hiện quy chế dân chủ ở cơ sở năm 2024",
				new DocumentContent(List.of(
						Paragraph.basis("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"),
						Paragraph.basis("Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ"),
						Paragraph.article(1, "Thành lập Đoàn kiểm tra gồm các đồng chí có tên sau:"), team(),
						Paragraph.article(2, SENTENCE),
						Paragraph.article(3,
								"Các cơ quan, đơn vị có liên quan và các đồng chí có tên tại Điều 1 thi hành Quyết định này.")),
						List.of()),
				DocumentForm.PLAIN, signature);
	}

	static Request letter(Letterhead body, SignatureLines signature) {
		return of(DocumentType.LETTER, body, "Báo cáo tiến độ thực hiện nhiệm vụ 6 tháng đầu năm 2024",
				new DocumentContent(List.of(Paragraph.of(SENTENCE.repeat(3)), Paragraph.of(SENTENCE.repeat(2))),
						List.of()),
				new DocumentForm(List.of("Đảng ủy các xã, thị trấn", "Ủy ban nhân dân các xã, thị trấn"),
						Urgency.NORMAL, "", List.of(), null, null),
				signature);
	}

	static Request minutes(Letterhead body) {
		DocumentForm form = new DocumentForm(List.of(), Urgency.NORMAL, "",
				List.of(new DocumentForm.Attestor("ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", "Bùi Văn An"),
						new DocumentForm.Attestor("THƯ KÝ", "Trần Thu Hà"),
						new DocumentForm.Attestor("TRƯỞNG ĐOÀN KIỂM TRA", "Nguyễn Minh Đức")),
				null, null);
		Request base = of(DocumentType.MINUTES, body, "kiểm tra việc thực hiện quy chế dân chủ ở cơ sở",
				new DocumentContent(text(4), List.of()), form, signedBy(body, Standing.HEAD, "TRƯỞNG BAN"));
		return new Request(base.type(), base.subject(), base.content(), base.form(), base.recipients(), base.lead(),
				List.of(), form.attestors().stream().map(SignatureLines::of).toList(), base.numbering(), false);
	}

	static Request joint(Joint.Variant variant) {
		Joint joint = new Joint(variant, List.of(new Joint.Partner(4, null, "15/CTPH-UBND")));
		String symbol = switch (variant) {
			case PARTY_LED -> "01-CTr/BDVHU-UBND";
			case STATE_FORM -> "01/CTPH-BDVHU-UBND";
			case SIDE_BY_SIDE -> "01-CTr/BDVHU";
		};
		return new Request(DocumentType.PROGRAMME,
				"Phối hợp thực hiện công tác dân vận của chính quyền giai đoạn 2021-2026",
				new DocumentContent(text(10), List.of()),
				new DocumentForm(List.of(), Urgency.NORMAL, "", List.of(), joint, null),
				List.of("Ban Dân vận Tỉnh ủy (báo cáo)", "Đảng ủy, UBND các xã, thị trấn"), BOARD, List.of(PEOPLE),
				List.of(SignatureLines.of(BOARD, holder(BOARD, Standing.HEAD, "TRƯỞNG BAN"), true),
						SignatureLines.of(PEOPLE, holder(PEOPLE, Standing.HEAD, "CHỦ TỊCH"), true)),
				new Numbering(symbol, DATE, DATE), false);
	}

	static SignatureLines signedBy(Letterhead body, Standing standing, String title) {
		return SignatureLines.of(body, holder(body, standing, title), false);
	}

	static List<Block> text(int paragraphs) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(SENTENCE.repeat(3)));
		blocks.add(new Heading(1, "I- TÌNH HÌNH CHUNG"));
		blocks.add(new Heading(2, "1. Những chữ cần thử"));
		blocks.add(Paragraph.of("Chữ cần thử: ẫ ợ Ặ ỹ Ữ đ Đ ơ Ơ ư Ư."));
		blocks.add(new Paragraph(List.of(Run.plain("Chữ thường, "), new Run("in đậm", true, false), Run.plain(" và "),
				new Run("in nghiêng", false, true))));
		blocks.add(Paragraph.of("Nhập <script>alert('&')</script>"));
		for (int i = 0; i < paragraphs; i++) {
			blocks.add(Paragraph.dash(SENTENCE));
		}
		blocks.add(new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Bảng trong bài", 8, Align.LEFT)),
				List.of(List.of("1", "Ô trong bài"))));
		blocks.add(new Heading(1, "II- ĐỀ NGHỊ"));
		blocks.add(Paragraph.of(SENTENCE));
		blocks.add(new Items(Mark.LETTER, List.of(List.of(Run.plain("Thứ nhất;")), List.of(Run.plain("thứ hai.")))));
		blocks.add(Paragraph.of("Ban Dân vận Huyện ủy báo cáo Thường trực Huyện ủy."));
		return blocks;
	}

	static List<Annex> annexes(int rows) {
		return List.of(new Annex("Tiến độ nhiệm vụ", List.of(progress(rows))),
				new Annex("Biểu đồ và bảng ghép ô",
						List.of(new Heading(1, "I- BIỂU ĐỒ"), chart(), new Heading(1, "II- BẢNG GHÉP Ô"), spans()),
						Annex.Orientation.PORTRAIT));
	}

	static Table progress(int rows) {
		List<List<String>> lines = new ArrayList<>();
		for (int i = 1; i <= rows; i++) {
			lines.add(List.of(String.valueOf(i), SENTENCE, "31/3/2023"));
		}
		return new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Nội dung", 8, Align.LEFT),
				new Column("Thời hạn", 2, Align.CENTRE)), lines);
	}

	static Table spans() {
		return new Table(
				List.of(new Column("TT", 1, Align.CENTRE), new Column("Đơn vị", 4, Align.LEFT),
						new Column("Đúng hạn", 2, Align.RIGHT), new Column("Quá hạn", 2, Align.RIGHT)),
				List.of(List.of(new Cell("TT", 1, 2, true), new Cell("Đơn vị", 1, 2, true),
						new Cell("Kết quả", 2, 1, true)),
						List.of(new Cell("Đúng hạn", 1, 1, true), new Cell("Quá hạn", 1, 1, true))),
				List.of(List.of(new Cell("Khối xã", 4, 1, true)),
						List.of(Cell.of("1"), new Cell("Cụm vùng cao", 1, 2, false), Cell.of("1.234"), Cell.of("2")),
						List.of(Cell.of("2"), Cell.of("98,5%"), Cell.of("0")),
						List.of(Cell.of("3"), Cell.of("Thị trấn Vụ Bản"), Cell.of("12"), Cell.of("1"))));
	}

	static Chart chart() {
		return new Chart("Nhiệm vụ hoàn thành", "nhiệm vụ", List.of("Quý I", "Quý II", "Quý III"), List.of(
				new Chart.Series("Năm 2022",
						List.of(BigDecimal.valueOf(12), BigDecimal.valueOf(18), BigDecimal.valueOf(7))),
				new Chart.Series("Năm 2023",
						Arrays.asList(BigDecimal.valueOf(15), BigDecimal.valueOf(24), (@Nullable BigDecimal) null))));
	}

	private static Table team() {
		return new Table(
				List.of(new Column("TT", 1, Align.CENTRE), new Column("Họ và tên", 3, Align.LEFT),
						new Column("Chức vụ, đơn vị", 5, Align.LEFT), new Column("Nhiệm vụ", 3, Align.LEFT)),
				List.of(List.of("1", "Nguyễn Minh Đức", "Trưởng Ban Dân vận Huyện ủy", "Trưởng đoàn"),
						List.of("2", "Vũ Thị Hạnh", "Phòng Nội vụ", "Thư ký")));
	}

	private static OfficeHolder holder(Letterhead body, Standing standing, String title) {
		return new OfficeHolder(1, body.bodyId(), "Nguyễn Minh Đức", title, standing,
				Validity.since(LocalDate.of(2020, 1, 1)));
	}

	private static String symbol(DocumentType type, Letterhead body) {
		return vn.danvan.document.Layout.of(body).symbol(25, type, List.of(body.symbol()));
	}

}
