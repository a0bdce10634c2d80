package vn.danvan.plan;

import vn.danvan.base.text.Messages;

/**
 * Công thức tổng hợp tiến độ of a plan. A plan keeps the formula that it was written
 * with; a better one becomes a further constant.
 */
public enum RollUp {

	/**
	 * The mean of the tasks by their weight; a task is the plain mean of all that is owed
	 * of it in the year; what has not been sent counts 0.
	 */
	WEIGHTED_MEAN;

	/**
	 * The formula in words, for everybody who sees its result.
	 * @return a sentence
	 */
	public String formula() {
		return Messages.text("plan.roll-up." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
	}

}
