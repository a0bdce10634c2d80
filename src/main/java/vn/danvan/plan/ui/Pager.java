package vn.danvan.plan.ui;

import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;

/** Leads to the pages before and after; not there when all is on one page. */
class Pager extends Nav {

	private static final long serialVersionUID = 1L;

	/**
	 * A pager.
	 * @param planId the plan
	 * @param address where one is
	 * @param page number of the page, from 0
	 * @param size how many a page has
	 * @param all how many there are
	 * @param words says which ones of how many, with three places
	 */
	Pager(long planId, Map<String, String> address, int page, int size, int all, String words) {
		addClassName("pager");
		setAriaLabel(Messages.text("plan.page"));
		setVisible(all > size);
		if (page > 0) {
			add(link("previous-page", planId, address, page - 1, "plan.page.previous"));
		}
		add(new Span(Messages.text(words, page * size + 1, Math.min(all, (page + 1) * size), all)));
		if ((page + 1) * size < all) {
			add(link("next-page", planId, address, page + 1, "plan.page.next"));
		}
	}

	private static Anchor link(String id, long planId, Map<String, String> address, int page, String key) {
		Anchor link = new Anchor(
				PlanAddress.href(planId,
						PlanAddress.with(address, PlanAddress.PAGE, (page > 0) ? String.valueOf(page + 1) : null)),
				Messages.text(key));
		link.addClassName("button-link");
		link.setId(id);
		return link;
	}

}
