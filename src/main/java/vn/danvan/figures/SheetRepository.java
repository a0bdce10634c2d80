package vn.danvan.figures;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SheetRepository extends Repository<FigureSheet, Long> {

	FigureSheet save(FigureSheet sheet);

	FigureSheet saveAndFlush(FigureSheet sheet);

	Optional<FigureSheet> findById(long id);

	Optional<FigureSheet> findByPeriodIdAndUnitId(long periodId, long unitId);

}
