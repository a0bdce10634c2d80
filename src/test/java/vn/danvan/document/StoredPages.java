package vn.danvan.document;

import java.time.LocalDate;

import org.springframework.context.ApplicationContext;

import vn.danvan.document.print.BarePages;
import vn.danvan.document.print.PdfPrinter;

/** Takes a stored document to the floor under its printing. */
public final class StoredPages {

	private StoredPages() {
	}

	public static BarePages bare(ApplicationContext context, long documentId) {
		Document document = context.getBean(DocumentRepository.class).findById(documentId).orElseThrow();
		return BarePages.of(context.getBean(PdfPrinter.class),
				context.getBean(DocumentPages.class).composed(document, LocalDate.of(2023, 6, 20)));
	}

}
