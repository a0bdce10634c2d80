package vn.danvan.testing;

import java.util.List;
import java.util.concurrent.Callable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.ActingPrincipal;
import vn.danvan.base.security.Actor;

/** Lets accounts of the demo act in a test, and finds records of the demo. */
public class Stage {

	private final AccountDirectory directory;

	private final JdbcClient jdbc;

	public Stage(AccountDirectory directory, JdbcClient jdbc) {
		this.directory = directory;
		this.jdbc = jdbc;
	}

	public Authentication authentication(String username) {
		Actor actor = this.directory.actor(username).orElseThrow();
		ActingPrincipal principal = () -> actor;
		return UsernamePasswordAuthenticationToken.authenticated(principal, null,
				actor.grants()
					.stream()
					.map((grant) -> new SimpleGrantedAuthority("ROLE_" + grant.role().name()))
					.distinct()
					.toList());
	}

	public Actor actor(String username) {
		return this.directory.actor(username).orElseThrow();
	}

	public <T> T as(String username, Callable<T> action) {
		SecurityContextHolder.getContext().setAuthentication(authentication(username));
		try {
			return action.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	public void run(String username, Runnable action) {
		as(username, () -> {
			action.run();
			return List.of();
		});
	}

	public long plan() {
		return this.jdbc.sql("SELECT id FROM plan WHERE year = 2023").query(Long.class).single();
	}

	public long unit(String name) {
		return this.jdbc.sql("SELECT unit_id FROM unit_version WHERE name = ? AND valid_from < '2023-06-20'")
			.param(name)
			.query(Long.class)
			.single();
	}

	public long body(String symbol) {
		return this.jdbc.sql("""
				SELECT v.body_id FROM body_version v JOIN body b ON b.id = v.body_id
				JOIN unit_version u ON u.unit_id = b.unit_id AND u.kind = 'DISTRICT' WHERE v.symbol = ?""")
			.param(symbol)
			.query(Long.class)
			.single();
	}

	/** The assignment of a commune for a task and occurrence of the plan 2023. */
	public long assignment(String commune, String task, int occurrence) {
		return this.jdbc.sql("""
				SELECT a.id FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = t.plan_id
				WHERE p.year = 2023 AND t.code = ? AND a.unit_id = ? AND a.body_id IS NULL AND a.occurrence_no = ?""")
			.params(task, unit(commune), occurrence)
			.query(Long.class)
			.single();
	}

	public long assignmentOfBody(String task, int occurrence) {
		return this.jdbc.sql("""
				SELECT a.id FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = t.plan_id
				WHERE p.year = 2023 AND t.code = ? AND a.body_id IS NOT NULL AND a.occurrence_no = ?""")
			.params(task, occurrence)
			.query(Long.class)
			.single();
	}

	public List<String> log(String subjectType, long subjectId) {
		return this.jdbc.sql("SELECT sentence FROM activity WHERE subject_type = ? AND subject_id = ? ORDER BY id")
			.params(subjectType, subjectId)
			.query(String.class)
			.list();
	}

	public JdbcClient jdbc() {
		return this.jdbc;
	}

}
