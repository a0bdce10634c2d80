package vn.danvan.account;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import vn.danvan.base.security.ActingPrincipal;
import vn.danvan.base.security.Actor;

/** A login: the actor, and what Spring Security asks of a user. Holds no password. */
record DanvanPrincipal(Actor actor) implements UserDetails, ActingPrincipal {

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(this.actor.grants()
			.stream()
			.map((grant) -> new SimpleGrantedAuthority("ROLE_" + grant.role().name()))
			.distinct()
			.toList());
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getUsername() {
		return this.actor.username();
	}

}
