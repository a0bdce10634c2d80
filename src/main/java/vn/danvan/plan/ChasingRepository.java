package vn.danvan.plan;

import org.springframework.data.repository.Repository;

interface ChasingRepository extends Repository<Chasing, Long> {

	Chasing save(Chasing chasing);

}
