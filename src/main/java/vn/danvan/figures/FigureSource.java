package vn.danvan.figures;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where figures come from. Each feature with records implements it; an indicator has
 * exactly one source. Scope is checked by {@link FigureService} before it asks.
 */
public interface FigureSource {

	/**
	 * Its name, as the indicators call it.
	 * @return SHEET, or the module's name
	 */
	String name();

	/**
	 * Which of the asked indicators it can tell for a period. What a source does not know
	 * is not reported, which is not the same as nothing.
	 * @param asked chỉ tiêu of this source
	 * @param span kỳ
	 * @return those that it can tell
	 */
	Set<String> known(Set<String> asked, PeriodSpan span);

	/**
	 * The parts of several indicators by unit, in a constant number of statements. A unit
	 * without a part has reported nothing (sheets) or has nothing (records).
	 * @param codes chỉ tiêu that are known
	 * @param span kỳ
	 * @return the parts
	 */
	List<FigurePart> figures(Set<String> codes, PeriodSpan span);

	/**
	 * One page of the records behind a figure, latest first.
	 * @param question which figure, of which units
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the records
	 */
	List<FigureRecord> records(Question question, long offset, int limit);

	/**
	 * How many {@link #records} has in all.
	 * @param question which figure, of which units
	 * @return the number
	 */
	int countRecords(Question question);

	/**
	 * The rows of a list that a report prints.
	 * @param list which list
	 * @param span kỳ
	 * @return rows in the order in which they print; empty when this source has no such
	 * list
	 */
	default List<FigureItem> items(FigureList list, PeriodSpan span) {
		return List.of();
	}

	/**
	 * Which records stand behind a figure.
	 *
	 * @param code chỉ tiêu
	 * @param span kỳ
	 * @param units only those of these units, or null for all
	 */
	record Question(String code, PeriodSpan span, @Nullable Set<Long> units) {
	}

}
