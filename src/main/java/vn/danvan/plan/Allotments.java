package vn.danvan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.StaleVersion;
import vn.danvan.base.text.Messages;

/** What a task's allotments become when the task or its owners change. */
final class Allotments {

	private Allotments() {
	}

	/** The present ones, by owner: those of the first occurrence speak for the others. */
	static List<Allotment> present(List<Assignment> assignments) {
		Map<Long, Allotment> present = new LinkedHashMap<>();
		assignments.stream()
			.filter((one) -> one.state() != ProgressState.WITHDRAWN)
			.forEach((one) -> present.putIfAbsent(one.ownerId(), one.allotment()));
		return List.copyOf(present.values());
	}

	/** Those of the named owners, own targets and deadlines kept. */
	static List<Allotment> of(List<Allotment> present, Collection<Long> owners) {
		Map<Long, Allotment> known = present.stream()
			.collect(Collectors.toMap(Allotment::ownerId, Function.identity()));
		return new TreeSet<>(owners).stream()
			.map((owner) -> known.getOrDefault(owner, new Allotment(owner, null, null)))
			.toList();
	}

	/** Says whether two cells say the same. */
	static boolean same(@Nullable Allotment one, @Nullable Allotment two) {
		if (one == null || two == null) {
			return one == two;
		}
		boolean sameTarget = (one.target() == null || two.target() == null) ? one.target() == two.target()
				: one.target().compareTo(two.target()) == 0;
		return sameTarget && Objects.equals(one.deadline(), two.deadline());
	}

	/**
	 * The present ones with edited cells.
	 * @throws StaleVersion if a cell no longer says what the person saw
	 */
	static List<Allotment> edited(List<Allotment> present, List<AllotmentEdit> cells) {
		Map<Long, Allotment> known = new TreeMap<>();
		present.forEach((one) -> known.put(one.ownerId(), one));
		for (AllotmentEdit cell : cells) {
			if (!same(known.get(cell.ownerId()), cell.seen())) {
				throw new StaleVersion(Messages.text("base.somebody"));
			}
			if (cell.wanted() == null) {
				known.remove(cell.ownerId());
			}
			else {
				known.put(cell.ownerId(), cell.wanted());
			}
		}
		return List.copyOf(known.values());
	}

	/**
	 * Says whether a task is owed otherwise than before, so that its owners must follow.
	 */
	static boolean owedOtherwise(TaskRequest before, TaskRequest after) {
		return before.owedBy() != after.owedBy() || before.leadBodyId() != after.leadBodyId()
				|| before.schedule().occurrence() != after.schedule().occurrence();
	}

	/**
	 * What remains when a task is rewritten: all who may still owe it, with a new lead
	 * body in the place of the old one. Own deadlines end when it becomes periodic.
	 */
	static List<Allotment> following(List<Allotment> present, TaskRequest before, TaskRequest after,
			LongPredicate isBody) {
		boolean once = after.schedule().occurrence() == Occurrence.ONCE;
		boolean newLead = before.leadBodyId() != after.leadBodyId();
		List<Allotment> following = new ArrayList<>();
		for (Allotment one : present) {
			boolean may = isBody.test(one.ownerId()) ? after.owedBy().bodies() : after.owedBy().communes();
			if (may && !(newLead && one.ownerId() == before.leadBodyId())) {
				following.add(once ? one : new Allotment(one.ownerId(), one.target(), null));
			}
		}
		boolean leadMissing = following.stream().noneMatch((one) -> one.ownerId() == after.leadBodyId());
		if (after.owedBy().bodies() && leadMissing) {
			following.add(new Allotment(after.leadBodyId(), null, null));
		}
		return following;
	}

}
