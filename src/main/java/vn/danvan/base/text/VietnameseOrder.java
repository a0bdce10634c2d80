package vn.danvan.base.text;

import java.util.Comparator;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/**
 * The order of the Vietnamese alphabet, word by word: Quý Hòa before Quyết Thắng, Dân
 * before Đại. The JDK's own collator ignores spaces and would put them the other way
 * round.
 */
public final class VietnameseOrder {

	private static final RuleBasedCollator COLLATOR = (RuleBasedCollator) Collator
		.getInstance(ULocale.forLanguageTag("vi"))
		.freeze();

	private VietnameseOrder() {
	}

	/**
	 * Orders any texts.
	 * @return a comparator that may be shared between threads
	 */
	public static Comparator<String> comparator() {
		return COLLATOR::compare;
	}

	/**
	 * Orders personal names by given name, then middle names, then family name: Bùi Văn
	 * An before Trần Văn Ân.
	 * @return a comparator that may be shared between threads
	 */
	public static Comparator<String> personalNames() {
		return Comparator.comparing(VietnameseOrder::givenNameFirst, comparator());
	}

	private static String givenNameFirst(String name) {
		int last = name.lastIndexOf(' ');
		if (last < 0) {
			return name;
		}
		int first = name.indexOf(' ');
		return name.substring(last + 1) + " " + name.substring(first, last).strip() + " " + name.substring(0, first);
	}

}
