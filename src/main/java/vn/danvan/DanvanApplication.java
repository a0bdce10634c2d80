package vn.danvan;

import java.time.ZoneOffset;
import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The internal system of a district mass-mobilisation board. */
@SpringBootApplication
public class DanvanApplication {

	/**
	 * Starts the system.
	 * @param args arguments of Spring Boot
	 */
	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
		SpringApplication application = new SpringApplication(DanvanApplication.class);
		application
			.addListeners((ApplicationEnvironmentPreparedEvent event) -> requireDatabase(event.getEnvironment()));
		application.run(args);
	}

	private static void requireDatabase(Environment environment) {
		boolean named = !environment.getProperty("DANVAN_DB_URL", "").isBlank()
				&& !environment.getProperty("DANVAN_DB_USER", "").isBlank()
				&& environment.containsProperty("DANVAN_DB_PASSWORD");
		if (!named && !environment.acceptsProfiles(Profiles.of("demo"))) {
			System.err.println("danvan: set DANVAN_DB_URL, DANVAN_DB_USER and DANVAN_DB_PASSWORD to your MariaDB.");
			System.exit(1);
		}
	}

}
