package vn.danvan.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.organisation.UnitSuccession;

/**
 * Collects figures from their sources, sums them by the rule of each indicator, and shows
 * the records behind them in the reader's scope.
 */
@Service
@Transactional(readOnly = true)
public class FigureService {

	private final Indicators indicators;

	private final Map<String, FigureSource> sources;

	private final Organisation organisation;

	private final Actors actors;

	FigureService(Indicators indicators, List<FigureSource> sources, Organisation organisation, Actors actors) {
		this.indicators = indicators;
		this.sources = sources.stream().collect(Collectors.toMap(FigureSource::name, Function.identity()));
		this.organisation = organisation;
		this.actors = actors;
	}

	/**
	 * All indicators in their order.
	 * @return the indicators by code
	 */
	public Map<String, Indicator> indicators() {
		this.actors.current();
		return this.indicators.all();
	}

	/**
	 * Collects figures for a period, in a constant number of statements.
	 * @param codes chỉ tiêu
	 * @param span kỳ
	 * @param view on which units
	 * @return the figures
	 * @throws NotPermitted for people who do not read the records of all units
	 */
	public Figures collect(Set<String> codes, PeriodSpan span, UnitView view) {
		requireAll();
		List<UnitName> units = this.organisation.findHolder(BodyPurpose.MASS_MOBILISATION, span.lastDay())
			.map((board) -> communes(board.unitId(), span, view))
			.orElse(List.of());
		Map<String, Indicator> all = this.indicators.all();
		return new Figures(span, units, ask(all, codes, span, units, successors(span, view)));
	}

	/**
	 * Collects figures of one commune for a period, in a constant number of statements.
	 * @param codes chỉ tiêu that are told by commune
	 * @param span kỳ
	 * @param unitId xã, the own one for people who do not read the records of all units
	 * @return its parts by indicator; of a commune that did not exist in the period none
	 */
	public Map<String, Figure.Part> ofUnit(Set<String> codes, PeriodSpan span, long unitId) {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllRecords() || actor.ownUnits().contains(unitId));
		Map<String, Figure.Part> parts = new LinkedHashMap<>();
		this.organisation.unit(unitId, span.lastDay())
			.ifPresent((unit) -> ask(this.indicators.all(), codes, span, List.of(unit), Map.of())
				.forEach((code, figure) -> figure.parts().forEach((part) -> parts.put(code, part))));
		return parts;
	}

	private Map<String, Figure> ask(Map<String, Indicator> all, Set<String> codes, PeriodSpan span,
			List<UnitName> units, Map<Long, Long> successors) {
		FigureSums sums = new FigureSums(all, span, units);
		Map<String, Set<String>> bySource = new LinkedHashMap<>();
		for (String code : sums.base(codes)) {
			bySource.computeIfAbsent(sums.indicator(code).sourceName(), (name) -> new LinkedHashSet<>()).add(code);
		}
		bySource.forEach((name, asked) -> {
			FigureSource source = this.sources.get(name);
			Set<String> known = (source != null) ? source.known(asked, span) : Set.of();
			if (source != null && !known.isEmpty()) {
				sums.take(known, source.figures(known, span), successors);
			}
		});
		Map<String, Figure> figures = new LinkedHashMap<>();
		codes.forEach((code) -> figures.put(code, sums.figure(code)));
		return figures;
	}

	/**
	 * One page of the records behind a figure: of all units for those who read all, else
	 * of the own communes.
	 * @param code chỉ tiêu
	 * @param span kỳ
	 * @param unitId only those of this commune, or null
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the records, latest first; of a computed figure those of its parts
	 */
	public List<FigureRecord> records(String code, PeriodSpan span, @Nullable Long unitId, long offset, int limit) {
		List<FigureRecord> records = new ArrayList<>();
		long skip = offset;
		for (Asked asked : asked(code, span, unitId)) {
			int count = asked.source().countRecords(asked.question());
			if (skip < count && records.size() < limit) {
				records.addAll(asked.source().records(asked.question(), skip, limit - records.size()));
			}
			skip = Math.max(0, skip - count);
		}
		return records;
	}

	/**
	 * How many {@link #records} has in all.
	 * @param code chỉ tiêu
	 * @param span kỳ
	 * @param unitId only those of this commune, or null
	 * @return the number
	 */
	public int countRecords(String code, PeriodSpan span, @Nullable Long unitId) {
		return asked(code, span, unitId).stream()
			.mapToInt((asked) -> asked.source().countRecords(asked.question()))
			.sum();
	}

	/**
	 * The rows of a list that a report prints.
	 * @param list which list
	 * @param span kỳ
	 * @return the rows
	 */
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		requireAll();
		return this.sources.values().stream().flatMap((source) -> source.items(list, span).stream()).toList();
	}

	private List<Asked> asked(String code, PeriodSpan span, @Nullable Long unitId) {
		Actor actor = this.actors.current();
		Set<Long> units = (unitId != null) ? Set.of(unitId) : null;
		if (!actor.readsAllRecords()) {
			units = (unitId != null) ? units : actor.ownUnits();
			if (units.isEmpty() || !actor.ownUnits().containsAll(units)) {
				throw new NotPermitted();
			}
		}
		Map<String, Indicator> all = this.indicators.all();
		if (!all.containsKey(code)) {
			throw new NotPermitted();
		}
		Set<Long> scope = units;
		return new FigureSums(all, span, List.of()).base(Set.of(code))
			.stream()
			.filter((one) -> this.sources.containsKey(all.get(one).sourceName()))
			.map((one) -> new Asked(this.sources.get(all.get(one).sourceName()),
					new FigureSource.Question(one, span, scope)))
			.toList();
	}

	private List<UnitName> communes(long district, PeriodSpan span, UnitView view) {
		if (!view.day().isAfter(span.lastDay())) {
			return this.organisation.communes(district, view.day());
		}
		Map<Long, Long> successors = successors(span, view);
		Set<Long> ids = this.organisation.communes(district, span.lastDay())
			.stream()
			.map((unit) -> successors.getOrDefault(unit.id(), unit.id()))
			.collect(Collectors.toSet());
		return this.organisation.unitNames(ids, view.day())
			.values()
			.stream()
			.sorted(Comparator.comparing(UnitName::name, VietnameseOrder.comparator()))
			.toList();
	}

	/** Which unit stands for which on a later day; whole mergers only. */
	private Map<Long, Long> successors(PeriodSpan span, UnitView view) {
		if (!view.day().isAfter(span.lastDay())) {
			return Map.of();
		}
		return this.organisation.successions()
			.stream()
			.filter((one) -> one.effectiveOn().isAfter(span.lastDay()) && !one.effectiveOn().isAfter(view.day()))
			.collect(Collectors.toMap(UnitSuccession::predecessorId, UnitSuccession::successorId,
					(first, second) -> first));
	}

	private void requireAll() {
		if (!this.actors.current().readsAllRecords()) {
			throw new NotPermitted();
		}
	}

	private record Asked(FigureSource source, FigureSource.Question question) {
	}

}
