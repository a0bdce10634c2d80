package vn.danvan.plan.ui;

import java.util.HashMap;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a plan's tab says beside tab, filter and search, and how a link to
 * the same tab with one thing changed is written.
 */
final class PlanAddress {

	/** Quãng thời gian of the matrix. */
	static final String SPAN = "ky";

	/** Nội dung of the programme. */
	static final String CONTENT = "nd";

	/** Page, from 1. */
	static final String PAGE = "trang";

	/** Order of the communes. */
	static final String ORDER = "sap";

	private static final int PAGE_DIGITS = 4;

	private PlanAddress() {
	}

	/**
	 * The same place with one thing changed, from its first page and with nothing opened.
	 * @param address where one is
	 * @param name what changes
	 * @param value its value, null for none
	 */
	static Map<String, String> with(Map<String, String> address, String name, @Nullable String value) {
		Map<String, String> next = new HashMap<>(address);
		next.remove(PlanView.ASSIGNMENT);
		next.remove(PAGE);
		if (value == null || value.isEmpty()) {
			next.remove(name);
		}
		else {
			next.put(name, value);
		}
		return next;
	}

	static String href(long planId, Map<String, String> address) {
		return "ke-hoach/" + planId + "?" + QueryParameters.simple(address).getQueryString();
	}

	/** Number of the page, from 0. */
	static int page(Map<String, String> address) {
		String asked = address.getOrDefault(PAGE, "1");
		return asked.matches("[1-9]\\d{0," + (PAGE_DIGITS - 1) + "}") ? Integer.parseInt(asked) - 1 : 0;
	}

	/** The chosen nội dung, 0 for none, null for all. */
	static @Nullable Long content(Map<String, String> address) {
		String asked = address.getOrDefault(CONTENT, "");
		return asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
	}

}
