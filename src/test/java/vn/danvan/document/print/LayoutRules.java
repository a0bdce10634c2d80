package vn.danvan.document.print;

import java.util.List;

import vn.danvan.document.print.PdfReader.Line;
import vn.danvan.document.print.PdfReader.Rule;

import static vn.danvan.document.print.Checkpoints.MM;

/**
 * What the rules demand of pages: HD 36-HD/VPTW (and HD 05-HD/VPTW) for the Party, Nghị
 * định 30/2020/NĐ-CP for the State, and the common page of both.
 */
final class LayoutRules {

	static final float LEFT = 30 * MM;

	static final float RIGHT = 195 * MM;

	private static final float MIDDLE = (LEFT + RIGHT) / 2;

	private static final float HALF = 0.5f;

	private static final float ONE = 1f;

	private final Checkpoints points;

	LayoutRules(Checkpoints points) {
		this.points = points;
	}

	/** The page that both systems share: section 3 of the fact sheet. */
	void page(PdfReader page, int pageWithText) {
		var box = page.document().getPage(0).getMediaBox();
		this.points.length("Khổ giấy, rộng", 210, box.getWidth(), HALF);
		this.points.length("Khổ giấy, cao", 297, box.getHeight(), HALF);
		List<Line> body = page.lines(pageWithText)
			.stream()
			.filter((line) -> line.size() > 13.9f && line.text().length() > 30)
			.toList();
		float left = body.stream().map(Line::left).min(Float::compare).orElseThrow();
		float right = body.stream().map(Line::right).max(Float::compare).orElseThrow();
		this.points.length("Lề trái", 30, left, HALF);
		this.points.length("Lề phải", 15, box.getWidth() - right, HALF);
		float top = page.lines(0).stream().map(Line::baseline).min(Float::compare).orElseThrow() - 15 * 0.9f;
		this.points.between("Lề trên trang đầu, ít nhất", 20 - HALF, 24, top / MM, "mm");
		float bottom = body.stream().map(Line::baseline).max(Float::compare).orElseThrow();
		this.points.between("Lề dưới, ít nhất", 20 - HALF, 60, (box.getHeight() - bottom) / MM, "mm");
		this.points.check("Số trang 1", "không in", "không in",
				page.lines(0).stream().noneMatch((line) -> line.text().equals("1")));
		Line number = page.lines(1).get(0);
		this.points.text("Số trang 2", "2", number);
		this.points.look("Số trang", 14, "đứng", number);
		this.points.length("Số trang, giữa trang", MIDDLE / MM, number.centre(), ONE);
		this.points.between("Số trang, cách mép trên", 8, 14, number.baseline() / MM, "mm");
		Line first = page.lines(1).get(1);
		this.points.between("Dòng đầu trang 2, cách mép trên", 20 - HALF, 29, first.baseline() / MM - 4.4f, "mm");
	}

	void text(PdfReader page) {
		Line first = page.line("Ủy ban nhân dân các xã");
		List<Line> lines = page.lines(first.page());
		int index = lines.indexOf(first);
		this.points.look("Nội dung", 14, "đứng", first);
		this.points.length("Thụt đầu dòng", 10, first.left() - LEFT, HALF);
		this.points.length("Căn đều, mép phải dòng 1", 195, first.right(), ONE);
		this.points.length("Căn đều, mép trái dòng 2", 30, lines.get(index + 1).left(), HALF);
		this.points.length("Căn đều, mép phải dòng 2", 195, lines.get(index + 1).right(), ONE);
		this.points.between("Giãn dòng chính xác", 17.8f, 18.2f,
				lines.get(index + 2).baseline() - lines.get(index + 1).baseline(), "pt");
		Line dash = page.line("- Ủy ban nhân dân các xã");
		List<Line> second = page.lines(dash.page());
		int at = second.indexOf(dash);
		this.points.between("Cách đoạn, ngoài giãn dòng", 5.8f, 8f,
				second.get(at + 3).baseline() - second.get(at + 2).baseline() - 18, "pt");
		Line heading = page.line("TÌNH HÌNH CHUNG");
		this.points.look("Đề mục lớn", 14, "đậm", heading);
		this.points.length("Đề mục lớn, thụt", 10, heading.left() - LEFT, HALF);
		Line point = page.line("1. Những chữ cần thử");
		this.points.look("Đề mục 1.", 14, "đậm", point);
		this.points.check("In đậm trong dòng", "đậm", page.line("in đậm").font(), page.line("in đậm").bold());
		this.points.check("In nghiêng trong dòng", "nghiêng", page.line("in nghiêng").font(),
				page.line("in nghiêng").italic());
		Line cell = page.line("Ô trong bài");
		this.points.look("Ô của bảng", 12, "đứng", cell);
		this.points.look("Tiêu đề cột", 12, "đậm", page.line("Bảng trong bài"));
	}

