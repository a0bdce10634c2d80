package vn.danvan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.plan.PlanNames.Names;

/** Says in words what differs between two versions of a task. */
final class TaskDifferences {

	private static final String SEPARATOR = ", ";

	private final Names names;

	TaskDifferences(Names names) {
		this.names = names;
	}

	/**
	 * What differs, field by field.
	 * @param before the version before, null for a new task
	 * @param after the version after, null for a withdrawn one
	 * @return only the fields that differ
	 */
	List<RevisionRow.Difference> between(@Nullable TaskVersion before, @Nullable TaskVersion after) {
		Map<String, String> old = (before != null) ? facts(before) : Map.of();
		Map<String, String> now = (after != null) ? facts(after) : Map.of();
		List<RevisionRow.Difference> differences = new ArrayList<>();
		for (String key : (after != null) ? now.keySet() : old.keySet()) {
			String was = old.getOrDefault(key, "");
			String is = now.getOrDefault(key, "");
			if (!was.equals(is)) {
				differences.add(new RevisionRow.Difference(Messages.text(key), was, is));
			}
		}
		if (before != null && after != null) {
			owners(differences, before, after);
		}
		return differences;
	}

	private Map<String, String> facts(TaskVersion version) {
		TaskRequest request = version.request();
		Schedule schedule = request.schedule();
		Goal goal = request.goal();
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("plan.task.code", request.code());
		facts.put("plan.task.title", request.title());
		facts.put("plan.task.content", this.names.content(request.contentId()));
		facts.put("plan.task.kind", Messages.label(request.kind()));
		facts.put("plan.task.lead", this.names.owner(request.leadBodyId()));
		facts.put("plan.task.coordinators", joined(request.coordinators(), this.names::owner));
		facts.put("plan.task.in-charge", this.names.person(request.inChargeId()));
		facts.put("plan.task.starts-on", Names.date(schedule.startsOn()));
		facts.put("plan.task.deadline", Names.date(schedule.deadline()));
		facts.put("plan.task.occurrence", occurrence(schedule));
		facts.put("plan.task.product", request.product());
		facts.put("plan.task.measure", Messages.label(goal.measure()));
		facts.put("plan.task.direction", Messages.label(goal.direction()));
		facts.put("plan.task.target", Names.number(goal.target()));
		facts.put("plan.task.target-each", Names.number(goal.targetEach()));
		facts.put("plan.task.target-unit", goal.unit());
		facts.put("plan.task.milestones", String.join("; ", goal.milestones()));
		facts.put("plan.task.weight", Names.number(request.weight()));
		facts.put("plan.task.owed-by", Messages.label(request.owedBy()));
		return facts;
	}

	private static String occurrence(Schedule schedule) {
		if (schedule.occurrence() == Occurrence.ONCE) {
			return Messages.label(schedule.occurrence());
		}
		return Messages.text("plan.task.occurrence-by-rule", Messages.label(schedule.occurrence()),
				Messages.label(schedule.rule()), schedule.daysAfter());
	}

	private void owners(List<RevisionRow.Difference> differences, TaskVersion before, TaskVersion after) {
		Map<Long, Allotment> old = byOwner(before);
		Map<Long, Allotment> now = byOwner(after);
		String gone = joined(old.keySet().stream().filter((owner) -> !now.containsKey(owner)).toList(),
				this.names::owner);
		String come = joined(now.keySet().stream().filter((owner) -> !old.containsKey(owner)).toList(),
				this.names::owner);
		if (!gone.isEmpty() || !come.isEmpty()) {
			differences.add(new RevisionRow.Difference(Messages.text("plan.revision.owners"), gone, come));
		}
		for (Map.Entry<Long, Allotment> entry : now.entrySet()) {
			Allotment was = old.get(entry.getKey());
			if (was != null && !same(was, entry.getValue())) {
				differences
					.add(new RevisionRow.Difference(this.names.owner(entry.getKey()), own(was), own(entry.getValue())));
			}
		}
	}

	private static boolean same(Allotment one, Allotment two) {
		return own(one).equals(own(two));
	}

	private static String own(Allotment one) {
		if (one.target() == null && one.deadline() == null) {
			return Messages.text("plan.revision.as-the-task");
		}
		List<String> parts = new ArrayList<>();
		if (one.target() != null) {
			parts.add(Messages.text("plan.revision.own-target", Names.number(one.target())));
		}
		if (one.deadline() != null) {
			parts.add(Messages.text("plan.revision.own-deadline", Names.date(one.deadline())));
		}
		return String.join(SEPARATOR, parts);
	}

	private static Map<Long, Allotment> byOwner(TaskVersion version) {
		Map<Long, Allotment> owners = new LinkedHashMap<>();
		version.allotments().forEach((one) -> owners.put(one.ownerId(), one));
		return owners;
	}

	private static String joined(List<Long> ids, Function<Long, String> name) {
		return ids.stream().map(name).sorted(VietnameseOrder.comparator()).collect(Collectors.joining(SEPARATOR));
	}

}
