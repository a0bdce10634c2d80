package vn.danvan.demo;

import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Gives the demo its database: the one named by the environment, else the embedded one
 * below {@code ./.danvan}.
 */
@Configuration
@Profile("demo")
class DemoDatabase {

	private static final String NAME = "danvan";

	@Bean
	JdbcConnectionDetails demoConnection(Environment environment) {
		String url = environment.getProperty("DANVAN_DB_URL", "");
		JdbcConnectionDetails details = url.isBlank()
				? new Embedded(
						EmbeddedMariaDb.start(Path.of(environment.getProperty("danvan.demo.folder", ".danvan")), NAME))
				: new Named(url, environment.getProperty("DANVAN_DB_USER", ""),
						environment.getProperty("DANVAN_DB_PASSWORD", ""));
		try {
			DemoOrigin.claim(details.getJdbcUrl(), details.getUsername(), details.getPassword());
		}
		catch (RuntimeException ex) {
			if (details instanceof Embedded embedded) {
				embedded.close();
			}
			throw ex;
		}
		return details;
	}

	private record Named(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {
	}

	private record Embedded(EmbeddedMariaDb server) implements JdbcConnectionDetails, AutoCloseable {

		@Override
		public String getUsername() {
			return EmbeddedMariaDb.USER;
		}

		@Override
		public String getPassword() {
			return this.server.password();
		}

		@Override
		public String getJdbcUrl() {
			return this.server.url();
		}

		@Override
		public void close() {
			this.server.close();
		}

	}

}
