package vn.danvan.base.event;

import vn.danvan.base.security.Actor;

/**
 * Somebody asked for a page, a file or a record outside the own scope.
 *
 * @param actor who asked
 * @param target what was asked for: a path, or empty when unknown
 */
public record AccessRefused(Actor actor, String target) {
}
