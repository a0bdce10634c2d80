package vn.danvan.plan;

/**
 * A task of an issued plan, named elsewhere.
 *
 * @param id the task
 * @param planId its plan
 * @param year the plan's year
 * @param code mã
 * @param title nội dung
 * @param assigned how many assignments there are
 * @param done how many are verified as finished
 * @param overdue how many are late today
 */
public record IssuedTask(long id, long planId, int year, String code, String title, int assigned, int done,
		int overdue) {

	/**
	 * Its name in one line.
	 * @return for example {@code NV02/2023. Quán triệt ...}
	 */
	public String label() {
		return this.code + "/" + this.year + ". " + this.title;
	}

}
