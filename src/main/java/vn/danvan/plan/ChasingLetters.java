package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.ManyDocuments;

/**
 * Công văn đôn đốc: one official letter each to all who are late with a plan, with the
 * table of what is late. They are drafts that the leader approves and the clerk numbers
 * together; the plan remembers whom they chased.
 */
@Service
@Transactional
public class ChasingLetters {

	/** In how many days at the most late tasks shall be done. */
	public static final int MOST_DAYS = 366;

	private static final int MOST_LETTERS = 100_000;

	private final PlanRepository plans;

	private final ChasingRepository chasings;

	private final ChasingQueries queries;

	private final ChasingText text;

	private final ManyDocuments documents;

	private final PlanAccess access;

	private final BusinessClock clock;

	ChasingLetters(PlanRepository plans, ChasingRepository chasings, ChasingQueries queries, ChasingText text,
			ManyDocuments documents, PlanAccess access, BusinessClock clock) {
		this.plans = plans;
		this.chasings = chasings;
		this.queries = queries;
		this.text = text;
		this.documents = documents;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Who is late today, communes first, and when each was chased last: two statements.
	 * @param planId the plan
	 * @return the communes and bodies with late tasks
	 */
	@Transactional(readOnly = true)
	public List<Latecomer> late(long planId) {
		this.access.writer();
		Map<TaskOwner, Chased> last = last(planId);
		LocalDate today = this.clock.today();
		List<Latecomer> latecomers = new ArrayList<>();
		this.queries.late(planId)
			.forEach((owner, tasks) -> latecomers.add(new Latecomer(owner, tasks.getFirst().owner(), tasks.size(),
					tasks.getFirst().days(today), last.get(owner))));
		return latecomers;
	}

	/**
	 * Prepares one letter each, all as drafts, in the same number of reading statements
	 * however many they are.
	 * @param planId an issued plan
	 * @param request whom, and by when
	 * @return the letters in the order of {@link #late}
	 * @throws Refusal if nobody is chosen, the day is unfit, somebody chosen is not late
	 * today, or somebody has a letter of today and that was not confirmed
	 */
	public List<Long> prepare(long planId, Request request) {
		Actor actor = this.access.writer();
		Plan plan = this.plans.findById(planId).orElseThrow(NotPermitted::new);
		plan.requireIssued();
		LocalDate today = this.clock.today();
		check(request, today);
		this.queries.lock(planId);
		Map<TaskOwner, List<LateTask>> late = this.queries.late(planId);
		if (!late.keySet().containsAll(request.owners())) {
			throw Refusal.at("owners", "plan.error.chasing-not-late");
		}
		late.keySet().retainAll(request.owners());
		if (!request.again()) {
			requireNotToday(planId, late.keySet(), today);
		}
		List<Long> letters = this.documents.prepare(this.text.letters(plan, late, today, request.completeBy()));
		List<Chasing.Letter> remembered = new ArrayList<>();
		late.forEach((owner, tasks) -> remembered
			.add(new Chasing.Letter(owner.unitId(), owner.bodyId(), letters.get(remembered.size()), tasks.size())));
		this.chasings.save(Chasing.of(plan, today, request.completeBy(), remembered, actor));
		return letters;
	}

	/**
	 * The last letter to each who has been chased for a plan: one statement.
	 * @param planId the plan
	 * @return letters by commune or body
	 */
	@Transactional(readOnly = true)
	public Map<TaskOwner, Chased> chased(long planId) {
		this.access.reader();
		return last(planId);
	}

	/**
	 * All letters of a plan, the latest first.
	 * @param planId the plan
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the letters
	 */
	@Transactional(readOnly = true)
	public List<Chased> list(long planId, long offset, int limit) {
		this.access.reader();
		return this.queries.chased(planId, offset, limit);
	}

	private Map<TaskOwner, Chased> last(long planId) {
		Map<TaskOwner, Chased> last = new HashMap<>();
		this.queries.chased(planId, 0, MOST_LETTERS).forEach((letter) -> last.putIfAbsent(letter.owner(), letter));
		return last;
	}

	private static void check(Request request, LocalDate today) {
		if (request.owners().isEmpty()) {
			throw Refusal.at("owners", "plan.error.chasing-nobody");
		}
		LocalDate by = request.completeBy();
		if (by == null || !by.isAfter(today) || by.isAfter(today.plusDays(MOST_DAYS))) {
			throw Refusal.at("completeBy", "plan.error.chasing-day", VietnameseDates.screen(today));
		}
	}

	private void requireNotToday(long planId, Set<TaskOwner> owners, LocalDate today) {
		String names = last(planId).values()
			.stream()
			.filter((letter) -> letter.day().equals(today) && owners.contains(letter.owner()))
			.map(Chased::name)
			.sorted(VietnameseOrder.comparator())
			.collect(Collectors.joining(", "));
		if (!names.isEmpty()) {
			throw Refusal.at("again", "plan.error.chasing-today", names);
		}
	}

	/**
	 * Whom to chase.
	 *
	 * @param owners communes and bodies that are late today
	 * @param completeBy the day by which their tasks shall be done, after today
	 * @param again whether those who have a letter of today get another one
	 */
	public record Request(Set<TaskOwner> owners, @Nullable LocalDate completeBy, boolean again) {

		public Request {
			owners = Set.copyOf(owners);
		}

	}

}
