package vn.danvan.document;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actors;
import vn.danvan.document.print.FormPrinter;

/**
 * Prints sheets that bodies sign and certificates, made of records that the caller may
 * read, in the same queue as documents and outside any transaction.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class FormPrints {

	private final FormPrinter printer;

	private final PrintQueue queue;

	private final Actors actors;

	FormPrints(FormPrinter printer, PrintQueue queue, Actors actors) {
		this.printer = printer;
		this.queue = queue;
		this.actors = actors;
	}

	/**
	 * Prints a sheet.
	 * @param form the sheet
	 * @return a PDF
	 */
	public byte[] sheet(FormSheet form) {
		this.actors.current();
		return this.queue.print(() -> this.printer.sheet(form));
	}

	/**
	 * Prints certificates, one a page.
	 * @param certificates at least one
	 * @return a PDF
	 */
	public byte[] certificates(List<Certificate> certificates) {
		this.actors.current();
		return this.queue.print(() -> this.printer.certificates(certificates));
	}

}
