package vn.danvan.base.ui;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;

/** Leads to the pages before and after; not there when all is on one page. */
public class Pager extends Nav {

	/** The word of the page in an address; the first page is 1, or not told. */
	public static final String PAGE = "trang";

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

	private static final long serialVersionUID = 1L;

	/**
	 * A pager.
	 * @param address the address of a page by its number from 0
	 * @param page number of the page, from 0
	 * @param size how many a page has
	 * @param all how many there are
	 * @param words says which ones of how many, with three places
	 */
	public Pager(IntFunction<String> address, int page, int size, int all, String words) {
		addClassName("pager");
		setAriaLabel(Messages.text("base.page"));
		setVisible(all > size);
		if (page > 0) {
			add(link("previous-page", address.apply(page - 1), "base.page.previous"));
		}
		add(new Span(Messages.text(words, page * size + 1, Math.min(all, (page + 1) * size), all)));
		if ((page + 1) * size < all) {
			add(link("next-page", address.apply(page + 1), "base.page.next"));
		}
	}

	/**
	 * The page that an address names.
	 * @param word what stands in the address, or empty
	 * @return its number from 0; the first one for what is no page
	 */
	public static int number(String word) {
		return NUMBER.matcher(word).matches() ? Integer.parseInt(word) - 1 : 0;
	}

	private static Anchor link(String id, String address, String key) {
		Anchor link = new Anchor(address, Messages.text(key));
		link.addClassName("button-link");
		link.setId(id);
		return link;
	}

}
