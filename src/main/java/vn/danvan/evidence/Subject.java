package vn.danvan.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The record that files are attached to.
 *
 * @param type its kind
 * @param id its id
 * @param unitId the unit in whose log the files appear, or null
 */
public record Subject(String type, long id, @Nullable Long unitId) {
}
