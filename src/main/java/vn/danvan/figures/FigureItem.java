package vn.danvan.figures;

import java.util.List;

/**
 * A row of a list that a report prints.
 *
 * @param subjectType the kind of record behind it
 * @param subjectId its id
 * @param version its version when it was read
 * @param cells the texts in the order that {@link FigureList} names
 */
public record FigureItem(String subjectType, long subjectId, int version, List<String> cells) {
}
