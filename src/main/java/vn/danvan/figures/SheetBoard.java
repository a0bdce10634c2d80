package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/** Who has sent what, for the board; and what each commune owes, for its own people. */
@Service
@Transactional(readOnly = true)
public class SheetBoard {

	private static final int MOST_NAMES = 5000;

	private final SheetQueries queries;

	private final PeriodService periods;

	private final Actors actors;

	SheetBoard(SheetQueries queries, PeriodService periods, Actors actors) {
		this.queries = queries;
		this.periods = periods;
		this.actors = actors;
	}

	/**
	 * One page of the communes with their sheet of a period, in Vietnamese order.
	 * @param periodId kỳ
	 * @param filter which ones
	 * @param typed what the name shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes
	 */
	public List<SheetRow> list(long periodId, SheetFilter filter, String typed, long offset, int limit) {
		return this.queries.board(search(periodId, filter, typed), offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param periodId kỳ
	 * @param filter which ones
	 * @param typed what the name shall contain
	 * @return the number
	 */
	public int count(long periodId, SheetFilter filter, String typed) {
		return this.queries.countBoard(search(periodId, filter, typed));
	}

	/**
	 * How many communes have sent, are accepted, are late.
	 * @param periodId kỳ
	 * @return the sums
	 */
	public SheetSums sums(long periodId) {
		return this.queries.sums(search(periodId, SheetFilter.ALL, ""));
	}

	/**
	 * The communes of which nothing counts yet, in Vietnamese order.
	 * @param periodId kỳ
	 * @return names
	 */
	public List<String> missing(long periodId) {
		return this.queries.board(search(periodId, SheetFilter.MISSING, ""), 0, MOST_NAMES)
			.stream()
			.map(SheetRow::unit)
			.toList();
	}

	/**
	 * One page of the sheets of this person's communes, latest period first.
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the sheets, begun or not
	 */
	public List<SheetRow> own(long offset, int limit) {
		Set<Long> units = commune();
		return units.isEmpty() ? List.of() : this.queries.own(units, false, offset, limit);
	}

	/**
	 * How many {@link #own} has in all.
	 * @return the number
	 */
	public int countOwn() {
		Set<Long> units = commune();
		return units.isEmpty() ? 0 : this.queries.countOwn(units, false);
	}

	/**
	 * The sheets of open periods that this person's communes have not sent.
	 * @param limit how many at the most
	 * @return the sheets, begun or not
	 */
	public List<SheetRow> owed(int limit) {
		Set<Long> units = commune();
		return units.isEmpty() ? List.of() : this.queries.own(units, true, 0, limit);
	}

	/**
	 * How many sheets wait for this person: to approve for the commune, or to enter.
	 * @return the number for the menu
	 */
	public int waitingForMe() {
		Actor actor = this.actors.current();
		Set<Long> units = actor.ownUnits();
		if (units.isEmpty()) {
			return 0;
		}
		return actor.is(Role.COMMUNE_LEADER) ? this.queries.handedOver(units) : this.queries.countOwn(units, true);
	}

	private SheetQueries.BoardSearch search(long periodId, SheetFilter filter, String typed) {
		if (!this.actors.current().readsAllRecords()) {
			throw new NotPermitted();
		}
		LocalDate day = this.periods.find(periodId).lastDay();
		return new SheetQueries.BoardSearch(periodId, this.periods.district(day), day, filter, typed);
	}

	private Set<Long> commune() {
		return this.actors.current().ownUnits();
	}

}
