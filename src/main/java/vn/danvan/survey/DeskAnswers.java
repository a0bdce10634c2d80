package vn.danvan.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.text.VietnameseText;

/**
 * Takes the answers at the one-stop desk, from people who are not logged in: the ticket
 * is the authority. What is kept of an answer is that there was one more.
 */
@Service
@Transactional
public class DeskAnswers {

	/** The refusal of a code that no round has. */
	public static final String UNKNOWN = "survey.desk.unknown";

	/** The property of the ticket in refusals. */
	public static final String TICKET = "ticket";

	private static final String ROUND = """
			SELECT r.id, r.code, r.form_code, r.state, r.from_day, r.until_day, u.name FROM survey_round r
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= r.from_day AND r.from_day < u.valid_until
			WHERE r.code = :code""";

	private final JdbcClient jdbc;

	private final SurveyForms forms;

	private final SurveyTickets tickets;

	private final SurveyTallies tallies;

	private final WrongTickets wrong;

	private final BusinessClock clock;

	DeskAnswers(JdbcClient jdbc, SurveyForms forms, SurveyTickets tickets, SurveyTallies tallies, WrongTickets wrong,
			BusinessClock clock) {
		this.jdbc = jdbc;
		this.forms = forms;
		this.tickets = tickets;
		this.tallies = tallies;
		this.wrong = wrong;
		this.clock = clock;
	}

	/**
	 * The form of an open round.
	 * @param code the word in the address, in any case
	 * @return what the tablet shows
	 * @throws Refusal if there is no such round or it takes no answers today
	 */
	@Transactional(readOnly = true)
	public DeskForm form(String code) {
		Round round = open(code);
		return new DeskForm(round.code, round.unit, this.forms.one(round.form));
	}

	/**
	 * Lets a ticket in, without using it.
	 * @param code the word in the address
	 * @param ticket mã phiếu as it was typed
	 * @return the ticket, six digits
	 * @throws Refusal if it is unknown or used, or after too many wrong ones
	 */
	@Transactional(readOnly = true)
	public String admit(String code, @Nullable String ticket) {
		return admitted(open(code), ticket);
	}

	/**
	 * Takes the answers and uses the ticket, both or neither. Two who send the same
	 * ticket at once give one answer.
	 * @param code the word in the address
	 * @param ticket mã phiếu as it was typed
	 * @param answers one for each question, null where none was chosen
	 * @throws Refusal if the ticket is not good, or at {@code q1}, {@code q2}, ... of the
	 * first question without an answer
	 */
	public void answer(String code, @Nullable String ticket, List<@Nullable Satisfaction> answers) {
		Round round = open(code);
		String number = admitted(round, ticket);
		int questions = this.forms.one(round.form).overall();
		for (int question = 1; question <= questions; question++) {
			if (answers.size() < question || answers.get(question - 1) == null) {
				throw Refusal.at("q" + question, "survey.desk.unanswered", question);
			}
		}
		this.tickets.lock(round.id);
		open(code);
		if (!this.tickets.take(round.id, number)) {
			throw Refusal.at(TICKET, "survey.desk.used");
		}
		this.tallies.add(round.id, this.clock.today(),
				answers.stream().limit(questions).map(Objects::requireNonNull).toList());
	}

	private String admitted(Round round, @Nullable String typed) {
		if (this.wrong.blocked(round.id, this.clock.realInstant())) {
			throw Refusal.at(TICKET, "survey.desk.wait");
		}
		String number = VietnameseText.line(typed).replace(" ", "");
		if (number.isEmpty()) {
			throw Refusal.at(TICKET, "survey.desk.no-ticket");
		}
		Optional<Boolean> used = this.tickets.used(round.id, number);
		if (used.isEmpty()) {
			this.wrong.note(round.id, this.clock.realInstant());
			throw Refusal.at(TICKET, "survey.desk.wrong");
		}
		if (used.get()) {
			throw Refusal.at(TICKET, "survey.desk.used");
		}
		return number;
	}

	private Round open(String code) {
		Round round = this.jdbc.sql(ROUND)
			.param("code", code.toUpperCase(Locale.ROOT))
			.query((row, number) -> new Round(row.getLong(1), row.getString(2), row.getString(3),
					SurveyState.valueOf(row.getString(4)), row.getObject(5, LocalDate.class),
					row.getObject(6, LocalDate.class), row.getString(7)))
			.optional()
			.orElseThrow(() -> new Refusal(UNKNOWN));
		LocalDate today = this.clock.today();
		if (round.state == SurveyState.CLOSED || (round.state == SurveyState.OPEN && !today.isBefore(round.until))) {
			throw new Refusal("survey.desk.closed");
		}
		if (round.state == SurveyState.DRAFT || today.isBefore(round.from)) {
			throw new Refusal("survey.desk.not-open", VietnameseDates.screen(round.from));
		}
		return round;
	}

	private record Round(long id, String code, String form, SurveyState state, LocalDate from, LocalDate until,
			String unit) {
	}

}
