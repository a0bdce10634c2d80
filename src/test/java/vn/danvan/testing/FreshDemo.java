package vn.danvan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the tests a demo folder of their own, without data of an earlier run. */
class FreshDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path FOLDER = Path.of("target", "test-danvan");

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
		try {
			if (Files.exists(FOLDER.resolve("data"))) {
				FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		TestPropertyValues.of("danvan.demo.folder=" + FOLDER, "danvan.jobs=off").applyTo(context);
	}

}
