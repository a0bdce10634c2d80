package vn.danvan.account;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;

/**
 * Leaders delegate their roles for a period; who acts for them signs K/T and stands in
 * the log.
 */
@Service
@Transactional
public class DelegationService {

	private final DelegationRepository delegations;

	private final AccountRepository accounts;

	private final ActiveSessions sessions;

	private final Actors actors;

	private final BusinessClock clock;

	DelegationService(DelegationRepository delegations, AccountRepository accounts, ActiveSessions sessions,
			Actors actors, BusinessClock clock) {
		this.delegations = delegations;
		this.accounts = accounts;
		this.sessions = sessions;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * Delegates the own leading roles.
	 * @param username the account that shall act
	 * @param from first day
	 * @param lastDay last day
	 * @param reason why, {@value Delegation#REASON_MAX} letters at most
	 */
	public void delegate(String username, LocalDate from, LocalDate lastDay, String reason) {
		Actor leader = leader();
		Account to = this.accounts.findByUsername(VietnameseText.searchKey(username))
			.orElseThrow(() -> Refusal.at("username", "account.error.no-such-account"));
		if (lastDay.isBefore(from) || from.isBefore(this.clock.today())) {
			throw Refusal.at("lastDay", "account.error.dates");
		}
		String why = TextRules.required("reason", reason, Delegation.REASON_MAX);
		this.delegations
			.save(new Delegation(leader, to.id(), to.fullName(), new Validity(from, lastDay.plusDays(1)), why));
		this.sessions.endAfterCommit(to.id());
	}

	/**
	 * The own delegations that have not ended.
	 * @return to whom, from when to when
	 */
	@Transactional(readOnly = true)
	public List<DelegationRow> own() {
		return this.delegations.from(leader().accountId(), this.clock.today())
			.stream()
			.map((one) -> new DelegationRow(one.id(), name(one.toAccount()), one.validity()))
			.toList();
	}

	/**
	 * Takes an own delegation back at once.
	 * @param id the delegation
	 */
	public void end(long id) {
		Actor leader = leader();
		Delegation delegation = this.delegations.from(leader.accountId(), this.clock.today())
			.stream()
			.filter((one) -> one.id() == id)
			.findFirst()
			.orElseThrow(NotPermitted::new);
		delegation.end(this.clock.today(), name(delegation.toAccount()), leader);
		this.delegations.save(delegation);
		this.sessions.endAfterCommit(delegation.toAccount());
	}

	private String name(long account) {
		return this.accounts.findById(account).map(Account::fullName).orElse("");
	}

	private Actor leader() {
		Actor actor = this.actors.current();
		boolean ownRole = actor.grants()
			.stream()
			.anyMatch((grant) -> AccountDirectory.delegable(grant.role()) && grant.onBehalfOf() == null);
		if (!ownRole) {
			actor.require(Role.BOARD_LEADER, Role.DISTRICT_LEADER, Role.COMMUNE_LEADER);
			throw new NotPermitted();
		}
		return actor;
	}

	/**
	 * A delegation in a list.
	 *
	 * @param id the delegation
	 * @param to the person who may act
	 * @param validity from when to when
	 */
	public record DelegationRow(long id, String to, Validity validity) {
	}

}
