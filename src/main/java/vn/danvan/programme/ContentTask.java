package vn.danvan.programme;

import org.jspecify.annotations.Nullable;

/**
 * A task that carries out a content in a year.
 *
 * @param contentId nội dung, null for a task under none
 * @param year the year of its plan
 * @param planId the plan
 * @param taskId the task
 * @param code mã nhiệm vụ
 * @param title what it says
 * @param assigned how many assignments it has
 * @param done how many of them are finished
 * @param overdue how many of them are late
 * @param percent how far they are on average, in whole percent
 * @param path the address of its page
 */
public record ContentTask(@Nullable Long contentId, int year, long planId, long taskId, String code, String title,
		int assigned, int done, int overdue, int percent, String path) {
}
