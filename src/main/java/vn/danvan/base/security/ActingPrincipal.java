package vn.danvan.base.security;

/** A login that knows in which roles its person acts. */
public interface ActingPrincipal {

	/**
	 * The person with the roles of the login.
	 * @return the actor
	 */
	Actor actor();

}
