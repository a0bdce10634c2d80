package vn.danvan.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of an uploaded file that says something new.
 *
 * @param row its row in the file
 * @param id the assignment
 * @param version the version that is stored now
 * @param code mã of the task
 * @param title nội dung of the task, with its occurrence
 * @param entry what the file says
 * @param changes what is stored now, and what the file says, field by field
 * @param changedBy who saved after the file was downloaded, null for nobody
 */
public record WorkFileLine(int row, long id, int version, String code, String title, ProgressEntry entry,
		List<Change> changes, @Nullable String changedBy) {

	public WorkFileLine {
		changes = List.copyOf(changes);
	}

	/**
	 * Says whether somebody saved meanwhile, so that the person must choose.
	 * @return true if the stored report is newer than the file
	 */
	public boolean collides() {
		return changedBy != null;
	}

	/**
	 * One field of a report.
	 *
	 * @param field its name
	 * @param before what is stored now
	 * @param after what the file says
	 */
	public record Change(String field, String before, String after) {
	}

}
