package vn.danvan.rollout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/**
 * Tổng hợp of the model: where all communes stand, how they rank, what is weak among
 * them, and the years of one. People of a commune see their own place and years only.
 */
@Service
@Transactional(readOnly = true)
public class WallService {

	private final WallQueries wall;

	private final RankingQueries ranking;

	private final AverageQueries averages;

	private final HistoryQueries histories;

	private final WallReach reach;

	private final Organisation organisation;

	private final RollOutAccess access;

	WallService(WallQueries wall, RankingQueries ranking, AverageQueries averages, HistoryQueries histories,
			WallReach reach, Organisation organisation, RollOutAccess access) {
		this.wall = wall;
		this.ranking = ranking;
		this.averages = averages;
		this.histories = histories;
		this.reach = reach;
		this.organisation = organisation;
		this.access = access;
	}

	/**
	 * One page of the communes of a year with the days of their stages, in Vietnamese
	 * order.
	 * @param year năm
	 * @param filter which ones, by the stage of today
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes; {@link BoardCounts#of} says how many there are in all
	 */
	public List<BoardRow> board(int year, BoardFilter filter, long offset, int limit) {
		this.access.districtReader();
		return this.wall.board(this.reach.of(year), year, filter, offset, limit);
	}

	/**
	 * How many communes of a year are at which stage.
	 * @param year năm
	 * @return the numbers
	 */
	public BoardCounts counts(int year) {
		this.access.districtReader();
		return this.wall.counts(this.reach.of(year), year);
	}

	/**
	 * One page of the communes of a year by the area of their successor, then by name.
	 * @param year năm
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes with stage, points and band
	 */
	public List<RollOutRow> tiles(int year, long offset, int limit) {
		this.access.districtReader();
		return this.wall.tiles(this.reach.of(year), year, offset, limit);
	}

	/**
	 * One page of the ranking of a year, best first.
	 * @param year năm
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return communes that have points and did not stop
	 */
	public List<RankRow> ranking(int year, long offset, int limit) {
		this.access.districtReader();
		RollOutQueries.Reach now = this.reach.of(year);
		return this.ranking.page(now, this.reach.lastDay(year - 1), year, offset, limit);
	}

	/**
	 * How many communes {@link #ranking} has in all.
	 * @param year năm
	 * @return the number
	 */
	public int countRanked(int year) {
		this.access.districtReader();
		return this.ranking.count(this.reach.of(year), year);
	}

	/**
	 * What the communes that sent their dossier came to, by group and criterion.
	 * @param year năm
	 * @return the averages; without groups if no criteria set is in use
	 */
	public Averages averages(int year) {
		this.access.districtReader();
		return this.averages.of(this.reach.of(year), year);
	}

	/**
	 * The place of one commune in a year.
	 * @param unitId xã, the own one for people of communes
	 * @param year năm
	 * @return its place, empty while it has no points
	 */
	public Optional<OwnPlace> place(long unitId, int year) {
		this.access.reader(unitId);
		return this.ranking.place(this.reach.of(year), year, unitId);
	}

	/**
	 * The years of one commune, and those of the communes out of which it came.
	 * @param unitId xã, the own one for people of communes
	 * @return its history, possibly without years
	 */
	public UnitHistory history(long unitId) {
		this.access.reader(unitId);
		UnitName unit = Optional
			.ofNullable(this.organisation.unitNames(List.of(unitId), this.reach.today()).get(unitId))
			.filter((one) -> one.kind().atCommuneLevel())
			.orElseThrow(NotPermitted::new);
		List<HistoryQueries.Origin> origins = this.histories.origins(unitId);
		Set<Long> units = new HashSet<>(Set.of(unitId));
		origins.forEach((one) -> units.add(one.unitId()));
		Map<Long, List<HistoryYear>> years = this.histories.years(units, this.reach.today());
		return new UnitHistory(unitId, unit.name(), years.getOrDefault(unitId, List.of()),
				origins.stream()
					.map((one) -> new UnitHistory.Predecessor(one.unitId(), one.unit(), one.share(), one.successor(),
							one.on(), one.document(), years.getOrDefault(one.unitId(), List.of())))
					.toList());
	}

}
