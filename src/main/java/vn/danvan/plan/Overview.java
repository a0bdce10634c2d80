package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far a plan is.
 *
 * @param weighted tiến độ of the whole year by the plan's formula, in percent with one
 * decimal
 * @param rollUp the formula
 * @param total all assignments whose work has begun
 * @param contents by nội dung of the programme
 * @param communes by commune, in Vietnamese order
 */
public record Overview(BigDecimal weighted, RollUp rollUp, Share total, List<Share> contents, List<Share> communes) {

	/**
	 * A part of the plan.
	 *
	 * @param id the content or commune, 0 for the whole
	 * @param name what it is called
	 * @param assigned how many assignments have begun
	 * @param done how many are verified as finished
	 * @param waiting how many were sent and wait for verification
	 * @param overdue how many are late
	 * @param weighted tiến độ of the whole year by the plan's formula, in percent with
	 * one decimal
	 * @param ofCommunes whether communes owe something of it
	 */
	public record Share(long id, String name, int assigned, int done, int waiting, int overdue, BigDecimal weighted,
			boolean ofCommunes) {

		/**
		 * How much is done.
		 * @return 0 to 100, rounded down; 0 when nothing has begun
		 */
		public int percent() {
			return (assigned == 0) ? 0 : done * 100 / assigned;
		}

	}

}
