package vn.danvan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts printed documents into a ZIP under names that a person can read and any system can
 * store.
 */
final class BatchZip {

	private static final int NAME_MAX = 120;

	private BatchZip() {
	}

	static byte[] of(List<String> names, List<byte[]> files) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Set<String> taken = new HashSet<>();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < files.size(); i++) {
				zip.putNextEntry(new ZipEntry(unique(names.get(i), taken) + ".pdf"));
				zip.write(files.get(i));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Vietnamese letters stay; what a file system forbids becomes a hyphen. */
	static String readable(String name) {
		String allowed = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("\\s+", " ").strip();
		String shorter = (allowed.length() > NAME_MAX) ? allowed.substring(0, NAME_MAX).strip() : allowed;
		return shorter.replaceAll("[. ]+$", "");
	}

	private static String unique(String name, Set<String> taken) {
		String readable = readable(name);
		String free = readable;
		for (int i = 2; !taken.add(free); i++) {
			free = readable + " (" + i + ")";
		}
		return free;
	}

}
