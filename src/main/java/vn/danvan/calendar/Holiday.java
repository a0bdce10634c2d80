package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/** A ngày nghỉ or ngày làm bù. */
@Entity
class Holiday extends StoredAggregate {

	static final String SUBJECT = "holiday";

	private LocalDate day = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private HolidayKind kind = HolidayKind.DAY_OFF;

	private String name = "";

	private String source = "";

	protected Holiday() {
	}

	static Holiday enter(HolidayEntry.Checked entry, Actor by) {
		Holiday holiday = new Holiday();
		holiday.fill(entry);
		holiday.happened("holiday.entered", by, Map.of("what", holiday.label()));
		return holiday;
	}

	void change(HolidayEntry.Checked entry, Actor by) {
		String before = label();
		fill(entry);
		happened("holiday.changed", by, Map.of("before", before, "after", label()));
	}

	void remove(Actor by) {
		happened("holiday.removed", by, Map.of("what", label()));
	}

	String label() {
		return new HolidayEntry.Checked(this.day, this.kind, this.name, this.source).label();
	}

	private void fill(HolidayEntry.Checked entry) {
		this.day = entry.day();
		this.kind = entry.kind();
		this.name = entry.name();
		this.source = entry.source();
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
