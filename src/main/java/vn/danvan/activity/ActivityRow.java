package vn.danvan.activity;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param id its number
 * @param at when it happened, on the business clock
 * @param kind what happened
 * @param subjectType the kind of record
 * @param subjectId the record
 * @param sentence the Vietnamese sentence
 */
public record ActivityRow(long id, Instant at, String kind, String subjectType, long subjectId, String sentence) {
}
