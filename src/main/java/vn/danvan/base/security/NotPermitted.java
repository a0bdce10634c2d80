package vn.danvan.base.security;

/**
 * The record does not exist or lies outside the person's scope; which of the two is not
 * told. Answered by a plain page and noted in the log.
 */
public class NotPermitted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotPermitted() {
		super("Outside the scope of this person");
	}

	/**
	 * Insists on a right.
	 * @param permitted whether it is held
	 * @throws NotPermitted if not
	 */
	public static void unless(boolean permitted) {
		if (!permitted) {
			throw new NotPermitted();
		}
	}

}
