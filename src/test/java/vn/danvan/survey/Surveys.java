package vn.danvan.survey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import vn.danvan.testing.Stage;

/** Makes rounds for tests, as staff. */
public final class Surveys {

	/** Today of the demo. */
	public static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private final Stage stage;

	private final SurveyService service;

	/**
	 * Rounds for a test.
	 * @param stage the people
	 * @param service the surveys
	 */
	public Surveys(Stage stage, SurveyService service) {
		this.stage = stage;
		this.service = service;
	}

	/**
	 * An open round.
	 * @param commune its name
	 * @param form ký hiệu phiếu
	 * @param mode cách khảo sát
	 * @param from từ ngày
	 * @param lastDay đến hết ngày
	 * @return its id
	 */
	public long open(String commune, String form, SurveyMode mode, LocalDate from, LocalDate lastDay) {
		long id = this.stage.as("chuyenvien",
				() -> this.service.plan(new SurveyRequest(this.stage.unit(commune), form, mode, from, lastDay)));
		this.stage.run("chuyenvien", () -> this.service.open(id, this.service.get(id).version()));
		return id;
	}

	/**
	 * An open round at the desk today.
	 * @param commune its name
	 * @param form ký hiệu phiếu
	 * @return its id
	 */
	public long desk(String commune, String form) {
		return open(commune, form, SurveyMode.DESK, TODAY.minusDays(5), TODAY.plusDays(5));
	}

	/**
	 * Tickets that were handed out.
	 * @param id the round
	 * @param count how many
	 * @return mã phiếu
	 */
	public List<String> tickets(long id, int count) {
		this.stage.run("chuyenvien", () -> this.service.issueTickets(id, count, true));
		return this.stage.as("chuyenvien", () -> this.service.slips(id));
	}

	/**
	 * Enters counts from paper in which every question was answered alike.
	 * @param id the round
	 * @param very rất hài lòng
	 * @param dissatisfied không hài lòng
	 */
	public void count(long id, int very, int dissatisfied) {
		SurveyDetails details = details(id);
		int all = very + dissatisfied;
		this.stage.run("chuyenvien", () -> this.service.enterCounts(id, details.version(), new PaperCounts(all + 5,
				all + 1, 1,
				Collections.nCopies(details.form().overall(), new PaperCounts.Answers(very, null, 0, dissatisfied)))));
	}

	/**
	 * The page of a round as staff sees it.
	 * @param id the round
	 * @return its details
	 */
	public SurveyDetails details(long id) {
		return this.stage.as("chuyenvien", () -> this.service.get(id));
	}

	/**
	 * Closes a round.
	 * @param id the round
	 */
	public void close(long id) {
		this.stage.run("chuyenvien", () -> this.service.close(id, this.service.get(id).version()));
	}

}
