package vn.danvan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In hàng loạt: one job that prints many documents, shows how far it is and can be
 * cancelled.
 */
public final class BatchJob {

	private static final Logger log = LoggerFactory.getLogger(BatchJob.class);

	private final List<Sheet> sheets;

	private final Format format;

	private final AtomicInteger printed = new AtomicInteger();

	private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

	private volatile byte @Nullable [] file;

	BatchJob(List<Sheet> sheets, Format format) {
		this.sheets = List.copyOf(sheets);
		this.format = format;
	}

	/**
	 * How many documents the job has.
	 * @return at least 1
	 */
	public int total() {
		return this.sheets.size();
	}

	/**
	 * How many are printed.
	 * @return from 0 to {@link #total}
	 */
	public int printed() {
		return this.printed.get();
	}

	/**
	 * Where the job stands.
	 * @return its state
	 */
	public State state() {
		return this.state.get();
	}

	/**
	 * What kind of file the job makes.
	 * @return one PDF or a ZIP
	 */
	public Format format() {
		return this.format;
	}

	/** Cancels the job before its next document; a finished job stays finished. */
	public void cancel() {
		if (!this.state.compareAndSet(State.WAITING, State.CANCELLED)) {
			this.state.compareAndSet(State.PRINTING, State.CANCELLED);
		}
	}

	/**
	 * The file of a finished job.
	 * @return a PDF or a ZIP
	 * @throws IllegalStateException if the job is not done
	 */
	public byte[] file() {
		byte[] done = this.file;
		if (done == null) {
			throw new IllegalStateException("Not done");
		}
		return done;
	}

	void run() {
		if (!this.state.compareAndSet(State.WAITING, State.PRINTING)) {
			return;
		}
		try {
			List<byte[]> files = new ArrayList<>();
			for (Sheet sheet : this.sheets) {
				if (this.state.get() == State.CANCELLED) {
					return;
				}
				files.add(sheet.printing().get());
				this.printed.incrementAndGet();
			}
			this.file = (this.format == Format.ONE_PDF) ? merged(files)
					: BatchZip.of(this.sheets.stream().map(Sheet::name).toList(), files);
			this.state.compareAndSet(State.PRINTING, State.DONE);
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			log.error("A batch failed at document {}", this.printed.get() + 1, ex);
			this.state.set(State.FAILED);
		}
	}

	private static byte[] merged(List<byte[]> files) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDFMergerUtility merger = new PDFMergerUtility();
		files.forEach((file) -> merger.addSource(new RandomAccessReadBuffer(file)));
		merger.setDestinationStream(out);
		try {
			merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** What kind of file a job makes. */
	public enum Format {

		/** Một tệp PDF để in liền một lần. */
		ONE_PDF,

		/** Tệp nén, mỗi văn bản một tệp. */
		ZIP

	}

	/** Where a job stands. */
	public enum State {

		/** Đang chờ đến lượt. */
		WAITING,

		/** Đang in. */
		PRINTING,

		/** Xong. */
		DONE,

		/** Đã hủy. */
		CANCELLED,

		/** Không in được. */
		FAILED

	}

	/**
	 * One document of a job.
	 *
	 * @param name its name in the ZIP, without extension
	 * @param printing makes its PDF
	 */
	record Sheet(String name, Supplier<byte[]> printing) {
	}

}
