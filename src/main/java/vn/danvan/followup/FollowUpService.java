package vn.danvan.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.submission.Owner;

/**
 * The register of follow-ups: records them, takes reports, confirms, returns and reopens.
 */
@Service
@Transactional
public class FollowUpService {

	private final FollowUpRepository followUps;

	private final FollowUpQueries queries;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final FollowUpAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	FollowUpService(FollowUpRepository followUps, FollowUpQueries queries, Organisation organisation,
			AccountDirectory directory, FollowUpAccess access, BusinessClock clock, SampleData sample) {
		this.followUps = followUps;
		this.queries = queries;
		this.organisation = organisation;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * Records a follow-up: staff and leaders any, UBND shortcomings of the district, a
	 * commune its own commitments.
	 * @param request what is recorded
	 * @return its id
	 * @throws Refusal at {@code content}, {@code deadline}, {@code unit} or {@code body}
	 * if one is missing or wrong
	 */
	public long record(FollowUpRequest request) {
		Actor actor = this.access.current();
		boolean own = request.kind() == FollowUpKind.COMMITMENT
				&& new Owner(request.unitId(), request.bodyId()).is(actor);
		boolean ofDistrict = request.kind() == FollowUpKind.SHORTCOMING && actor.is(Role.PEOPLES_COMMITTEE);
		NotPermitted.unless(actor.is(Role.STAFF, Role.BOARD_LEADER) || own || ofDistrict);
		LocalDate today = this.clock.today();
		if (this.organisation.unit(request.unitId(), today).isEmpty()) {
			throw Refusal.at("unit", "followup.error.no-unit");
		}
		Long body = request.bodyId();
		if (body != null && this.organisation.body(body, today)
			.map(BodyName::unitId)
			.filter((unit) -> unit == request.unitId())
			.isEmpty()) {
			throw Refusal.at("body", "followup.error.no-unit");
		}
		return this.followUps.save(FollowUp.record(request, today, this.sample.active(), actor)).id();
	}

	/**
	 * One page of follow-ups in this person's scope, open and most urgent first.
	 * @param search what is looked for
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the follow-ups
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> list(FollowUpSearch search, long offset, int limit) {
		return this.queries.list(this.access.scope(), search, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param search what is looked for
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(FollowUpSearch search) {
		return this.queries.count(this.access.scope(), search);
	}

	/**
	 * How many of a search are how far, whatever its filter is.
	 * @param search what is looked for
	 * @return the numbers
	 */
	@Transactional(readOnly = true)
	public FollowUpCounts counts(FollowUpSearch search) {
		return this.queries.counts(this.access.scope(), search);
	}

	/**
	 * Who owes follow-ups in this person's scope.
	 * @return communes in the order of their names, then bodies
	 */
	@Transactional(readOnly = true)
	public List<OwnerName> owners() {
		return this.queries.owners(this.access.scope());
	}

	/**
	 * The years in which follow-ups of this person's scope were recorded.
	 * @return years, latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.queries.years(this.access.scope());
	}

	/**
	 * The follow-ups of a record whose page this person may open.
	 * @param originType the kind of record
	 * @param originId its id
	 * @return the follow-ups that lie in the person's scope
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> of(String originType, long originId) {
		return this.queries.of(this.access.scope(), originType, originId);
	}

	/**
	 * The open follow-ups that come from some records, in one statement.
	 * @param originType the kind of these records
	 * @param originIds their ids
	 * @return those in this person's scope, most urgent first
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> openFrom(String originType, Collection<Long> originIds) {
		var scope = this.access.scope();
		return originIds.isEmpty() ? List.of() : this.queries.openFrom(scope, originType, Set.copyOf(originIds));
	}

	/**
	 * One follow-up.
	 * @param id the follow-up
	 * @return everything that its page shows this person
	 */
	@Transactional(readOnly = true)
	public FollowUpDetails get(long id) {
		Actor actor = this.access.participant();
		FollowUp one = this.access.readable(id, actor);
		ReportDraft draft = one.ownedBy(actor) ? one.draft() : null;
		AskedTime asked = one.asked();
		Map<Long, String> names = names(one, draft, asked);
		return new FollowUpDetails(this.queries.one(id), one.version(),
				one.steps()
					.stream()
					.map((step) -> new FollowUpDetails.Step(step.kind(), step.onDay(), step.effectiveOn(), step.dueOn(),
							(step.byId() != null) ? names.getOrDefault(step.byId(), "") : "", step.onBehalf(),
							(step.kind() == FollowUpStepKind.RECORDED) ? "" : step.text()))
					.toList(),
				(draft != null) ? new FollowUpDetails.Draft(draft.text(), draft.done(),
						names.getOrDefault(draft.by(), ""), draft.on(), draft.reason()) : null,
				(asked != null) ? new FollowUpDetails.Asked(asked.until(), asked.reason(),
						names.getOrDefault(asked.by(), ""), asked.on()) : null,
				one.sample(), FollowUpRights.of(actor, one, this.clock.today()));
	}

	/**
	 * Tells how far it is, on the side of its owner. What an officer of a commune writes
	 * waits for the commune's leader; all others tell the board at once.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param text what was done
	 * @param done whether it is remedied
	 * @throws Refusal at {@code report} if nothing is told, too much, or with a mark of
	 * secrecy
	 */
	public void report(long id, int version, String text, boolean done) {
		Actor actor = this.access.participant();
		FollowUp one = this.access.readable(id, actor);
		NotPermitted.unless(FollowUpAccess.mayReport(actor, one));
		one.requireVersion(version);
		String report = TextRules.block("report", text, FollowUpRequest.TEXT_MAX);
		if (report.isEmpty()) {
			throw Refusal.at("report", done ? "followup.error.no-report" : "base.error.required");
		}
		SecrecyMarks.refuse("report", report);
		if (FollowUpAccess.sends(actor, one)) {
			one.report(report, done, this.clock.today(), actor);
		}
		else {
			one.handOver(report, done, this.clock.today(), actor);
		}
		this.followUps.save(one);
	}

	/**
	 * Gives what an officer of the own commune wrote back to the officer.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void returnToOfficer(long id, int version, String reason) {
		Actor actor = this.access.participant();
		FollowUp one = this.access.readable(id, actor);
		NotPermitted.unless(FollowUpAccess.leads(actor, one));
		one.requireVersion(version);
		one.sendBack(SecrecyMarks.refuse("reason", TextRules.reason(reason)), actor);
		this.followUps.save(one);
	}

	/**
	 * Confirms that it is remedied.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param finishedOn ngày khắc phục xong, not in the future, not before it was
	 * recorded or opened again
	 */
	public void confirm(long id, int version, LocalDate finishedOn) {
		change(id, version, (one, actor) -> one.confirm(finishedOn, this.clock.today(), actor));
	}

	/**
	 * Closes it as impossible.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void giveUp(long id, int version, String reason) {
		String why = reason(reason);
		change(id, version, (one, actor) -> one.giveUp(why, this.clock.today(), actor));
	}

	/**
	 * Returns a report to the owner.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason what is missing
	 */
	public void sendBack(long id, int version, String reason) {
		String why = reason(reason);
		change(id, version, (one, actor) -> one.giveBack(why, this.clock.today(), actor));
	}

	/**
	 * Opens a closed one again.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void reopen(long id, int version, String reason) {
		String why = reason(reason);
		change(id, version, (one, actor) -> one.reopen(why, this.clock.today(), actor));
	}

	/**
	 * Takes back what was recorded by mistake; the log keeps it with its reason.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 * @throws Refusal on a later day than that of its recording, or if its owner has done
	 * something about it
	 */
	public void withdraw(long id, int version, String reason) {
		String why = reason(reason);
		change(id, version, (one, actor) -> one.withdraw(why, this.clock.today(), actor));
		this.followUps.findById(id).ifPresent(this.followUps::delete);
	}

	private String reason(String typed) {
		this.access.board();
		return SecrecyMarks.refuse("reason", TextRules.reason(typed));
	}

	private void change(long id, int version, BiConsumer<FollowUp, Actor> verb) {
		Actor actor = this.access.board();
		FollowUp one = this.access.seen(id, version, actor);
		verb.accept(one, actor);
		this.followUps.save(one);
	}

	private Map<Long, String> names(FollowUp one, @Nullable ReportDraft draft, @Nullable AskedTime asked) {
		return this.directory.names(Stream
			.concat(one.steps().stream().map(FollowUpStep::byId),
					Stream.<Long>of((draft != null) ? draft.by() : null, (asked != null) ? asked.by() : null))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
	}

}
