package vn.danvan.document.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.danvan.base.Refusal;

/** Opens files, or refuses what nobody could check. */
final class PdfFile {

	/** The largest file that is checked, in bytes. */
	static final int MAX_SIZE = 50 * 1024 * 1024;

	private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private PdfFile() {
	}

	/**
	 * Opens a file.
	 * @param file its bytes
	 * @return the document, to be closed
	 * @throws Refusal if it is too large, no PDF, encrypted or damaged
	 */
	static PDDocument open(byte[] file) {
		if (file.length > MAX_SIZE) {
			throw new Refusal("document.signature.too-large", MAX_SIZE / 1024 / 1024);
		}
		if (!Beginning.of(file, HEADER)) {
			throw new Refusal("document.signature.no-pdf");
		}
		PDDocument document = load(file);
		if (document.isEncrypted()) {
			close(document);
			throw new Refusal("document.signature.encrypted");
		}
		if (document.getNumberOfPages() == 0) {
			close(document);
			throw new Refusal("document.signature.damaged");
		}
		return document;
	}

	/**
	 * Compares two states of a file.
	 * @param before the bytes of the earlier one
	 * @param after the bytes of the later one
	 * @return true if only signatures and values of empty fields were added
	 */
	static boolean compare(byte[] before, byte[] after) {
		try (PDDocument later = open(after)) {
			return compare(before, later);
		}
		catch (IOException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

	/**
	 * Compares two states of a file.
	 * @param before the bytes of the earlier one
	 * @param after the later one
	 * @return true if only signatures and values of empty fields were added
	 */
	static boolean compare(byte[] before, PDDocument after) {
		try (PDDocument earlier = open(before)) {
			return Additions.areSignaturesOnly(earlier, after);
		}
		catch (IOException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

	private static PDDocument load(byte[] file) {
		try {
			return Loader.loadPDF(file);
		}
		catch (InvalidPasswordException ex) {
			throw new Refusal("document.signature.encrypted");
		}
		catch (IOException | RuntimeException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

	private static void close(PDDocument document) {
		try {
			document.close();
		}
		catch (IOException ex) {
			throw new Refusal("document.signature.damaged");
		}
	}

}
