package vn.danvan.document.print;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.ToneMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Layout;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.print.Composer.Request;

/**
 * The words and marks in which the layouts differ (documents of the Party and the State).
 */
final class Wording {

	private static final Pattern MAIN_PART = Pattern.compile("^([IVXLC]+)\\s*[-.–]\\s*(?=\\S)");

	private static final String[] ROMAN = { "X", "IX", "V", "IV", "I" };

	private static final int[] VALUES = { 10, 9, 5, 4, 1 };

	private final Layout layout;

	private final LayoutSettings settings;

	Wording(Layout layout, LayoutSettings settings) {
		this.layout = layout;
		this.settings = settings;
	}

	/** The text in the spelling of the office. */
	String spelt(String text) {
		return this.settings.oldToneMarks() ? ToneMarks.old(text) : text;
	}

	SignatureLines spelt(SignatureLines signature) {
		return new SignatureLines(signature.lines()
			.stream()
			.map((line) -> new SignatureLines.Line(spelt(line.text()), line.bold()))
			.toList(), spelt(signature.name()));
	}

	/** Trích yếu begins small in the Party, with a capital in the State. */
	String subject(String subject) {
		return spelt((this.layout == Layout.PARTY) ? lowerFirst(subject)
				: subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1));
	}

	/**
	 * Trích yếu công văn: {@code về việc ...} in the Party, {@code V/v ...} in the State.
	 */
	String letterSubject(String subject) {
		String bare = lowerFirst(subject.replaceFirst("(?iu)^(v/v|về việc)\\s+", ""));
		return spelt(((this.layout == Layout.PARTY) ? this.settings.partyLetterPrefix() : "V/v ") + bare);
	}

	/** Số before a symbol: without a colon in the Party. */
	String number(Layout of, String symbol) {
		return ((of == Layout.PARTY) ? "Số " : "Số: ") + symbol;
	}

	/**
	 * How an annex cites its document: {@code số 25-BC/BDVHU, ngày 05/02/2024 của ...}.
	 */
	String citation(Request request) {
		String symbol = request.numbering().symbol();
		String known = (symbol != null) ? symbol : this.layout.blankSymbol(request.type(), request.symbols());
		return (this.layout == Layout.PARTY)
				? Messages.text("document.print.cited-party", known, request.numbering().cited(),
						request.lead().fullName())
				: Messages.text("document.print.cited-state", known, request.numbering().words(),
						request.lead().fullName());
	}

	/** Phụ lục 1 in the Party, Phụ lục I in the State, Phụ lục alone. */
	String annexLabel(int number, int of) {
		String label = Messages.text("document.print.annex");
		if (of == 1) {
			return label;
		}
		return label + " " + ((this.layout == Layout.PARTY) ? String.valueOf(number) : roman(number));
	}

	/** {@code I- } in the Party, {@code I. } in the State. */
	String heading(int level, String text) {
		String separator = (this.layout == Layout.PARTY) ? "- " : ". ";
		String marked = (level == 1)
				? MAIN_PART.matcher(text).replaceFirst((part) -> Matcher.quoteReplacement(part.group(1) + separator))
				: text;
		return spelt(marked);
	}

	static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int left = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (left >= VALUES[i]) {
				roman.append(ROMAN[i]);
				left -= VALUES[i];
			}
		}
		return roman.toString();
	}

	/** Keeps abbreviations: CCHC stays, only a word with small letters begins small. */
	private static String lowerFirst(String text) {
		boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
		return abbreviation ? text : VietnameseText.lowerFirst(text);
	}

}
