package vn.danvan.base.security;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts in the present request. */
@Component
public class Actors {

	/**
	 * The person who is logged in.
	 * @return the actor
	 * @throws NotPermitted if nobody is
	 */
	public Actor current() {
		return find().orElseThrow(NotPermitted::new);
	}

	/**
	 * The person who is logged in, if anybody is.
	 * @return the actor
	 */
	public Optional<Actor> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof ActingPrincipal principal) {
			return Optional.of(principal.actor());
		}
		return Optional.empty();
	}

}
