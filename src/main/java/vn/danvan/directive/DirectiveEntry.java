package vn.danvan.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Urgency;

/**
 * What the register tells of a directive.
 *
 * @param arrivedOn ngày đến
 * @param symbol số, ký hiệu văn bản
 * @param documentDate ngày tháng văn bản, not after its arrival
 * @param type tên loại
 * @param subject trích yếu
 * @param issuer nơi (cơ quan) ban hành
 * @param urgency độ khẩn
 * @param note ghi chú; may be empty
 */
public record DirectiveEntry(@Nullable LocalDate arrivedOn, String symbol, @Nullable LocalDate documentDate,
		DirectiveType type, String subject, String issuer, Urgency urgency, String note) {

	/** Longest symbol. */
	public static final int SYMBOL_MAX = 80;

	/** Longest subject. */
	public static final int SUBJECT_MAX = 500;

	/** Longest name of an issuer. */
	public static final int ISSUER_MAX = 160;

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	DirectiveEntry checked(LocalDate today) {
		if (this.arrivedOn == null) {
			throw Refusal.at("arrivedOn", "base.error.date");
		}
		if (this.arrivedOn.isBefore(EARLIEST) || this.arrivedOn.isAfter(today)) {
			throw Refusal.at("arrivedOn", "directive.error.arrived-on", VietnameseDates.screen(EARLIEST));
		}
		if (this.documentDate == null) {
			throw Refusal.at("documentDate", "base.error.date");
		}
		if (this.documentDate.isAfter(this.arrivedOn)) {
			throw Refusal.at("documentDate", "directive.error.document-date", VietnameseDates.screen(this.arrivedOn));
		}
		return new DirectiveEntry(this.arrivedOn, TextRules.title("symbol", this.symbol, SYMBOL_MAX), this.documentDate,
				this.type, TextRules.title("subject", this.subject, SUBJECT_MAX),
				TextRules.title("issuer", this.issuer, ISSUER_MAX), this.urgency,
				SecrecyMarks.refuse("note", TextRules.block("note", this.note, NOTE_MAX)));
	}

	/** Which columns differ, by their Vietnamese names. */
	List<String> changes(DirectiveEntry before) {
		Map<String, Boolean> changed = new LinkedHashMap<>();
		changed.put("directive.arrived-on", !Objects.equals(this.arrivedOn, before.arrivedOn));
		changed.put("directive.symbol", !this.symbol.equals(before.symbol));
		changed.put("directive.document-date", !Objects.equals(this.documentDate, before.documentDate));
		changed.put("directive.type", this.type != before.type);
		changed.put("directive.subject", !this.subject.equals(before.subject));
		changed.put("directive.issuer", !this.issuer.equals(before.issuer));
		changed.put("directive.urgency", this.urgency != before.urgency);
		changed.put("directive.note", !this.note.equals(before.note));
		return changed.entrySet()
			.stream()
			.filter(Map.Entry::getValue)
			.map((one) -> Messages.text(one.getKey()))
			.toList();
	}

	/** Its name in a sentence, for example {@code Chỉ thị 33/CT-TTg}. */
	static String named(DirectiveType type, String symbol) {
		return (type == DirectiveType.OTHER) ? symbol : Messages.label(type) + " " + symbol;
	}

}
