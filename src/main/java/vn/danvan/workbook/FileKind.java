package vn.danvan.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.danvan.base.Refusal;

/** Tells by its first bytes what was uploaded, whatever its name ends with. */
final class FileKind {

	private FileKind() {
	}

	/**
	 * Refuses everything that is no workbook of today's Excel, each kind with what to do.
	 */
	static void requireWorkbook(byte[] content) {
		if (content.length == 0) {
			throw new Refusal("workbook.error.empty");
		}
		FileMagic magic = FileMagic.valueOf(content);
		if (magic == FileMagic.OLE2) {
			throw old(content);
		}
		if (magic != FileMagic.OOXML) {
			throw new Refusal("workbook.error.not-excel");
		}
	}

	/** An OLE2 container holds an encrypted workbook, an old one, or something else. */
	private static Refusal old(byte[] content) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				return new Refusal("workbook.error.password");
			}
			if (container.getRoot().hasEntryCaseInsensitive("Workbook")
					|| container.getRoot().hasEntryCaseInsensitive("Book")) {
				return new Refusal("workbook.error.old");
			}
			return new Refusal("workbook.error.not-excel");
		}
		catch (IOException | RuntimeException ex) {
			return new DamagedFile();
		}
	}

}
