package vn.danvan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.organisation.UnitName;
import vn.danvan.survey.DeskAnswers;
import vn.danvan.survey.PaperCounts;
import vn.danvan.survey.PaperCounts.Answers;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyDetails;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyRequest;
import vn.danvan.survey.SurveyService;

/**
 * Example surveys: counted on paper in spring of 2022 and 2023, and one that is open at
 * the desk of Hương Nhượng. All numbers are invented.
 */
@Component
@Profile("demo")
class DemoSurveys {

	private static final List<String> COMMUNES = List.of("Thị trấn Vụ Bản", "Xã Nhân Nghĩa", "Xã Ân Nghĩa",
			"Xã Yên Nghiệp", "Xã Thượng Cốc", "Xã Tân Lập", "Xã Hương Nhượng", "Xã Vũ Bình", "Xã Xuất Hóa",
			"Xã Yên Phú");

	private static final List<String> FORMS = List.of("PKS01", "PKS04", "PKS05", "PKS07");

	private static final int COMMUNES_OF_2022 = 4;

	private static final int TICKETS = 25;

	private static final int ANSWERED = 14;

	private final SurveyService surveys;

	private final DeskAnswers desk;

	private final DemoStage stage;

	DemoSurveys(SurveyService surveys, DeskAnswers desk, DemoStage stage) {
		this.surveys = surveys;
		this.desk = desk;
		this.stage = stage;
	}

	void write(List<UnitName> communes) {
		Map<String, UnitName> byName = communes.stream().collect(Collectors.toMap(UnitName::name, (unit) -> unit));
		for (int year = 2022; year <= 2023; year++) {
			int many = (year == 2022) ? COMMUNES_OF_2022 : COMMUNES.size();
			for (int i = 0; i < many; i++) {
				for (int form = 0; form < FORMS.size(); form++) {
					paper(byName.get(COMMUNES.get(i)), FORMS.get(form), LocalDate.of(year, 4, 3 + i),
							31 * i + 17 * form + year);
				}
			}
		}
		desk(byName.get("Xã Hương Nhượng"), LocalDate.of(2023, 6, 5));
	}

	private void paper(UnitName commune, String form, LocalDate from, int turn) {
		LocalDate last = from.plusDays(20);
		String login = "xa." + DemoData.shortName(commune);
		long id = open(login, new SurveyRequest(commune.id(), form, SurveyMode.PAPER, from, last));
		this.stage.act(login, last, () -> {
			SurveyDetails details = this.surveys.get(id);
			this.surveys.enterCounts(id, details.version(), counts(details.form().overall(), turn));
		});
		this.stage.act(login, last, () -> this.surveys.close(id, this.surveys.get(id).version()));
	}

	private static PaperCounts counts(int questions, int turn) {
		int out = 50 + turn % 4 * 10;
		int in = out - turn % 7;
		int invalid = turn % 3;
		List<Answers> answers = new ArrayList<>();
		for (int question = 1; question <= questions; question++) {
			int dissatisfied = (turn + question) % 4;
			int neutral = 2 + (turn + question) % 5;
			int satisfied = 15 + (turn + 3 * question) % 12;
			answers
				.add(new Answers(in - invalid - satisfied - neutral - dissatisfied, satisfied, neutral, dissatisfied));
		}
		return new PaperCounts(out, in, invalid, answers);
	}

	/**
	 * Some have answered on each of the first days; some tickets wait to be handed out.
	 */
	private void desk(UnitName commune, LocalDate from) {
		String login = "xa." + DemoData.shortName(commune);
		long id = open(login,
				new SurveyRequest(commune.id(), "PKS05", SurveyMode.DESK, from, LocalDate.of(2023, 6, 30)));
		this.stage.act(login, from, () -> this.surveys.issueTickets(id, TICKETS, false));
		for (int i = 0; i < ANSWERED; i++) {
			int turn = i;
			this.stage.act(login, from.plusDays(i),
					() -> this.desk.answer(Objects.requireNonNull(this.surveys.get(id).code()),
							this.surveys.nextTicket(id), answers(turn, this.surveys.get(id).form().overall())));
		}
	}

	private static List<Satisfaction> answers(int turn, int questions) {
		Satisfaction[] scale = Satisfaction.values();
		List<Satisfaction> answers = new ArrayList<>();
		for (int question = 0; question < questions; question++) {
			answers.add(((turn + question) % 6 == 5) ? scale[2 + turn % 2] : scale[(turn + question) % 2]);
		}
		return answers;
	}

	private long open(String login, SurveyRequest request) {
		long[] id = new long[1];
		LocalDate day = Objects.requireNonNull(request.from());
		this.stage.act(login, day, () -> id[0] = this.surveys.plan(request));
		this.stage.act(login, day, () -> this.surveys.open(id[0], this.surveys.get(id[0]).version()));
		return id[0];
	}

}
