package vn.danvan.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheets; a block that is not closed swallows all that follow it. */
class StylesTest {

	static List<Path> sheets() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("frontend/public"))) {
			return files.filter((file) -> file.toString().endsWith(".css")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("sheets")
	void everyBlockIsClosedBeforeTheNextChapter(Path sheet) throws IOException {
		int depth = 0;
		int number = 0;
		for (String line : Files.readAllLines(sheet)) {
			number++;
			if (line.startsWith("/*") || line.startsWith("@media") || line.startsWith(".")) {
				assertThat(depth).as("%s, line %d", sheet, number).isZero();
			}
			depth += line.replace("}", "").length() - line.replace("{", "").length();
		}
		assertThat(depth).as(sheet.toString()).isZero();
	}

}
