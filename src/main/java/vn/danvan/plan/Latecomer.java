package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * Nơi chậm: a commune or body with tasks that are late today.
 *
 * @param owner the commune or body
 * @param name its name
 * @param tasks how many tasks are late
 * @param mostDays for how many days the oldest of them is late
 * @param last when it was chased last, or null
 */
public record Latecomer(TaskOwner owner, String name, int tasks, long mostDays, @Nullable Chased last) {
}
