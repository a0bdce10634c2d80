package vn.danvan.inspection;

/**
 * How far a legal act is, for a page.
 *
 * @param act what was entered; an empty symbol while nothing was
 * @param pending whether it waits for a second person
 * @param confirmed whether it is in force
 * @param mayConfirm whether the person who looks is that second person
 */
public record ActState(SignedAct act, boolean pending, boolean confirmed, boolean mayConfirm) {

	/**
	 * Says whether something was entered.
	 * @return true if it waits or is in force
	 */
	public boolean entered() {
		return pending || confirmed;
	}

}