	void partyHeader(PdfReader page) {
		Line title = page.line("ĐẢNG CỘNG SẢN VIỆT NAM");
		float centre = LEFT + 190 + 277 / 2f;
		this.points.look("Tiêu đề Đảng", 15, "đậm", title);
		this.points.length("Tiêu đề Đảng, dài", 72.9f, title.right() - title.left(), ONE);
		this.points.length("Tiêu đề Đảng, giữa cột phải", centre / MM, title.centre(), ONE);
		Rule rule = rule(page, title, 8);
		this.points.between("Kẻ dưới tiêu đề, bằng độ dài tiêu đề", 0.98f, 1.02f,
				rule.width() / (title.right() - title.left()), "lần");
		this.points.length("Kẻ dưới tiêu đề, giữa tiêu đề", title.centre() / MM, (rule.left() + rule.right()) / 2, ONE);
		this.points.between("Kẻ dưới tiêu đề, nét", 0.4f, 0.8f, rule.thickness(), "pt");
		Line parent = page.line("HUYỆN ỦY LẠC SƠN");
		float left = LEFT + 95;
		this.points.look("Cơ quan cấp trên", 14, "đứng", parent);
		this.points.length("Cơ quan cấp trên, dài", 47.9f, parent.right() - parent.left(), ONE);
		this.points.length("Cơ quan cấp trên, giữa cột trái", left / MM, parent.centre(), ONE);
		this.points.length("Cơ quan cấp trên, ngang tiêu đề Đảng", title.baseline() / MM, parent.baseline(), ONE);
		Line body = page.line("BAN DÂN VẬN");
		this.points.look("Cơ quan ban hành", 14, "đậm", body);
		this.points.length("Cơ quan ban hành, dài", 34.3f, body.right() - body.left(), ONE);
		this.points.length("Cơ quan ban hành, giữa cột trái", left / MM, body.centre(), ONE);
		Line star = page.lines(0).stream().filter((line) -> line.text().equals("*")).findFirst().orElseThrow();
		this.points.length("Dấu sao, giữa cột trái", left / MM, star.centre(), ONE);
		this.points.check("Không kẻ dưới tên cơ quan", "không kẻ", "không kẻ",
				page.rules(0).stream().noneMatch((one) -> one.right() < LEFT + 190 && one.y() < 150));
		Line number = page.line("Số 25-BC/BDVHU");
		this.points.text("Số, ký hiệu", "Số 25-BC/BDVHU", number);
		this.points.look("Số, ký hiệu", 14, "đứng", number);
		this.points.length("Số, ký hiệu, giữa cột trái", left / MM, number.centre(), ONE);
		this.points.check("Số, ký hiệu dưới dấu sao", "dưới", "dưới", number.baseline() > star.baseline());
		Line date = page.line("Lạc Sơn, ngày 05 tháng 02 năm 2024");
		this.points.look("Địa danh, ngày tháng", 14, "nghiêng", date);
		this.points.length("Địa danh, ngày tháng, dài", 73.8f, date.right() - date.left(), ONE);
		this.points.length("Địa danh, ngày tháng, giữa cột phải", centre / MM, date.centre(), ONE);
		this.points.check("Địa danh dưới tiêu đề Đảng", "dưới", "dưới", date.baseline() > title.baseline());
	}

