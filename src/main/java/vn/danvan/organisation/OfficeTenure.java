package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;

/** Người có thẩm quyền ký of a body, from a day until a day. */
@Entity
@Table(name = "office_holder")
class OfficeTenure extends StoredAggregate {

	private long bodyId;

	private String fullName = "";

	private String title = "";

	@Enumerated(EnumType.STRING)
	private Standing standing = Standing.HEAD;

	private LocalDate validFrom = LocalDate.EPOCH;

	private LocalDate validUntil = Validity.FOREVER;

	protected OfficeTenure() {
	}

	static OfficeTenure begin(long bodyId, String fullName, String title, Standing standing, LocalDate from, Actor by) {
		OfficeTenure tenure = new OfficeTenure();
		tenure.bodyId = bodyId;
		tenure.fullName = fullName;
		tenure.title = title;
		tenure.standing = standing;
		tenure.validFrom = from;
		tenure.happened("office.begun", by,
				Map.of("name", fullName, "title", title, "date", VietnameseDates.screen(from)));
		return tenure;
	}

	void end(LocalDate lastDay, Actor by) {
		if (lastDay.isBefore(this.validFrom)) {
			throw Refusal.at("lastDay", "organisation.error.office-dates", VietnameseDates.screen(this.validFrom));
		}
		this.validUntil = lastDay.plusDays(1);
		happened("office.ended", by,
				Map.of("name", this.fullName, "title", this.title, "date", VietnameseDates.screen(lastDay)));
	}

	OfficeHolder value() {
		return new OfficeHolder(id(), this.bodyId, this.fullName, this.title, this.standing,
				new Validity(this.validFrom, this.validUntil));
	}

	@Override
	protected String subjectType() {
		return "office";
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
