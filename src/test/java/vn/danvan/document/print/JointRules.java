package vn.danvan.document.print;

import vn.danvan.document.print.PdfReader.Line;

import static vn.danvan.document.print.Checkpoints.MM;
import static vn.danvan.document.print.LayoutRules.LEFT;

/** What is demanded of documents of several bodies: section 4 of the fact sheet. */
final class JointRules {

	private static final float ONE = 1f;

	private final Checkpoints points;

	JointRules(Checkpoints points) {
		this.points = points;
	}

	void partyLed(PdfReader page) {
		String of = "A: ";
		float left = (LEFT + 95) / MM;
		this.points.look(of + "tiêu đề Đảng", 15, "đậm", page.line("ĐẢNG CỘNG SẢN VIỆT NAM"));
		this.points.look(of + "cơ quan cấp trên", 14, "đứng", page.line("HUYỆN ỦY LẠC SƠN"));
		column(of + "cơ quan chủ trì", page.line("BAN DÂN VẬN -"), 14, left);
		column(of + "cơ quan phối hợp", page.line("ỦY BAN NHÂN DÂN"), 14, left);
		Line number = page.line("Số 01-CTr");
		this.points.text(of + "số, ký hiệu chung", "Số 01-CTr/BDVHU-UBND", number);
		this.points.length(of + "số, ký hiệu, giữa cột trái", left, number.centre(), ONE);
		this.points.look(of + "địa danh", 14, "nghiêng", page.line("Lạc Sơn, ngày 05 tháng 02 năm 2024"));
		this.points.look(of + "tên loại", 16, "đậm", page.line("CHƯƠNG TRÌNH"));
		this.points.look(of + "trích yếu", 14, "đậm", page.line("phối hợp thực hiện"));
		this.points.text(of + "dấu dưới trích yếu", "-----", page.line("-----"));
		signatures(of, page);
		this.points.look(of + "nơi nhận", 14, "đứng", page.line("Nơi nhận:"));
	}

	void stateForm(PdfReader page) {
		String of = "B: ";
		float left = (LEFT + 90) / MM;
		this.points.look(of + "Quốc hiệu", 13, "đậm", page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
		this.points.look(of + "Tiêu ngữ", 14, "đậm", page.line("Độc lập - Tự do - Hạnh phúc"));
		column(of + "cơ quan chủ trì", page.line("BAN DÂN VẬN HUYỆN ỦY -"), 13, left);
		column(of + "cơ quan phối hợp", page.line("ỦY BAN NHÂN DÂN"), 13, left);
		this.points.text(of + "số, ký hiệu chung", "Số: 01/CTPH-BDVHU-UBND", page.line("Số: 01/"));
		this.points.look(of + "số, ký hiệu", 13, "đứng", page.line("Số: 01/"));
		this.points.look(of + "tên loại", 14, "đậm", page.line("CHƯƠNG TRÌNH"));
		this.points.look(of + "trích yếu, chữ đầu viết hoa", 14, "đậm", page.line("Phối hợp thực hiện"));
		signatures(of, page);
		this.points.look(of + "nơi nhận", 12, "đậm nghiêng", page.line("Nơi nhận:"));
	}

	void sideBySide(PdfReader page) {
		String of = "C: ";
		float left = (LEFT + 115) / MM;
		float right = (LEFT + 237 + 115) / MM;
		column(of + "cơ quan chủ trì", page.line("BAN DÂN VẬN"), 14, left);
		column(of + "cơ quan phối hợp", page.line("HUYỆN LẠC SƠN"), 14, right);
		this.points.text(of + "số của cơ quan chủ trì", "Số 01-CTr/BDVHU", page.line("Số 01-CTr"));
		this.points.text(of + "số của cơ quan phối hợp", "Số: 15/CTPH-UBND", page.line("Số: 15/"));
		this.points.length(of + "hai số cùng dòng", page.line("Số 01-CTr").baseline() / MM,
				page.line("Số: 15/").baseline(), ONE);
		this.points.length(of + "số chủ trì, giữa cột", left, page.line("Số 01-CTr").centre(), ONE);
		this.points.length(of + "số phối hợp, giữa cột", right, page.line("Số: 15/").centre(), ONE);
		Line star = page.lines(0).stream().filter((line) -> line.text().equals("*")).findFirst().orElseThrow();
		this.points.length(of + "dấu sao, giữa cột", left, star.centre(), ONE);
		Line date = page.line("Lạc Sơn, ngày 05 tháng 02 năm 2024");
		this.points.look(of + "địa danh", 14, "nghiêng", date);
		this.points.length(of + "địa danh, sát lề phải", 195, date.right(), ONE);
		this.points.look(of + "tên loại", 16, "đậm", page.line("CHƯƠNG TRÌNH"));
		signatures(of, page);
	}

	private void column(String what, Line line, float points, float centre) {
		this.points.look(what, points, "đậm", line);
		this.points.length(what + ", giữa cột", centre, line.centre(), ONE);
	}

	private void signatures(String of, PdfReader page) {
		Line partner = page.line("TM. ỦY BAN NHÂN DÂN");
		Line lead = page.lines(partner.page())
			.stream()
			.filter((line) -> line.text().equals("BAN DÂN VẬN HUYỆN ỦY") && line.baseline() > partner.baseline() - 3)
			.findFirst()
			.orElseThrow();
		this.points.look(of + "cơ quan phối hợp ký", 14, "đậm", partner);
		this.points.look(of + "cơ quan chủ trì ký", 14, "đậm", lead);
		this.points.check(of + "cơ quan chủ trì ký bên phải", "phải", "", lead.left() > partner.right());
		this.points.length(of + "hai cơ quan ký cùng dòng", partner.baseline() / MM, lead.baseline(), ONE);
		this.points.check(of + "chức vụ cơ quan chủ trì", "TRƯỞNG BAN", "",
				page.lines(lead.page()).stream().anyMatch((line) -> line.text().equals("TRƯỞNG BAN")));
	}

}
