package vn.danvan.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.tika.Tika;

import vn.danvan.base.Refusal;

/**
 * The kinds of file that may be attached, told by what they contain; the name must agree.
 */
enum FileKind {

	PDF("application/pdf", "application/pdf", "pdf"),

	JPEG("image/jpeg", "image/jpeg", "jpg", "jpeg"),

	PNG("image/png", "image/png", "png"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/zip", "docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip", "xlsx");

	private static final Tika TIKA = new Tika();

	/** What a phone makes that saves space; no browser on Windows or Android shows it. */
	private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence",
			"image/heif-sequence", "image/avif");

	private static final int MOST_ENTRIES = 2000;

	private final String mediaType;

	private final String magicType;

	private final List<String> endings;

	FileKind(String mediaType, String magicType, String... endings) {
		this.mediaType = mediaType;
		this.magicType = magicType;
		this.endings = List.of(endings);
	}

	String mediaType() {
		return this.mediaType;
	}

	boolean isPhoto() {
		return this == JPEG || this == PNG;
	}

	/**
	 * The file without what a camera writes about place, device and person.
	 * @param content a file of this kind
	 * @return the file; unchanged if it is no photo
	 * @throws IllegalArgumentException if the photo is broken
	 */
	byte[] withoutPlace(byte[] content) {
		return switch (this) {
			case JPEG -> JpegFile.withoutPlace(content);
			case PNG -> PngFile.withoutPlace(content);
			default -> content;
		};
	}

	/**
	 * The kind of a file.
	 * @param fileName its name
	 * @param content its bytes
	 * @return its kind
	 * @throws Refusal if it is of no allowed kind or not what its name says
	 */
	static FileKind required(String fileName, byte[] content) {
		return of(fileName, content).orElseThrow(() -> Refusal.at("evidence",
				HEIC.contains(TIKA.detect(content)) ? "evidence.error.heic" : "evidence.error.kind", fileName));
	}

	static Optional<FileKind> of(String fileName, byte[] content) {
		String lower = fileName.toLowerCase(Locale.ROOT);
		String ending = lower.substring(lower.lastIndexOf('.') + 1);
		String magic = TIKA.detect(content);
		return Arrays.stream(values())
			.filter((kind) -> kind.endings.contains(ending))
			.filter((kind) -> kind.magicType.equals(magic) || kind.mediaType.equals(magic)
					|| (kind.isOffice() && magic.equals("application/x-tika-ooxml")))
			.filter((kind) -> !kind.isOffice() || kind.holdsItsPart(content))
			.findFirst();
	}

	private boolean isOffice() {
		return this == DOCX || this == XLSX;
	}

	private boolean holdsItsPart(byte[] content) {
		Set<String> names = new HashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			ZipEntry entry = zip.getNextEntry();
			while (entry != null && names.size() < MOST_ENTRIES) {
				names.add(entry.getName());
				entry = zip.getNextEntry();
			}
		}
		catch (IOException | IllegalArgumentException damaged) {
			return false;
		}
		return names.contains("[Content_Types].xml")
				&& names.contains((this == DOCX) ? "word/document.xml" : "xl/workbook.xml");
	}

}
