package vn.danvan.plan;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ExtensionRepository extends Repository<Extension, Long> {

	Extension save(Extension extension);

	Optional<Extension> findById(long id);

	boolean existsByAssignmentIdAndState(long assignmentId, ExtensionState state);

}