	void partyTitle(PdfReader page) {
		Line type = page.line("BÁO CÁO");
		this.points.look("Tên loại", 16, "đậm", type);
		this.points.length("Tên loại, giữa trang", MIDDLE / MM, type.centre(), ONE);
		Line subject = page.line("tiến độ thực hiện kế hoạch");
		this.points.look("Trích yếu", 14, "đậm", subject);
		this.points.length("Trích yếu, giữa trang", MIDDLE / MM, subject.centre(), ONE);
		this.points.check("Trích yếu, chữ đầu viết thường", "t", subject.text().charAt(0),
				subject.text().startsWith("t"));
		Line mark = page.line("-----");
		this.points.text("Dấu dưới trích yếu", "-----", mark);
		this.points.length("Dấu dưới trích yếu, giữa trang", MIDDLE / MM, mark.centre(), ONE);
		this.points.text("Đề mục lớn dùng gạch nối", "I- TÌNH HÌNH CHUNG", page.line("TÌNH HÌNH CHUNG"));
		this.points.check("Kết thúc bằng dấu chấm", ".", "",
				page.line("báo cáo Thường trực Huyện ủy").text().endsWith("Huyện ủy."));
	}

	void partySigning(PdfReader page) {
		Line label = page.line("Nơi nhận:");
		this.points.look("Nơi nhận, nhãn", 14, "đứng", label);
		this.points.length("Nơi nhận, sát lề trái", 30, label.left(), HALF);
		this.points.check("Nơi nhận, gạch chân", "gạch chân", "gạch chân",
				page.rules(label.page())
					.stream()
					.anyMatch((rule) -> Math.abs(rule.left() - label.left()) < 2
							&& Math.abs(rule.right() - label.right()) < 4
							&& Math.abs(rule.y() - label.baseline()) < 5));
		this.points.look("Nơi nhận, danh sách", 12, "đứng", page.line("- Thường trực Huyện ủy"));
		this.points.text("Nơi nhận, dấu cuối dòng", "- Thường trực Huyện ủy (báo cáo);",
				page.line("- Thường trực Huyện ủy"));
		this.points.text("Nơi nhận, dòng lưu", "- Lưu Ban Dân vận Huyện ủy.", page.line("- Lưu"));
		Line title = page.line("TRƯỞNG BAN");
		this.points.look("Chức vụ người đứng đầu", 14, "đậm", title);
		this.points.length("Chức vụ ngang Nơi nhận", label.baseline() / MM, title.baseline(), ONE);
		Line name = page.line("Nguyễn Minh Đức");
		this.points.look("Họ tên người ký", 14, "đậm", name);
		this.points.length("Họ tên giữa chức vụ", title.centre() / MM, name.centre(), ONE);
		this.points.between("Khoảng trống để ký", 25, 45, (name.baseline() - title.baseline() - 12) / MM, "mm");
		this.points.check("Ký ở nửa phải trang", "> " + Math.round(MIDDLE), Math.round(title.left()),
				title.left() > MIDDLE);
	}

	void partyDeputy(PdfReader page) {
		Line authority = page.line("K/T TRƯỞNG BAN");
		Line title = page.line("PHÓ TRƯỞNG BAN");
		this.points.look("Quyền hạn ký K/T", 14, "đậm", authority);
		this.points.look("Chức vụ cấp phó", 14, "đứng", title);
		this.points.length("Chức vụ giữa quyền hạn", authority.centre() / MM, title.centre(), ONE);
	}

	void partyLetter(PdfReader page) {
		Line subject = page.line("về việc báo cáo");
		this.points.look("Trích yếu công văn", 12, "nghiêng", subject);
		this.points.length("Trích yếu công văn, giữa cột trái", (LEFT + 95) / MM, subject.centre(), ONE);
		this.points.check("Kính gửi", "Kính gửi:", page.line("Kính gửi").text(),
				page.line("Kính gửi").text().startsWith("Kính gửi:"));
		this.points.text("Ký hiệu công văn", "Số 25-CV/HU", page.line("Số 25-CV"));
		this.points.text("Nơi nhận, dòng đầu công văn", "- Như trên;", page.line("- Như trên"));
		this.points.text("Quyền hạn ký T/M", "T/M BAN THƯỜNG VỤ", page.line("T/M"));
	}

