package vn.danvan.survey;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SurveyRoundRepository extends Repository<SurveyRound, Long> {

	SurveyRound save(SurveyRound round);

	void delete(SurveyRound round);

	Optional<SurveyRound> findById(long id);

}
