package vn.danvan.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

import vn.danvan.account.AccountService.NewPassword;
import vn.danvan.account.AccountService.RoleRequest;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who gets in, who is locked out, and when sessions end. */
@DanvanTest
class LoginTest {

	@Autowired
	private PasswordLogin login;

	@Autowired
	private LoginFailures failures;

	@Autowired
	private AccountService accounts;

	@Autowired
	private DelegationService delegations;

	@Autowired
	private AccountDirectory directory;

	@Autowired
	private ActiveSessions sessions;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Stage stage;

	@LocalServerPort
	private int port;

	@Test
	void theDemoPasswordOpensTheDemoAccounts() {
		assertThat(attempt("xa.huongnhuong", "danvan-demo")).isTrue();
		assertThat(attempt("XA.HuongNhuong", "danvan-demo")).isTrue();
		assertThat(attempt("xa.huongnhuong", "danvan-dem")).isFalse();
	}

	@Test
	void repeatedFailuresLockAKnownAndAnUnknownNameAlike() {
		String known = "xa.yennghiep";
		String unknown = "khong.co.ai";
		for (int i = 0; i < LoginFailures.ALLOWED; i++) {
			assertThat(attempt(known, "sai")).isFalse();
			assertThat(attempt(unknown, "sai")).isFalse();
		}
		assertThat(this.failures.locked(known)).isTrue();
		assertThat(this.failures.locked(unknown)).isTrue();
		assertThat(attempt(known, "danvan-demo")).isFalse();
		assertThat(message(known)).isEqualTo(message(unknown));
		this.failures.succeeded(known);
		assertThat(attempt(known, "danvan-demo")).isTrue();
	}

	@Test
	void passwordsAreKeptWithBcryptOfStrengthTwelve() {
		assertThat(this.directory.passwordHash("chuyenvien").orElseThrow()).startsWith("$2a$12$");
	}

	@Test
	void aNewAccountGetsItsPasswordOnceAndADatedRole() {
		NewPassword created = this.stage.as("quantri", () -> this.accounts.open("tapsu.danvan", "Lê Tập Sự", "Tập sự"));
		this.stage.run("quantri", () -> this.accounts.grant(created.accountId(), new RoleRequest(Role.STAFF, false,
				null, null, this.clock.today().minusDays(10), this.clock.today().minusDays(1))));
		assertThat(attempt("tapsu.danvan", created.password())).isTrue();
		assertThat(this.stage.actor("tapsu.danvan").grants()).as("the role ended yesterday").isEmpty();
		this.stage.run("quantri", () -> this.accounts.grant(created.accountId(),
				new RoleRequest(Role.STAFF, false, null, null, this.clock.today(), null)));
		assertThat(this.stage.actor("tapsu.danvan").is(Role.STAFF)).isTrue();
		this.stage.run("quantri", () -> this.accounts.disable(created.accountId()));
		assertThat(attempt("tapsu.danvan", created.password())).isFalse();
	}

	@Test
	void nobodyChangesTheOwnRoles() {
		long own = this.stage.actor("quantri").accountId();
		RoleRequest request = new RoleRequest(Role.STAFF, false, null, null, this.clock.today(), null);
		assertThatThrownBy(() -> this.stage.run("quantri", () -> this.accounts.grant(own, request)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("chính mình");
	}

	@Test
	void aDelegatedRoleIsValidForItsDaysAndShowsForWhom() {
		this.stage.run("bithu", () -> this.delegations.delegate("lanhdao.vannghia", this.clock.today(),
				this.clock.today(), "đi công tác"));
		assertThat(this.stage.actor("lanhdao.vannghia").grant(Role.DISTRICT_LEADER)).get().satisfies((grant) -> {
			assertThat(grant.onBehalfOf()).isEqualTo("Hoàng Văn Thắng");
			assertThat(grant.deputy()).isTrue();
		});
		long id = this.stage.as("bithu", () -> this.delegations.own()).get(0).id();
		this.stage.run("bithu", () -> this.delegations.end(id));
	}

	@Test
	void changingARoleEndsTheSessionsOfTheAccount() throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		long account = this.stage.actor("xa.vannghia").accountId();
		assertThat(logIn(browser, "xa.vannghia")).isTrue();
		assertThat(this.sessions.count(account)).isEqualTo(1);
		this.stage.run("quantri", () -> this.accounts.grant(account, new RoleRequest(Role.COMMUNE_EDITOR, false,
				this.stage.unit("Xã Văn Sơn"), null, this.clock.today(), null)));
		assertThat(this.sessions.count(account)).isZero();
		HttpResponse<String> after = get(browser, "/");
		assertThat(after.statusCode()).isEqualTo(302);
		assertThat(after.headers().firstValue("location")).get().asString().endsWith("/dang-nhap");
	}

	@Test
	void withoutLoginThereIsOnlyTheLoginPageAndTheHealthCheck() throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newHttpClient();
		for (String path : new String[] { "/", "/ke-hoach", "/van-ban", "/tai-khoan", "/actuator/env" }) {
			assertThat(get(browser, path).statusCode()).as(path).isIn(302, 401, 403, 404);
		}
		assertThat(get(browser, "/actuator/health").statusCode()).isEqualTo(200);
		assertThat(get(browser, "/dang-nhap").body()).contains("lang=\"vi\"");
		assertThat(get(browser, "/app.css").statusCode()).isEqualTo(200);
	}

	private boolean logIn(HttpClient browser, String username) throws IOException, InterruptedException {
		Matcher token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
			.matcher(get(browser, "/dang-nhap").body());
		String csrf = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
		HttpRequest request = HttpRequest.newBuilder(address("/dang-nhap"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=danvan-demo" + csrf))
			.build();
		HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
		return answer.statusCode() == 302 && !answer.headers().firstValue("location").orElse("").contains("error");
	}

	private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(20)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private boolean attempt(String username, String password) {
		try {
			return this.login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
				.isAuthenticated();
		}
		catch (BadCredentialsException refused) {
			return false;
		}
	}

	private String message(String username) {
		try {
			this.login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, "sai"));
			return "";
		}
		catch (BadCredentialsException refused) {
			return refused.getMessage();
		}
	}

}