	void stateHeader(PdfReader page) {
		Line nation = page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		float centre = LEFT + 180 + 287 / 2f;
		this.points.look("Quốc hiệu", 13, "đậm", nation);
		this.points.length("Quốc hiệu, dài", 95.7f, nation.right() - nation.left(), ONE);
		this.points.length("Quốc hiệu, giữa cột phải", centre / MM, nation.centre(), ONE);
		this.points.between("Cột phải chứa Quốc hiệu, ít nhất", 98, 120, 287 / MM, "mm");
		Line motto = page.line("Độc lập - Tự do - Hạnh phúc");
		this.points.text("Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc", motto);
		this.points.look("Tiêu ngữ", 14, "đậm", motto);
		this.points.length("Tiêu ngữ, dài", 60.2f, motto.right() - motto.left(), ONE);
		this.points.length("Tiêu ngữ, giữa Quốc hiệu", nation.centre() / MM, motto.centre(), ONE);
		this.points.between("Quốc hiệu và Tiêu ngữ cách dòng đơn", 13, 18, motto.baseline() - nation.baseline(), "pt");
		Rule rule = rule(page, motto, 9);
		this.points.between("Kẻ dưới Tiêu ngữ, bằng Tiêu ngữ", 0.98f, 1.02f,
				rule.width() / (motto.right() - motto.left()), "lần");
		this.points.length("Kẻ dưới Tiêu ngữ, giữa Tiêu ngữ", motto.centre() / MM, (rule.left() + rule.right()) / 2,
				ONE);
		this.points.between("Kẻ dưới Tiêu ngữ, nét", 0.4f, 0.8f, rule.thickness(), "pt");
		float left = LEFT + 90;
		Line body = page.line("ỦY BAN NHÂN DÂN");
		this.points.look("Cơ quan ban hành", 13, "đậm", body);
		this.points.length("Cơ quan ban hành, dài", 43.2f, body.right() - body.left(), ONE);
		this.points.length("Cơ quan ban hành, giữa cột trái", left / MM, body.centre(), ONE);
		this.points.length("Cơ quan ban hành, ngang Quốc hiệu", nation.baseline() / MM, body.baseline(), ONE);
		Line second = page.line("HUYỆN LẠC SƠN");
		this.points.look("Cơ quan ban hành, dòng hai", 13, "đậm", second);
		Rule under = rule(page, second, 9);
		this.points.between("Kẻ dưới tên cơ quan, phần của tên", 0.333f, 0.5f,
				under.width() / (body.right() - body.left()), "lần");
		this.points.length("Kẻ dưới tên cơ quan, giữa tên", body.centre() / MM, (under.left() + under.right()) / 2,
				ONE);
		Line number = page.line("Số: 25/KH-UBND");
		this.points.text("Số, ký hiệu", "Số: 25/KH-UBND", number);
		this.points.look("Số, ký hiệu", 13, "đứng", number);
		this.points.length("Số, ký hiệu, giữa cột trái", left / MM, number.centre(), ONE);
		Line date = page.line("Lạc Sơn, ngày 05 tháng 02 năm 2024");
		this.points.look("Địa danh, thời gian", 14, "nghiêng", date);
		this.points.length("Địa danh cùng dòng số, ký hiệu", number.baseline() / MM, date.baseline(), ONE);
		this.points.length("Địa danh, giữa cột phải", centre / MM, date.centre(), ONE);
	}

	void stateTitle(PdfReader page) {
		Line type = page.line("KẾ HOẠCH");
		this.points.look("Tên loại", 14, "đậm", type);
		this.points.length("Tên loại, giữa trang", MIDDLE / MM, type.centre(), ONE);
		Line subject = page.line("Thực hiện công tác dân vận chính quyền");
		this.points.look("Trích yếu", 14, "đậm", subject);
		this.points.length("Trích yếu, giữa trang", MIDDLE / MM, subject.centre(), ONE);
		this.points.check("Trích yếu, chữ đầu viết hoa", "T", subject.text().charAt(0), subject.text().startsWith("T"));
		Rule rule = rule(page, subject, 12);
		this.points.between("Kẻ dưới trích yếu, phần của dòng", 0.333f, 0.5f,
				rule.width() / (subject.right() - subject.left()), "lần");
		this.points.length("Kẻ dưới trích yếu, giữa trang", MIDDLE / MM, (rule.left() + rule.right()) / 2, ONE);
		this.points.text("Đề mục lớn dùng dấu chấm", "I. TÌNH HÌNH CHUNG", page.line("TÌNH HÌNH CHUNG"));
		Line urgent = page.lines(0).stream().filter((line) -> line.text().equals("KHẨN")).findFirst().orElseThrow();
		this.points.look("Độ khẩn", 14, "đậm", urgent);
	}

