package vn.danvan.programme;

import java.util.List;

/**
 * How the contents of a programme are carried out; the feature that plans the work
 * answers. Both reads are narrowed to what the person who asks may know.
 */
public interface ContentProgress {

	/**
	 * The plans that carry out a programme.
	 * @param programmeId the programme
	 * @return the plans by year; none for people who read no plans
	 */
	List<ContentPlan> plans(long programmeId);

	/**
	 * The tasks of these plans, in one statement.
	 * @param programmeId the programme
	 * @return the tasks by year and code; for communes and agencies those that they owe,
	 * counted over their own part
	 */
	List<ContentTask> tasks(long programmeId);

}
