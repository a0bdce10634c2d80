package vn.danvan.base.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The pages of records of all features, asked once for a whole page of rows. */
@org.springframework.stereotype.Component
public class RecordLinks {

	private final List<RecordLink> links;

	RecordLinks(List<RecordLink> links) {
		this.links = links;
	}

	/**
	 * The page of one record.
	 * @param subjectType the kind of record
	 * @param subjectId its id
	 * @return the path, empty where the person has no page of it
	 */
	public Optional<String> path(String subjectType, long subjectId) {
		return Optional.ofNullable(paths(subjectType, Set.of(subjectId)).get(subjectId));
	}

	/**
	 * Rows with the pages that they lead to.
	 * @param <R> a row
	 * @param rows the rows
	 * @param record the record that a row tells of
	 * @return the rows in their order
	 */
	public <R> Stream<Linked<R>> of(List<R> rows, Function<R, Key> record) {
		Map<String, Set<Long>> asked = new LinkedHashMap<>();
		rows.stream()
			.map(record)
			.forEach((key) -> asked.computeIfAbsent(key.subjectType(), (type) -> new LinkedHashSet<>())
				.add(key.subjectId()));
		Map<String, Map<Long, String>> found = new HashMap<>();
		asked.forEach((type, ids) -> found.put(type, paths(type, ids)));
		return rows.stream().map((row) -> {
			Key key = record.apply(row);
			return new Linked<>(row, found.getOrDefault(key.subjectType(), Map.of()).get(key.subjectId()));
		});
	}

	private Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return this.links.stream()
			.map((link) -> link.paths(subjectType, subjectIds))
			.filter((paths) -> !paths.isEmpty())
			.findFirst()
			.orElse(Map.of());
	}

	/**
	 * A record.
	 *
	 * @param subjectType the kind of record
	 * @param subjectId its id
	 */
	public record Key(String subjectType, long subjectId) {
	}

	/**
	 * A row and the page that it leads to.
	 *
	 * @param <R> the row
	 * @param row the row
	 * @param path the page, or null
	 */
	public record Linked<R>(R row, @Nullable String path) {

		/**
		 * A text that leads to the page where there is one.
		 * @param text the text
		 * @return a link, or the mere text
		 */
		public Component link(String text) {
			return (path != null) ? new Anchor(path, text) : new Span(text);
		}

	}

}
