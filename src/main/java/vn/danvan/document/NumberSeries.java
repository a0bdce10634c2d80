package vn.danvan.document;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/**
 * Dãy số văn bản: one for each body and type in a term of the committee (HD 36-HD/VPTW).
 * Numbers are taken while the row is locked, in the transaction that issues the document,
 * so none is lost and none is used twice.
 */
@Entity
class NumberSeries extends StoredAggregate {

	static final int LABEL_MAX = 60;

	static final int NUMBER_MAX = 99_999;

	private long bodyId;

	@Enumerated(EnumType.STRING)
	private DocumentType type = DocumentType.REPORT;

	private String label = "";

	private LocalDate validFrom = LocalDate.EPOCH;

	private LocalDate validUntil = Validity.FOREVER;

	private int firstNumber;

	private int nextNumber;

	private @Nullable LocalDate lastDate;

	protected NumberSeries() {
	}

	static NumberSeries open(long bodyId, DocumentType type, String label, Validity validity, int first, Actor by) {
		if (first < 1 || first > NUMBER_MAX) {
			throw Refusal.at("first", "document.error.first-number", NUMBER_MAX);
		}
		NumberSeries series = new NumberSeries();
		series.bodyId = bodyId;
		series.type = type;
		series.label = label;
		series.validFrom = validity.from();
		series.validUntil = validity.until();
		series.firstNumber = first;
		series.nextNumber = first;
		series.happened("series.opened", by, Map.of("type", Messages.label(type), "label", label, "first", first));
		return series;
	}

	/**
	 * Takes the next number.
	 * @param date the document's date
	 * @param reason why the date lies before that of the previous number, or null
	 * @return the number
	 * @throws Refusal if the date lies before that of the previous number and no reason
	 * is given
	 */
	Taken take(LocalDate date, @Nullable String reason) {
		if (this.lastDate != null && date.isBefore(this.lastDate) && reason == null) {
			throw Refusal.at("date", "document.error.date-before-last", VietnameseDates.screen(this.lastDate));
		}
		int number = this.nextNumber++;
		if (this.lastDate == null || date.isAfter(this.lastDate)) {
			this.lastDate = date;
		}
		return new Taken(id(), number);
	}

	long bodyId() {
		return this.bodyId;
	}

	DocumentType type() {
		return this.type;
	}

	String label() {
		return this.label;
	}

	Validity validity() {
		return new Validity(this.validFrom, this.validUntil);
	}

	int nextNumber() {
		return this.nextNumber;
	}

	@Override
	protected String subjectType() {
		return "series";
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

	/**
	 * A number that was taken.
	 *
	 * @param seriesId the series
	 * @param number the number
	 */
	record Taken(long seriesId, int number) {
	}

}
