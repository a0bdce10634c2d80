package vn.danvan.base.event;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actor;

/**
 * Something that happened to a record.
 *
 * @param kind what happened, for example {@code assignment.returned}
 * @param subjectType the kind of record
 * @param subjectId its id
 * @param unitId the unit that it concerns, or null for the whole district
 * @param actor who did it
 * @param parameters what the sentence names
 */
public record Happened(String kind, String subjectType, long subjectId, @Nullable Long unitId, Actor actor,
		Map<String, ?> parameters) {
}
