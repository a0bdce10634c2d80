package vn.danvan.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.StartupStep;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;

/**
 * Outside the demo there is no default password: the first start prints a one-time code,
 * and whoever has it sets up the first administrator at {@code /thiet-lap}.
 */
@Service
@Transactional
public class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final int CODE_BYTES = 8;

	private final JdbcClient jdbc;

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final BusinessClock clock;

	FirstAdministrator(JdbcClient jdbc, AccountRepository accounts, PasswordEncoder encoder, BusinessClock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * Says whether the first administrator is still missing.
	 * @return true as long as there is no account at all
	 */
	@Transactional(readOnly = true)
	public boolean missing() {
		return this.accounts.count() == 0;
	}

	/**
	 * Sets up the first administrator.
	 * @param code the one-time code of the first start
	 * @param fullName the person
	 * @param password the password, {@value AccountService#PASSWORD_MIN} letters or more
	 */
	public void setUp(String code, String fullName, String password) {
		boolean right = missing() && this.jdbc.sql("SELECT code_hash FROM setup_code WHERE used_at IS NULL FOR UPDATE")
			.query(String.class)
			.optional()
			.filter((hash) -> this.encoder.matches(code.strip(), hash))
			.isPresent();
		if (!right) {
			throw Refusal.at("code", "account.error.setup-code");
		}
		LocalDate today = this.clock.today();
		Account account = Account.open("quantri", TextRules.required("fullName", fullName, AccountService.NAME_MAX),
				"Quản trị hệ thống", this.encoder.encode(AccountService.checkedPassword(password)), Actor.system());
		account.grant(Role.ADMIN, false, null, null, Validity.since(today), Actor.system());
		this.accounts.save(account);
		this.jdbc.sql("UPDATE setup_code SET used_at = ?").param(Timestamp.from(this.clock.realInstant())).update();
	}

	String newCode() {
		byte[] random = new byte[CODE_BYTES];
		new SecureRandom().nextBytes(random);
		String code = HexFormat.of().formatHex(random);
		this.jdbc.sql("REPLACE INTO setup_code (id, code_hash) VALUES (1, ?)")
			.param(this.encoder.encode(code))
			.update();
		return code;
	}

	/** Prints the code at every start until it has been used. */
	@Component
	@Profile("!demo & !test")
	static class Announcement extends StartupStep {

		private static final int POSITION = 20;

		private final FirstAdministrator administrator;

		Announcement(FirstAdministrator administrator) {
			super(POSITION);
			this.administrator = administrator;
		}

		@Override
		protected void run() {
			if (this.administrator.missing()) {
				log.warn("No account yet. Open /thiet-lap and enter this one-time code: {}",
						this.administrator.newCode());
			}
		}

	}

}
