package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<Holiday, Long> {

	Holiday saveAndFlush(Holiday holiday);

	void delete(Holiday holiday);

	Optional<Holiday> findById(long id);

	Optional<Holiday> findByDay(LocalDate day);

}
