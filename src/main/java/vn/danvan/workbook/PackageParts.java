package vn.danvan.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;

/**
 * The parts of an Excel file, each read as a stream of XML within one limit for all. What
 * lies in the file besides is never unpacked.
 */
class PackageParts implements AutoCloseable {

	/** Most bytes that are unpacked, all parts and readings together. */
	static final long UNPACKED_MAX = 400_000_000;

	/** Most bytes of parts that are kept in memory: texts and formats. */
	static final long KEPT_MAX = 100_000_000;

	/** The JDK's own, whatever else lies on the class path. */
	private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

	static {
		XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XML.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
	}

	private final ZipFile zip;

	private long unpacked;

	PackageParts(byte[] content) {
		try {
			this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
		}
		catch (IOException | RuntimeException ex) {
			throw new DamagedFile();
		}
	}

	boolean has(String part) {
		return entry(part) != null;
	}

	/** Reads a part from beginning to end. */
	void read(String part, XmlReading reading) {
		read(part, UNPACKED_MAX, reading);
	}

	/** Reads a part whose content will be kept in memory. */
	void readKept(String part, XmlReading reading) {
		read(part, KEPT_MAX, reading);
	}

	private void read(String part, long max, XmlReading reading) {
		ZipArchiveEntry entry = entry(part);
		if (entry == null) {
			throw new DamagedFile();
		}
		try (InputStream content = new Limited(this.zip.getInputStream(entry), max)) {
			XMLStreamReader xml = XML.createXMLStreamReader(content);
			reading.read(xml);
		}
		catch (XMLStreamException | IOException ex) {
			throw refusal(ex);
		}
		catch (Refusal refusal) {
			throw refusal;
		}
		catch (RuntimeException ex) {
			throw new DamagedFile();
		}
	}

	private @Nullable ZipArchiveEntry entry(String part) {
		return this.zip.getEntry(part.startsWith("/") ? part.substring(1) : part);
	}

	/** The reader of XML hides what the stream said. */
	private static Refusal refusal(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return refusal;
			}
		}
		return new DamagedFile();
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new DamagedFile();
		}
	}

	/** Reads the XML of a part. */
	interface XmlReading {

		void read(XMLStreamReader xml) throws XMLStreamException;

	}

	/** Counts what is unpacked and stops a file that swells beyond the limit. */
	private final class Limited extends FilterInputStream {

		private final long max;

		private long own;

		Limited(InputStream content, long max) {
			super(content);
			this.max = max;
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int bytes) {
			this.own += bytes;
			PackageParts.this.unpacked += bytes;
			if (this.own > this.max || PackageParts.this.unpacked > UNPACKED_MAX) {
				throw new Refusal("workbook.error.swells");
			}
		}

	}

}
