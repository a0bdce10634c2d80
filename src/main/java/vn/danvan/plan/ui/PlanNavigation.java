package vn.danvan.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.plan.DeskService;
import vn.danvan.plan.IssuedTask;
import vn.danvan.plan.IssuedTasks;

/** The ways to plans and to the own work. */
@Component
class PlanNavigation implements MenuContributor, RecordLink {

	private final DeskService desk;

	private final IssuedTasks tasks;

	PlanNavigation(DeskService desk, IssuedTasks tasks) {
		this.desk = desk;
		this.tasks = tasks;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		List<MenuEntry> entries = new ArrayList<>();
		if (actor.readsAllUnits() || !actor.ownUnits().isEmpty() || !actor.ownBodies().isEmpty()) {
			entries.add(new MenuEntry(100, "plan.my-work", VaadinIcon.TASKS, "viec-cua-toi", this.desk.mine().total()));
		}
		if (actor.readsAllUnits()) {
			entries.add(new MenuEntry(210, "plan.menu", VaadinIcon.CALENDAR, "ke-hoach", 0));
		}
		return entries;
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return switch (subjectType) {
			case "assignment" -> RecordLink.byId("viec-cua-toi/", subjectIds);
			case "plan" -> RecordLink.byId("ke-hoach/", subjectIds);
			case "task" -> this.tasks.of(subjectIds)
				.stream()
				.collect(Collectors.toMap(IssuedTask::id, (task) -> PlanView.pathToTask(task.planId(), task.code())));
			default -> Map.of();
		};
	}

}
