package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;

/**
 * Sets up the series from which documents take their numbers; clerk and administrator.
 */
@Service
@Transactional
public class NumberingService {

	private final NumberSeriesRepository series;

	private final Actors actors;

	NumberingService(NumberSeriesRepository series, Actors actors) {
		this.series = series;
		this.actors = actors;
	}

	/**
	 * Opens a series.
	 * @param bodyId cơ quan ban hành
	 * @param type tên loại
	 * @param label nhiệm kỳ, for example {@code Nhiệm kỳ 2020–2025}
	 * @param from first day of the term
	 * @param lastDay last day of the term
	 * @param first the first number, 1 or where the paper register stands at go-live
	 */
	public void open(long bodyId, DocumentType type, String label, LocalDate from, LocalDate lastDay, int first) {
		Actor actor = this.actors.current();
		actor.require(Role.ADMIN, Role.CLERK);
		String line = VietnameseText.line(label);
		if (line.isEmpty() || line.length() > NumberSeries.LABEL_MAX) {
			throw Refusal.at("label", "document.error.series-label", NumberSeries.LABEL_MAX);
		}
		if (lastDay.isBefore(from)) {
			throw Refusal.at("lastDay", "document.error.series-dates");
		}
		try {
			this.series.saveAndFlush(
					NumberSeries.open(bodyId, type, line, new Validity(from, lastDay.plusDays(1)), first, actor));
		}
		catch (DataIntegrityViolationException overlap) {
			throw Refusal.at("lastDay", "document.error.series-overlap");
		}
	}

	/**
	 * All series, latest first.
	 * @return the series with their next number
	 */
	@Transactional(readOnly = true)
	public List<SeriesRow> list() {
		this.actors.current().require(Role.ADMIN, Role.CLERK);
		return this.series.all()
			.stream()
			.map((one) -> new SeriesRow(one.id(), one.bodyId(), one.type(), one.label(), one.validity(),
					one.nextNumber()))
			.toList();
	}

	/**
	 * A series in a list.
	 *
	 * @param id the series
	 * @param bodyId cơ quan ban hành
	 * @param type tên loại
	 * @param label nhiệm kỳ
	 * @param validity from when to when
	 * @param nextNumber the number that comes next
	 */
	public record SeriesRow(long id, long bodyId, DocumentType type, String label, Validity validity, int nextNumber) {
	}

}
