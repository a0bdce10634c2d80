package vn.danvan.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import vn.danvan.DanvanApplication;

/** Starts the demo afresh for a benchmark, in a folder of its own below target. */
final class DemoRun {

	private DemoRun() {
	}

	/** Runs a benchmark on the demo and such beans as it adds, and ends the demo. */
	static void of(String name, Run benchmark, Class<?>... beans) throws Exception {
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
		Path folder = Path.of("target", name);
		FileSystemUtils.deleteRecursively(folder.resolve("data"));
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DanvanApplication.class)
			.sources(beans)
			.profiles("demo")
			.run("--danvan.demo.folder=" + folder, "--server.port=0", "--logging.level.root=warn")) {
			benchmark.print(context, System.out);
		}
	}

	/** What is measured on the running demo. */
	@FunctionalInterface
	interface Run {

		/** Prints the table. */
		void print(ConfigurableApplicationContext context, PrintStream out) throws Exception;

	}

}
