package vn.danvan.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, Long> {

	FollowUp save(FollowUp followUp);

	void delete(FollowUp followUp);

	Optional<FollowUp> findById(long id);

	List<FollowUp> findAllByIdInOrderById(Collection<Long> ids);

}
