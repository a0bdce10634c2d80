package vn.danvan.dialogue;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, Long> {

	Meeting save(Meeting meeting);

	Meeting saveAndFlush(Meeting meeting);

	void delete(Meeting meeting);

	Optional<Meeting> findById(long id);

}
