package vn.danvan.plan.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Pager;
import vn.danvan.plan.CommuneOrder;
import vn.danvan.plan.Overview;
import vn.danvan.plan.Picture;

/**
 * Tiến độ of a plan by content and by commune, with the formula beside the number; each
 * bar leads to the records.
 */
class ProgressTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 50;

	ProgressTab(PictureScreens screens, long planId, Map<String, String> address) {
		Overview figures = screens.overview.get(planId, 0);
		CommuneOrder order = CommuneOrder.of(address.getOrDefault(PlanAddress.ORDER, ""));
		Picture picture = new Picture.OfProgress(order);
		Div links = new Div(PictureLinks.print(screens.prints, planId, picture, "tien-do"),
				PictureLinks.excel(screens.prints, planId, picture, "tien-do", Messages.text("base.excel")));
		links.addClassName("toolbar");
		getContent().addClassName("tab-content");
		getContent().add(links, whole(figures), contents(planId, figures), communes(screens, planId, order, address));
	}

	private static Section whole(Overview figures) {
		Overview.Share total = figures.total();
		Span number = new Span(VietnameseNumbers.format(figures.weighted()) + "%");
		number.addClassName("key-value");
		number.setId("weighted");
		Paragraph counts = new Paragraph(
				Messages.text("plan.home.total", total.done(), total.assigned(), total.waiting(), total.overdue()));
		Paragraph formula = new Paragraph(figures.rollUp().formula());
		formula.addClassName("quiet");
		formula.setId("formula");
		Section card = new Section(new H2(Messages.text("plan.progress.weighted")), number, counts, formula);
		card.addClassNames("card", "picture-card");
		return card;
	}

	private static Section contents(long planId, Overview figures) {
		String title = Messages.text("plan.home.by-content");
		Section card = new Section(new H2(title),
				new ShareTable(Messages.text("plan.task.part-what"), planId, figures.contents(),
						(share) -> Map.of(PlanView.TAB, share.ofCommunes() ? "matrix" : "timeline", PlanAddress.CONTENT,
								String.valueOf(share.id()))));
		card.addClassNames("card", "picture-card");
		card.setId("by-content");
		return card;
	}

	private static Section communes(PictureScreens screens, long planId, CommuneOrder order,
			Map<String, String> address) {
		int all = screens.overview.countCommunes(planId);
		int page = Math.min(PlanAddress.page(address), Math.max(0, (all - 1) / PAGE));
		List<Overview.Share> communes = screens.overview.communes(planId, order, (long) page * PAGE, PAGE);
		Section card = new Section(new H2(Messages.text("plan.home.by-commune")), orders(planId, order, address),
				new ShareTable(Messages.text("plan.commune"), planId, communes,
						(share) -> Map.of(PlanView.TAB, "matrix", PlanView.TYPED, share.name())),
				new Pager(PlanAddress.pages(planId, address), page, PAGE, all, "plan.page.communes"));
		card.addClassNames("card", "picture-card");
		card.setId("by-commune");
		return card;
	}

	private static Nav orders(long planId, CommuneOrder present, Map<String, String> address) {
		Nav orders = new Nav();
		orders.setAriaLabel(Messages.text("plan.order"));
		orders.addClassName("orders");
		orders.add(new Span(Messages.text("plan.order")));
		for (CommuneOrder order : CommuneOrder.values()) {
			Anchor link = new Anchor(
					PlanAddress.href(planId, PlanAddress.with(address, PlanAddress.ORDER, order.slug())),
					Messages.label(order));
			link.setId("order-" + order.slug());
			if (order == present) {
				link.getElement().setAttribute("aria-current", "true");
			}
			orders.add(link);
		}
		return orders;
	}

}
