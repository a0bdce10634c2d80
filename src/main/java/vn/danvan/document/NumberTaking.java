package vn.danvan.document;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.print.PdfPrinter;
import vn.danvan.document.print.PrintedPages;
import vn.danvan.evidence.ContentStore;

/**
 * Takes numbers: the series stays locked until the document with its number is stored, so
 * that none is lost and none is used twice.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NumberTaking {

	private final DocumentRepository documents;

	private final NumberSeriesRepository series;

	private final DocumentPages pages;

	private final PdfPrinter pdf;

	private final ContentStore store;

	private final BusinessClock clock;

	NumberTaking(DocumentRepository documents, NumberSeriesRepository series, DocumentPages pages, PdfPrinter pdf,
			ContentStore store, BusinessClock clock) {
		this.documents = documents;
		this.series = series;
		this.pages = pages;
		this.pdf = pdf;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Gives an approved document its number and stores the pages that are printed with
	 * it. To be called when it is this document's turn to print.
	 * @param id the document
	 * @param version the version that the person saw
	 * @param request date, recipients, and the other columns of the register
	 * @param actor the clerk
	 * @return số và ký hiệu
	 */
	String numbered(long id, int version, RegisterRequest request, Actor actor) {
		Document document = this.documents.findById(id).orElseThrow(NotPermitted::new);
		document.requireVersion(version);
		RegisterEntry entry = RegisterEntry.of(request);
		if (document.approvedOn() != null && entry.date().isBefore(document.approvedOn())) {
			throw Refusal.at("date", "document.error.date-before-approval",
					VietnameseDates.screen(document.approvedOn()));
		}
		this.pages.requireSignersInOffice(document, entry.date());
		String symbol = number(document, entry, actor);
		PrintedPages printed = this.pdf.print(this.pages.composed(document, entry.date()));
		document.store(this.store.store(SignaturePlaces.prepared(printed, document.type() != DocumentType.MINUTES)));
		this.documents.save(document);
		return symbol;
	}

	/**
	 * Gives a document its number, without pages.
	 * @param document an approved document
	 * @param entry what the register says of it
	 * @param actor the clerk
	 * @return số và ký hiệu
	 */
	String number(Document document, RegisterEntry entry, Actor actor) {
		if (entry.date().isAfter(this.clock.today())) {
			throw Refusal.at("date", "document.error.date-in-future");
		}
		this.pages.letterhead(document.issuingBodyId(), entry.date());
		NumberSeries locked = lock(document.issuingBodyId(), document.type(), entry.date());
		NumberSeries.Taken taken = locked.take(entry.date(), entry.earlyDateReason());
		this.series.save(locked);
		String symbol = this.pages.symbol(document, taken.number(), entry.date());
		document.register(taken, symbol, entry, actor);
		return symbol;
	}

	/**
	 * Locks the series of a body and type until the transaction ends.
	 * @param bodyId cơ quan ban hành
	 * @param type tên loại
	 * @param date ngày văn bản
	 * @return the series
	 * @throws Refusal if there is none
	 */
	NumberSeries lock(long bodyId, DocumentType type, LocalDate date) {
		return this.series.lock(bodyId, type, date).orElseThrow(() -> Refusal.at("date", "document.error.no-series"));
	}

}