	void stateSigning(PdfReader page) {
		Line label = page.line("Nơi nhận:");
		this.points.look("Nơi nhận, nhãn", 12, "đậm nghiêng", label);
		this.points.length("Nơi nhận, sát lề trái", 30, label.left(), HALF);
		this.points.look("Nơi nhận, danh sách", 11, "đứng", page.line("- Thường trực Huyện ủy"));
		this.points.text("Nơi nhận, dòng lưu", "- Lưu: VT.", page.line("- Lưu"));
		Line authority = page.line("TM. ỦY BAN NHÂN DÂN");
		Line instead = page.line("KT. CHỦ TỊCH");
		Line title = page.line("PHÓ CHỦ TỊCH");
		this.points.look("Quyền hạn ký TM.", 14, "đậm", authority);
		this.points.look("Quyền hạn ký KT.", 14, "đậm", instead);
		this.points.look("Chức vụ người ký", 14, "đậm", title);
		this.points.length("Quyền hạn ngang Nơi nhận", label.baseline() / MM, authority.baseline(), ONE);
		this.points.length("Chức vụ giữa quyền hạn", authority.centre() / MM, title.centre(), ONE);
		Line name = page.line("Nguyễn Minh Đức");
		this.points.look("Họ tên người ký", 14, "đậm", name);
		this.points.length("Họ tên giữa chức vụ", title.centre() / MM, name.centre(), ONE);
		this.points.between("Khoảng trống để ký", 25, 45, (name.baseline() - title.baseline() - 12) / MM, "mm");
		Line end = page.line("báo cáo Thường trực Huyện ủy");
		this.points.check("Kết thúc bằng ./.", "./.", end.text(), end.text().endsWith("./."));
	}

	void stateLetter(PdfReader page) {
		Line subject = page.line("V/v báo cáo");
		this.points.look("Trích yếu công văn", 12, "đứng", subject);
		this.points.length("Trích yếu công văn, giữa cột trái", (LEFT + 90) / MM, subject.centre(), ONE);
		this.points.text("Ký hiệu công văn không có tên loại", "Số: 25/NV", page.line("Số: 25/"));
		this.points.look("Cơ quan chủ quản", 13, "đứng", page.line("UBND HUYỆN LẠC SƠN"));
		this.points.look("Cơ quan ban hành có chủ quản", 13, "đậm", page.line("PHÒNG NỘI VỤ"));
		this.points.check("Kính gửi", "Kính gửi:", page.line("Kính gửi").text(),
				page.line("Kính gửi").text().startsWith("Kính gửi:"));
		this.points.text("Nơi nhận, dòng đầu công văn", "- Như trên;", page.line("- Như trên"));
	}

	void stateDecision(PdfReader page) {
		this.points.look("Căn cứ", 14, "nghiêng", page.line("Căn cứ Luật"));
		this.points.check("Căn cứ, cuối dòng", ";", "", page.line("Căn cứ Luật").text().endsWith(";"));
		this.points.text("QUYẾT ĐỊNH:", "QUYẾT ĐỊNH:", page.line("QUYẾT ĐỊNH:"));
		this.points.look("Điều 1.", 14, "đậm", page.line("Điều 1."));
		this.points.text("Nơi nhận, như Điều cuối", "- Như Điều 3;", page.line("- Như Điều"));
	}

	void annex(PdfReader page, String label) {
		Line head = page.line(label);
		this.points.look("Phụ lục, nhãn", 14, "đậm", head);
		Line citation = page.line("(Kèm theo");
		this.points.look("Phụ lục, kèm theo", 14, "nghiêng", citation);
		var box = page.document().getPage(head.page());
		boolean lies = box.getRotation() == 90 || box.getMediaBox().getWidth() > box.getMediaBox().getHeight();
		this.points.check("Phụ lục, khổ ngang", "ngang", lies ? "ngang" : "dọc", lies);
		this.points.check("Phụ lục, tiêu đề cột lặp lại trang sau", "lặp lại", "",
				page.lines(head.page() + 1)
					.stream()
					.anyMatch((line) -> line.text().contains("Nội dung") && line.bold()));
		this.points.look("Phụ lục, ô của bảng", 12, "đứng",
				page.lines(head.page())
					.stream()
					.filter((line) -> line.text().equals("31/3/2023"))
					.findFirst()
					.orElseThrow());
	}

	private static Rule rule(PdfReader page, Line above, float within) {
		return page.rules(above.page())
			.stream()
			.filter((one) -> one.y() > above.baseline() && one.y() < above.baseline() + within
					&& one.left() < above.centre() && one.right() > above.centre())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No rule under " + above.text()));
	}

}
