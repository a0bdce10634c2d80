package vn.danvan.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.VietnameseText;

/**
 * Login by name and password. A wrong name, a wrong password, a disabled and a locked
 * account all get the same answer after the same work.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

	private static final int USERNAME_MAX = 60;

	private final AccountDirectory directory;

	private final LoginFailures failures;

	private final PasswordEncoder encoder;

	private final String hashOfNobody;

	PasswordLogin(AccountDirectory directory, LoginFailures failures, PasswordEncoder encoder) {
		this.directory = directory;
		this.failures = failures;
		this.encoder = encoder;
		this.hashOfNobody = encoder.encode("nobody has this password");
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String username = VietnameseText.searchKey(request.getName());
		String typed = String.valueOf(request.getCredentials());
		if (username.length() > USERNAME_MAX) {
			throw refused();
		}
		String hash = this.directory.passwordHash(username).orElse(this.hashOfNobody);
		boolean locked = this.failures.locked(username);
		boolean matches = typed.length() <= AccountService.PASSWORD_MAX && this.encoder.matches(typed, hash);
		if (locked || !matches) {
			if (!locked) {
				this.failures.failed(username);
			}
			throw refused();
		}
		this.failures.succeeded(username);
		DanvanPrincipal principal = this.directory.principal(username).orElseThrow(PasswordLogin::refused);
		return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private static BadCredentialsException refused() {
		return new BadCredentialsException("Login refused");
	}

}
