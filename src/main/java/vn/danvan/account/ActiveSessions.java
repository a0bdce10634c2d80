package vn.danvan.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.danvan.base.security.ActingPrincipal;

/**
 * Knows the sessions of each account, so that a change of what it may do ends them at
 * once.
 */
@Component
class ActiveSessions implements SessionAuthenticationStrategy {

	private static final String MARK = ActiveSessions.class.getName();

	private final Map<Long, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

	@Override
	public void onAuthentication(Authentication authentication, HttpServletRequest request,
			HttpServletResponse response) {
		if (authentication.getPrincipal() instanceof ActingPrincipal principal) {
			request.getSession().removeAttribute(MARK);
			request.getSession().setAttribute(MARK, new Mark(this, principal.actor().accountId()));
		}
	}

	/**
	 * Ends the sessions of an account once the change that asks for it stands in the
	 * database.
	 */
	void endAfterCommit(long accountId) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			end(accountId);
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				end(accountId);
			}
		});
	}

	private void end(long accountId) {
		for (HttpSession session : List.copyOf(this.sessions.getOrDefault(accountId, Set.of()))) {
			try {
				session.invalidate();
			}
			catch (IllegalStateException ended) {
				forget(accountId, session);
			}
		}
	}

	int count(long accountId) {
		return this.sessions.getOrDefault(accountId, Set.of()).size();
	}

	private void remember(long accountId, HttpSession session) {
		this.sessions.computeIfAbsent(accountId, (id) -> ConcurrentHashMap.newKeySet()).add(session);
	}

	private void forget(long accountId, HttpSession session) {
		this.sessions.computeIfPresent(accountId, (id, held) -> {
			held.remove(session);
			return held.isEmpty() ? null : held;
		});
	}

	private record Mark(ActiveSessions registry, long accountId) implements HttpSessionBindingListener {

		@Override
		public void valueBound(HttpSessionBindingEvent event) {
			this.registry.remember(this.accountId, event.getSession());
		}

		@Override
		public void valueUnbound(HttpSessionBindingEvent event) {
			this.registry.forget(this.accountId, event.getSession());
		}

	}

}
