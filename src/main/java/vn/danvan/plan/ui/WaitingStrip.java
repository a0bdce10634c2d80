package vn.danvan.plan.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.Desk;
import vn.danvan.plan.DeskService;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanService;

/**
 * Everything that waits for this person, in plans and elsewhere, as links with counts.
 */
class WaitingStrip extends Nav {

	private static final long serialVersionUID = 1L;

	private WaitingStrip(List<Waiting> waiting) {
		setId("waiting");
		addClassName("waiting-strip");
		setAriaLabel(Messages.text("plan.desk.title"));
		waiting.forEach((one) -> {
			Span count = new Span(VietnameseNumbers.format(one.count()));
			count.addClassName("waiting-count");
			Anchor link = new Anchor(one.path(), count, new Span(one.label()));
			add(link);
		});
		if (waiting.isEmpty()) {
			add(new Span(Messages.text("plan.desk.nothing")));
		}
	}

	/** Finds what waits. */
	@Component
	static class Finder {

		private static final String OWN_PATH = "viec-cua-toi";

		private final DeskService desk;

		private final PlanService plans;

		private final List<MenuContributor> contributors;

		Finder(DeskService desk, PlanService plans, List<MenuContributor> contributors) {
			this.desk = desk;
			this.plans = plans;
			this.contributors = contributors;
		}

		WaitingStrip strip(Actor actor) {
			List<Waiting> waiting = new ArrayList<>(ofPlans());
			this.contributors.stream()
				.flatMap((one) -> one.menu(actor).stream())
				.filter((entry) -> entry.count() > 0 && !entry.path().equals(OWN_PATH))
				.sorted(Comparator.comparingInt(MenuEntry::position))
				.forEach((entry) -> waiting
					.add(new Waiting(Messages.text(entry.labelKey()), entry.count(), entry.path())));
			return new WaitingStrip(waiting);
		}

		private List<Waiting> ofPlans() {
			Desk mine = this.desk.mine();
			String plan = "ke-hoach/" + this.plans.current().map(PlanRow::id).orElse(0L);
			String own = OWN_PATH + "?" + MyWorkView.FILTER + "=";
			List<Waiting> waiting = new ArrayList<>();
			add(waiting, "plan.desk.to-do", mine.toDo(), own + AssignmentFilter.TO_DO.slug());
			add(waiting, "plan.desk.to-approve", mine.toApprove(), own + AssignmentFilter.HANDED_OVER.slug());
			add(waiting, "plan.desk.to-verify", mine.toVerify(),
					plan + "?the=matrix&loc=" + AssignmentFilter.WAITING.slug());
			add(waiting, "plan.desk.extensions", mine.extensions(), ExtensionsView.PATH);
			add(waiting, "plan.desk.in-charge", mine.inCharge(), own + AssignmentFilter.IN_CHARGE.slug());
			return waiting;
		}

		private static void add(List<Waiting> waiting, String labelKey, int count, String path) {
			if (count > 0) {
				waiting.add(new Waiting(Messages.text(labelKey), count, path));
			}
		}

	}

	private record Waiting(String label, int count, String path) {
	}

}
