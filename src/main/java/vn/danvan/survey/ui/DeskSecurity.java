package vn.danvan.survey.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The pages of the desk need no login and begin no session, so that the tablet gets no
 * cookie. There is nothing to forge a request against: the ticket in the form is the only
 * authority, and whoever has it may use it. Hence no CSRF token, which would need a
 * session. Nothing but the own style sheet is loaded and no script runs.
 */
@Configuration
class DeskSecurity {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityFilterChain desk(HttpSecurity http) throws Exception {
		http.securityMatcher("/" + DeskController.ROOT + "/**", "/phieu.css");
		http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		http.csrf(AbstractHttpConfigurer::disable);
		http.requestCache(AbstractHttpConfigurer::disable);
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY)));
		return http.build();
	}

}
