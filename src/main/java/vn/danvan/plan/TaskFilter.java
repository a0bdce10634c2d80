package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the tasks of a plan.
 *
 * @param typed what code or title shall contain; empty for all
 * @param owedBy only tasks owed by these, or null for all
 */
public record TaskFilter(String typed, @Nullable OwedBy owedBy) {
}
