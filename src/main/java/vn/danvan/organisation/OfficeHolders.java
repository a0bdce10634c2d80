package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * Keeps who may sign for a body and when; clerk and administrator enter it, all who
 * prepare documents read it.
 */
@Service
@Transactional
public class OfficeHolders {

	/** Longest name. */
	public static final int NAME_MAX = 120;

	/** Longest title. */
	public static final int TITLE_MAX = 100;

	private final OfficeTenureRepository tenures;

	private final Organisation organisation;

	private final Actors actors;

	OfficeHolders(OfficeTenureRepository tenures, Organisation organisation, Actors actors) {
		this.tenures = tenures;
		this.organisation = organisation;
		this.actors = actors;
	}

	/**
	 * Who may sign for a body on a day.
	 * @param bodyId the body
	 * @param day the day
	 * @return the head first
	 */
	@Transactional(readOnly = true)
	public List<OfficeHolder> inOffice(long bodyId, LocalDate day) {
		this.actors.current().require(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER, Role.ADMIN);
		return this.tenures.inOffice(bodyId, day).stream().map(OfficeTenure::value).toList();
	}

	/**
	 * One office holder, whether still in office or not.
	 * @param id the entry
	 * @return the office holder
	 */
	@Transactional(readOnly = true)
	public Optional<OfficeHolder> find(long id) {
		this.actors.current().require(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER, Role.ADMIN);
		return this.tenures.findById(id).map(OfficeTenure::value);
	}

	/**
	 * All entries.
	 * @return by body, the latest first
	 */
	@Transactional(readOnly = true)
	public List<OfficeHolder> all() {
		this.actors.current().require(Role.CLERK, Role.ADMIN);
		return this.tenures.all().stream().map(OfficeTenure::value).toList();
	}

	/**
	 * Enters who may sign from a day on.
	 * @param bodyId the body, which must exist on that day
	 * @param fullName họ tên, without title or rank
	 * @param title chức vụ; stored in capitals
	 * @param standing in what standing
	 * @param from first day
	 * @return the entry
	 */
	public long begin(long bodyId, String fullName, String title, Standing standing, LocalDate from) {
		Actor actor = this.actors.current();
		actor.require(Role.CLERK, Role.ADMIN);
		if (this.organisation.body(bodyId, from).isEmpty()) {
			throw Refusal.at("from", "organisation.error.office-body", VietnameseDates.screen(from));
		}
		return this.tenures.save(OfficeTenure.begin(bodyId, TextRules.required("fullName", fullName, NAME_MAX),
				VietnameseText.upper(TextRules.required("title", title, TITLE_MAX)), standing, from, actor))
			.id();
	}

	/**
	 * Ends an entry.
	 * @param id the entry
	 * @param lastDay the last day in office
	 */
	public void end(long id, LocalDate lastDay) {
		Actor actor = this.actors.current();
		actor.require(Role.CLERK, Role.ADMIN);
		OfficeTenure tenure = this.tenures.findById(id).orElseThrow(NotPermitted::new);
		tenure.end(lastDay, actor);
		this.tenures.save(tenure);
	}

}
