package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.workbook.SheetLine;

/** Reads from a line to whom its task is given. */
class TaskOwners {

	/** A commune or body, with its own target where one is written behind it. */
	private static final Pattern WITH_TARGET = Pattern.compile("(.+?)\\s*[:=]\\s*([\\d.,]+)\\s*%?");

	private final TaskNames names;

	private final TaskRules.Checks checks;

	private final String everybody = VietnameseText.searchKey(everybody());

	TaskOwners(TaskNames names, TaskRules.Checks checks) {
		this.names = names;
		this.checks = checks;
	}

	/** Those who owe the task; what is not clear is noted at the line. */
	List<Allotment> read(SheetLine line, TaskRequest request) {
		Map<Long, Allotment> owners = new LinkedHashMap<>();
		String typed = line.block(TaskColumn.OWNERS.key());
		for (String part : pieces(typed)) {
			part(line, request, part, owners);
		}
		if (request.owedBy().bodies()) {
			owners.putIfAbsent(request.leadBodyId(), new Allotment(request.leadBodyId(), null, null));
		}
		if (request.owedBy().communes() && typed.isEmpty()) {
			line.problem(TaskColumn.OWNERS.key(), "plan.import.error.no-commune", everybody());
		}
		return List.copyOf(owners.values());
	}

	/** Notes the owners that do not exist on the days on which they owe something. */
	void check(SheetLine line, TaskRequest request, List<Allotment> owners) {
		for (Schedule.Slot slot : request.schedule().slots()) {
			for (Allotment one : owners) {
				try {
					this.checks.owner(one.ownerId(), request.owedBy(), slot.deadline());
				}
				catch (Refusal refusal) {
					line.problem(TaskColumn.OWNERS.key(), "plan.import.error.owner-gone", name(one.ownerId()),
							VietnameseDates.screen(slot.deadline()));
					return;
				}
			}
		}
		try {
			this.checks.allotments(request, owners);
		}
		catch (Refusal refusal) {
			line.problem(TaskColumn.OWNERS.key(), refusal);
		}
	}

	/** To whom it is given, in words. */
	String text(List<Allotment> owners) {
		if (owners.size() > 1 && owners.stream()
			.map(Allotment::ownerId)
			.collect(Collectors.toSet())
			.containsAll(this.names.communes().ids())) {
			return everybody();
		}
		return owners.stream().map((one) -> {
			String name = name(one.ownerId());
			return (one.target() != null) ? name + ": " + VietnameseNumbers.format(one.target()) : name;
		}).collect(Collectors.joining("; "));
	}

	/** What a cell lists: parted by semicolons or lines. */
	static List<String> pieces(String typed) {
		return Arrays.stream(typed.split("[;\\n]")).map(VietnameseText::line).filter((one) -> !one.isEmpty()).toList();
	}

	private void part(SheetLine line, TaskRequest request, String part, Map<Long, Allotment> owners) {
		if (VietnameseText.searchKey(part).equals(this.everybody)) {
			if (!request.owedBy().communes()) {
				line.problem(TaskColumn.OWNERS.key(), "plan.import.error.all-communes", everybody());
			}
			this.names.communes().ids().forEach((id) -> owners.putIfAbsent(id, new Allotment(id, null, null)));
			return;
		}
		Matcher own = WITH_TARGET.matcher(part);
		String name = own.matches() ? own.group(1) : part;
		Optional<Long> found = find(name);
		if (found.isEmpty()) {
			unknown(line, request, name);
			return;
		}
		try {
			BigDecimal target = own.matches() ? VietnameseNumbers.parse(own.group(2)) : null;
			Allotment earlier = owners.put(found.get(), new Allotment(found.get(), target, null));
			if (earlier != null && earlier.target() != null && !Objects.equals(earlier.target(), target)) {
				line.problem(TaskColumn.OWNERS.key(), "plan.import.error.owner-twice", name);
			}
		}
		catch (Refusal refusal) {
			line.problem(TaskColumn.OWNERS.key(), refusal);
		}
		boolean commune = this.names.communes().ids().contains(found.get());
		if (commune ? !request.owedBy().communes() : !request.owedBy().bodies()) {
			line.problem(TaskColumn.OWNERS.key(),
					commune ? "plan.import.error.commune-not-asked" : "plan.import.error.body-not-asked", name,
					Messages.label(request.owedBy()), TaskColumn.OWED_BY.title());
		}
	}

	private Optional<Long> find(String name) {
		return this.names.communes().find(name).or(() -> this.names.bodies().find(name));
	}

	private void unknown(SheetLine line, TaskRequest request, String name) {
		List<String> known = new ArrayList<>();
		if (request.owedBy().communes()) {
			known.addAll(this.names.communes().written());
		}
		if (request.owedBy().bodies()) {
			known.addAll(this.names.bodies().written());
		}
		NearestName.of(name, known)
			.ifPresentOrElse(
					(near) -> line.problem(TaskColumn.OWNERS.key(), "plan.import.error.owner-near", name, near),
					() -> line.problem(TaskColumn.OWNERS.key(), "plan.import.error.owner-unknown", name));
	}

	private String name(long owner) {
		return this.names.communes().ids().contains(owner) ? this.names.communes().name(owner)
				: this.names.bodies().name(owner);
	}

	private static String everybody() {
		return Messages.text("plan.import.all");
	}

}
