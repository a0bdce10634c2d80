package vn.danvan.document.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Turns Word files into pages, with the typeface of {@code reports/fonts} in the place of
 * Times New Roman.
 */
final class LibreOffice {

	private static final int PATIENCE_SECONDS = 120;

	private LibreOffice() {
	}

	static byte[] toPdf(Path folder, byte[] docx) {
		String name = UUID.randomUUID().toString();
		try {
			Path source = Files.write(folder.resolve(name + ".docx"), docx);
			ProcessBuilder builder = new ProcessBuilder("soffice", "--headless",
					"-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(), "--convert-to",
					"pdf", "--outdir", folder.toString(), source.toString())
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve(name + ".log").toFile());
			builder.environment().put("FONTCONFIG_FILE", fonts(folder).toAbsolutePath().toString());
			Process process = builder.start();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IllegalStateException("LibreOffice does not answer");
			}
			return Files.readAllBytes(folder.resolve(name + ".pdf"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Path fonts(Path folder) throws IOException {
		return Files.writeString(folder.resolve("fonts.conf"), """
				<?xml version="1.0"?>
				<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
				<fontconfig>
				<dir>%s</dir>
				<cachedir>%s</cachedir>
				<alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
				</fontconfig>
				""".formatted(Path.of("reports/fonts").toAbsolutePath(), folder.resolve("cache").toAbsolutePath()));
	}

}
