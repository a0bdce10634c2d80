package vn.danvan.notification;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReminderPolicyRepository extends Repository<ReminderPolicy, Long> {

	ReminderPolicy save(ReminderPolicy policy);

	Optional<ReminderPolicy> findById(long id);

}
