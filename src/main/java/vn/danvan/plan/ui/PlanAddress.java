package vn.danvan.plan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.ui.Pager;

/**
 * What the address of a plan's tab says beside tab, filter and search, and how a link to
 * the same tab with one thing changed is written.
 */
final class PlanAddress {

	/** Quãng thời gian of the matrix. */
	static final String SPAN = "ky";

	/** Nội dung of the programme. */
	static final String CONTENT = "nd";

	/** Order of the communes. */
	static final String ORDER = "sap";

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
		next.remove(Pager.PAGE);
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
		return Pager.number(address.getOrDefault(Pager.PAGE, ""));
	}

	/** The same place on each of its pages. */
	static IntFunction<String> pages(long planId, Map<String, String> address) {
		return (page) -> href(planId, with(address, Pager.PAGE, (page > 0) ? String.valueOf(page + 1) : null));
	}

	/** The chosen nội dung, 0 for none, null for all. */
	static @Nullable Long content(Map<String, String> address) {
		String asked = address.getOrDefault(CONTENT, "");
		return asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
	}

}
