package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a short centred text as a typist would: into as few lines as the room allows,
 * and those as even as can be, so that no single word stands below.
 */
final class Balance {

	/** Frequent words of two syllables that a line break must not part. */
	private static final Set<String> COMPOUNDS = Set.of("thực hiện", "quy chế", "dân chủ", "cơ sở", "dân vận",
			"nhân dân", "ủy ban", "công tác", "chính quyền", "kế hoạch", "chương trình", "phối hợp", "nhiệm vụ",
			"trọng tâm", "kiểm tra", "giám sát", "báo cáo", "kết quả", "tiến độ", "giai đoạn", "chỉ đạo", "thường vụ",
			"huyện ủy", "tỉnh ủy", "đảng ủy", "mặt trận", "tổ quốc", "việt nam", "thị trấn", "cải cách", "hành chính",
			"thủ tục", "phong trào", "thi đua", "mô hình", "thân thiện", "phục vụ", "triển khai", "tăng cường",
			"nâng cao", "hiệu quả", "chất lượng", "tổ chức", "thành lập", "ban hành", "đối thoại", "tiếp dân",
			"khiếu nại", "tố cáo", "cuối năm", "đầu năm", "lạc sơn", "hòa bình", "tuyên giáo", "nội vụ", "trưởng ban",
			"đại diện", "đơn vị", "trưởng đoàn");

	private Balance() {
	}

	/**
	 * Breaks bold text.
	 * @param text the text; its own line breaks stay
	 * @param points size of its letters
	 * @param room the width of the room in points
	 * @return its lines
	 */
	static List<String> lines(String text, float points, int room) {
		List<String> lines = new ArrayList<>();
		for (String part : text.split("\n")) {
			lines.addAll(even(words(part), points, room));
		}
		return lines;
	}

	/** Words, each compound and each number with what it counts as one. */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : text.split(" ")) {
			String before = words.isEmpty() ? "" : words.getLast();
			String last = before.substring(before.lastIndexOf(' ') + 1);
			boolean counted = !before.isEmpty() && Character.isDigit(word.charAt(0)) && !last.endsWith(",");
			if (counted || COMPOUNDS.contains((last + " " + word).toLowerCase(Locale.ROOT))) {
				words.set(words.size() - 1, before + " " + word);
			}
			else {
				words.add(word);
			}
		}
		return words;
	}

	private static List<String> even(List<String> words, float points, int room) {
		List<String> fewest = filled(words, points, room);
		double low = 0;
		double high = room;
		List<String> best = fewest;
		while (fewest.size() > 1 && high - low > 1) {
			double middle = (low + high) / 2;
			List<String> narrower = filled(words, points, middle);
			if (narrower.size() == fewest.size() && widest(narrower, points) <= middle) {
				best = narrower;
				high = middle;
			}
			else {
				low = middle;
			}
		}
		return best;
	}

	private static List<String> filled(List<String> words, float points, double room) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && Typeface.boldWidth(longer, points) > room) {
				lines.add(line.toString());
				line.setLength(0);
				longer = word;
			}
			line.setLength(0);
			line.append(longer);
		}
		lines.add(line.toString());
		return lines;
	}

	private static double widest(List<String> lines, float points) {
		return lines.stream().mapToDouble((line) -> Typeface.boldWidth(line, points)).max().orElse(0);
	}

}
