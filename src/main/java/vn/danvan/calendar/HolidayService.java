package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

/**
 * Keeps the list of ngày nghỉ and ngày làm bù: everybody who reads records reads it,
 * staff and the leaders of the board write it. Who only wants to reckon asks
 * {@link WorkingDays}.
 */
@Service
@Transactional
public class HolidayService {

	private final HolidayRepository holidays;

	private final JdbcClient jdbc;

	private final Actors actors;

	private final BusinessClock clock;

	HolidayService(HolidayRepository holidays, JdbcClient jdbc, Actors actors, BusinessClock clock) {
		this.holidays = holidays;
		this.jdbc = jdbc;
		this.actors = actors;
		this.clock = clock;
	}

	/**
	 * The years to choose from: those with an entry, this one and the next.
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		this.actors.current().requireReader();
		int present = this.clock.today().getYear();
		return Stream
			.concat(this.jdbc.sql("SELECT DISTINCT YEAR(day) FROM holiday").query(Integer.class).list().stream(),
					Stream.of(present, present + 1))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/**
	 * One page of the days of a year.
	 * @param year the year
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the days, the first of the year first
	 */
	@Transactional(readOnly = true)
	public List<HolidayRow> list(int year, long offset, int limit) {
		this.actors.current().requireReader();
		return this.jdbc.sql("""
				SELECT id, day, kind, name, source, version FROM holiday WHERE day BETWEEN ? AND ?
				ORDER BY day LIMIT ? OFFSET ?""")
			.params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), limit, offset)
			.query((row, number) -> new HolidayRow(row.getLong(1), row.getObject(2, LocalDate.class),
					HolidayKind.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getInt(6)))
			.list();
	}

	/**
	 * How many days {@link #list} has in all.
	 * @param year the year
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(int year) {
		this.actors.current().requireReader();
		return this.jdbc.sql("SELECT COUNT(*) FROM holiday WHERE day BETWEEN ? AND ?")
			.params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.query(Integer.class)
			.single();
	}

	/**
	 * Enters a day.
	 * @param entry what it is
	 * @return its id
	 * @throws Refusal at its field if the day is there already, is a ngày làm bù on a
	 * normal working day, or lies outside of what can be entered
	 */
	public long enter(HolidayEntry entry) {
		Actor writer = writer();
		HolidayEntry.Checked checked = entry.checked();
		this.holidays.findByDay(checked.day()).ifPresent(HolidayService::refuse);
		return store(Holiday.enter(checked, writer), checked);
	}

	/**
	 * Corrects a day.
	 * @param id the entry
	 * @param version the version that the person saw
	 * @param entry what it is
	 * @throws Refusal as of {@link #enter}
	 */
	public void change(long id, int version, HolidayEntry entry) {
		Actor writer = writer();
		Holiday holiday = seen(id, version);
		HolidayEntry.Checked checked = entry.checked();
		Optional<Holiday> present = this.holidays.findByDay(checked.day());
		present.filter((one) -> one.id() != id).ifPresent(HolidayService::refuse);
		holiday.change(checked, writer);
		store(holiday, checked);
	}

	/**
	 * Takes a day out of the list: from now on its weekday alone decides.
	 * @param id the entry
	 * @param version the version that the person saw
	 */
	public void remove(long id, int version) {
		Actor writer = writer();
		Holiday holiday = seen(id, version);
		holiday.remove(writer);
		this.holidays.delete(holiday);
	}

	private long store(Holiday holiday, HolidayEntry.Checked checked) {
		try {
			return this.holidays.saveAndFlush(holiday).id();
		}
		catch (DataIntegrityViolationException atTheSameTime) {
			throw Refusal.at("day", "calendar.error.just-entered", VietnameseDates.screen(checked.day()));
		}
	}

	private static void refuse(Holiday present) {
		throw Refusal.at("day", "calendar.error.twice", present.label());
	}

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	private Holiday seen(long id, int version) {
		Holiday holiday = this.holidays.findById(id).orElseThrow(NotPermitted::new);
		holiday.requireVersion(version);
		return holiday;
	}

}
