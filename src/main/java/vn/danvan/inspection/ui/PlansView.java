package vn.danvan.inspection.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.inspection.InspectionPlanRow;

/** The plans of inspections; the latest opens by itself. */
@Route(value = PlansView.PATH + "/:id?([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class PlansView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "kiem-tra/ke-hoach";

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	PlansView(InspectionScreens screens) {
		this.screens = screens;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(event.getRouteParameters().get("id").map(Long::parseLong));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.plan.page");
	}

	private void show(Optional<Long> chosen) {
		removeAll();
		Button create = new Button(Messages.text("inspection.plan.create"), VaadinIcon.PLUS.create(),
				(click) -> new PlanDialog(this.screens.clock.today(), null, (request) -> {
					long id = this.screens.plans.draft(request);
					Notices.success(Messages.text("inspection.saved"));
					UI.getCurrent().navigate(PATH + "/" + id);
				}).open());
		create.setId("create");
		create.setVisible(this.screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		add(new PageHeader(Messages.text("inspection.plan.page"), create),
				new InspectionTabs(InspectionTab.PLANS, this.screens.actors.current()));
		List<InspectionPlanRow> plans = this.screens.plans.list();
		if (plans.isEmpty()) {
			add(new EmptyState(Messages.text("inspection.plan.empty")));
			return;
		}
		int thisYear = this.screens.clock.today().getYear();
		long open = chosen.orElseGet(
				() -> plans.stream().filter((plan) -> plan.year() <= thisYear).findFirst().orElse(plans.get(0)).id());
		TabStrip years = new TabStrip(Messages.text("inspection.plan.page"));
		plans.forEach((plan) -> years.tab("plan-" + plan.id(), PATH + "/" + plan.id(),
				Messages.text("inspection.plan.tab", String.valueOf(plan.year()), Messages.label(plan.kind())),
				plan.id() == open));
		Div card = new Div(new PlanPage(this.screens, open, () -> UI.getCurrent().navigate(PATH)));
		card.addClassName("card");
		add(years, card);
	}

}
