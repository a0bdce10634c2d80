package vn.danvan.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.ActingPrincipal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

/**
 * Lets people of the demo act on days of the past, through the same services as
 * everybody.
 */
@Component
@Profile("demo")
class DemoStage {

	private static final int MORNING = 9;

	private final AccountDirectory directory;

	private final BusinessClock clock;

	private final DemoClock demoClock;

	private final EntityManager entities;

	private final Map<String, Actor> actors = new HashMap<>();

	DemoStage(AccountDirectory directory, BusinessClock clock, DemoClock demoClock, EntityManager entities) {
		this.directory = directory;
		this.clock = clock;
		this.demoClock = demoClock;
		this.entities = entities;
	}

	void act(String username, LocalDate day, Runnable action) {
		Instant morning = day.atTime(MORNING, 0).atZone(VietnameseDates.ZONE).toInstant();
		this.clock.shift(Duration.between(this.clock.realInstant(), morning));
		Actor actor = this.actors.computeIfAbsent(username,
				(name) -> this.directory.actor(name).orElseThrow(() -> new IllegalStateException("Nobody is " + name)));
		ActingPrincipal principal = () -> actor;
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
		action.run();
		this.entities.flush();
		this.entities.clear();
	}

	/** Back to the present of the demo, with nobody logged in. */
	void clear() {
		SecurityContextHolder.clearContext();
		this.demoClock.run();
	}

}
