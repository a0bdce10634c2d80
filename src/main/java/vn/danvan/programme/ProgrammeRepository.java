package vn.danvan.programme;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, Long> {

	Programme save(Programme programme);

	Optional<Programme> findById(long id);

}
