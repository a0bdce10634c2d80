package vn.danvan.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

import vn.danvan.account.ui.LoginView;

/**
 * Who gets in: everything needs a login but the login page, the first set-up, static
 * files and the health check. Attached files and the checklist on the spot have addresses
 * of their own; their feature says who may open which.
 */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

	private static final int BCRYPT_STRENGTH = 12;

	@Bean
	SecurityFilterChain security(HttpSecurity http, ActiveSessions sessions) throws Exception {
		http.authorizeHttpRequests((requests) -> requests
			.requestMatchers("/actuator/health", "/actuator/health/**", "/app.css", "/cells.js", "/matrix.js",
					"/photos.js", "/kiem-tra/tai-cho/*.js", "/kiem-tra/tai-cho/*.css", "/icons/**", "/favicon.ico")
			.permitAll()
			.requestMatchers("/minh-chung/**", "/kiem-tra/tai-cho/**")
			.authenticated());
		http.sessionManagement((management) -> management.addSessionAuthenticationStrategy(sessions));
		http.headers((headers) -> headers.frameOptions((frame) -> frame.sameOrigin()));
		http.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView(LoginView.class));
		return http.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
	}

}
