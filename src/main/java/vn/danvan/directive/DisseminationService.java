package vn.danvan.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Sends directives to those who must be informed, and takes their confirmations. */
@Service
@Transactional
public class DisseminationService {

	private final DirectiveRepository directives;

	private final RecipientRepository recipients;

	private final DirectiveQueries queries;

	private final RecipientQueries recipientQueries;

	private final Organisation organisation;

	private final DirectiveAccess access;

	private final BusinessClock clock;

	DisseminationService(DirectiveRepository directives, RecipientRepository recipients, DirectiveQueries queries,
			RecipientQueries recipientQueries, Organisation organisation, DirectiveAccess access, BusinessClock clock) {
		this.directives = directives;
		this.recipients = recipients;
		this.queries = queries;
		this.recipientQueries = recipientQueries;
		this.organisation = organisation;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Says anew who must be informed of a directive by when and how. Who has confirmed
	 * cannot be taken off.
	 * @param directiveId the directive
	 * @param version the version that the person saw
	 * @param request all recipients, deadline and way
	 */
	public void disseminate(long directiveId, int version, Dissemination request) {
		Actor actor = this.access.writer();
		Directive directive = this.directives.findById(directiveId).orElseThrow(NotPermitted::new);
		directive.requireVersion(version);
		request.checked(directive.arrivedOn());
		List<Recipient> present = this.recipients.ofDirective(directiveId);
		List<Recipient> dropped = present.stream().filter((one) -> !named(request, one)).toList();
		if (dropped.stream().anyMatch(Recipient::confirmed)) {
			throw Refusal.at("recipients", "directive.error.has-confirmed");
		}
		List<Recipient> added = added(directiveId, request, present);
		directive.disseminate(request, added.size(), dropped.size(), actor);
		this.recipients.deleteAll(dropped);
		this.recipients.saveAll(added);
		this.recipients.flush();
		this.directives.save(directive);
	}

	/**
	 * Confirms that a recipient has received a directive and disseminated it, or corrects
	 * that; staff may do so in its place.
	 * @param recipientId the recipient
	 * @param version the version that the person saw
	 * @param receipt when, how, how many people
	 */
	public void confirm(long recipientId, int version, Receipt receipt) {
		Actor actor = this.access.current();
		Recipient one = find(recipientId);
		boolean mine = owns(actor, one);
		NotPermitted.unless(DirectiveAccess.mayConfirm(actor, mine, one.confirmed(), one.onBehalf()));
		Directive directive = inForce(one, version);
		one.of(directive.named(), name(one))
			.confirm(receipt.checked(directive.arrivedOn(), this.clock.today()), !mine, actor);
		this.recipients.save(one);
	}

	/**
	 * Undoes a confirmation that was a mistake.
	 * @param recipientId the recipient
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void takeBack(long recipientId, int version, String reason) {
		Actor actor = this.access.current();
		Recipient one = find(recipientId);
		NotPermitted.unless(DirectiveAccess.mayTakeBack(actor, owns(actor, one)));
		String why = TextRules.reason(reason);
		Directive directive = inForce(one, version);
		one.of(directive.named(), name(one)).takeBack(why, actor);
		this.recipients.save(one);
	}

	/**
	 * What this person's commune or body still has to disseminate, the nearest deadline
	 * first.
	 * @param limit how many at the most
	 * @return the directives; none for people to whom nothing is sent
	 */
	@Transactional(readOnly = true)
	public List<DirectiveRow> owed(int limit) {
		return this.queries.list(DirectiveAccess.own(this.access.current()), open(DirectiveFilter.OPEN), 0, limit);
	}

	/**
	 * How many {@link #owed} has in all.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int countOwed() {
		return this.queries.count(DirectiveAccess.own(this.access.current()), open(DirectiveFilter.OPEN));
	}

	/**
	 * How many directives want this person's attention: for staff and leaders of the
	 * board those that are late, for recipients those that they still owe.
	 * @return the number, 0 for everybody else
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.current();
		if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			return this.queries.count(DirectiveAccess.scope(actor), open(DirectiveFilter.LATE));
		}
		return this.queries.count(DirectiveAccess.own(actor), open(DirectiveFilter.OPEN));
	}

	/**
	 * The directives that recipients belong to, for links from log and inbox; tells
	 * nothing of them.
	 * @param recipientIds recipients
	 * @return directives by recipient
	 */
	@Transactional(readOnly = true)
	public Map<Long, Long> directivesOf(Set<Long> recipientIds) {
		return this.recipientQueries.directivesOf(recipientIds);
	}

	private static DirectiveSearch open(DirectiveFilter filter) {
		return new DirectiveSearch(filter, null, "");
	}

	private List<Recipient> added(long directiveId, Dissemination request, List<Recipient> present) {
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
		Set<Long> units = without(request.unitIds(),
				present.stream().filter((one) -> one.bodyId() == null).map(Recipient::unitId).toList());
		Set<Long> bodies = without(request.bodyIds(),
				present.stream().map(Recipient::bodyId).filter((body) -> body != null).toList());
		requireExisting(district, units, bodies);
		List<Recipient> made = new ArrayList<>();
		units.stream().sorted().forEach((unit) -> made.add(recipient(directiveId, unit, null)));
		bodies.stream().sorted().forEach((body) -> made.add(recipient(directiveId, district, body)));
		return made;
	}

	private void requireExisting(long district, Set<Long> units, Set<Long> bodies) {
		LocalDate today = this.clock.today();
		Set<Long> communes = this.organisation.communes(district, today)
			.stream()
			.map(UnitName::id)
			.collect(Collectors.toSet());
		Set<Long> present = this.organisation.bodies(district, today)
			.stream()
			.map(BodyName::id)
			.collect(Collectors.toSet());
		if (!communes.containsAll(units) || !present.containsAll(bodies)) {
			throw Refusal.at("recipients", "directive.error.recipient-gone");
		}
	}

	private Recipient recipient(long directiveId, long unitId, @Nullable Long bodyId) {
		return new Recipient(directiveId, unitId, bodyId, this.clock.today());
	}

	private static Set<Long> without(Set<Long> ids, Collection<Long> taken) {
		Set<Long> left = new HashSet<>(ids);
		left.removeAll(taken);
		return left;
	}

	private static boolean named(Dissemination request, Recipient one) {
		Long body = one.bodyId();
		return (body != null) ? request.bodyIds().contains(body) : request.unitIds().contains(one.unitId());
	}

	private Directive inForce(Recipient one, int version) {
		one.requireVersion(version);
		Directive directive = this.directives.findById(one.directiveId()).orElseThrow(NotPermitted::new);
		directive.requireInForce();
		return directive;
	}

	private String name(Recipient one) {
		Long body = one.bodyId();
		return (body != null) ? this.organisation.body(body, one.sentOn()).map(BodyName::name).orElse("")
				: this.organisation.unit(one.unitId(), one.sentOn()).map(UnitName::name).orElse("");
	}

	private static boolean owns(Actor actor, Recipient one) {
		return DirectiveAccess.owns(actor, one.unitId(), one.bodyId());
	}

	private Recipient find(long id) {
		return this.recipients.findById(id).orElseThrow(NotPermitted::new);
	}

}
