package vn.danvan.plan;

import org.springframework.context.ApplicationContext;

/** Lets the benchmark read what the annex of a plan's document reads. */
public final class AnnexTasks {

	private AnnexTasks() {
	}

	/**
	 * Reads the tasks of an annex.
	 * @param context the running product
	 * @param plan the plan
	 * @param most how many at the most
	 * @return how many there were
	 */
	public static int read(ApplicationContext context, long plan, int most) {
		return context.getBean(TaskQueries.class).named(plan, most).size();
	}

}
