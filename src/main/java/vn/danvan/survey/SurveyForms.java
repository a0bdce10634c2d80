package vn.danvan.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.NotPermitted;

/** Phiếu khảo sát, the same for everybody: one statement for forms and questions. */
@Component
public class SurveyForms {

	private static final String FORM = """
			SELECT f.code, f.title, f.respondents, f.introduction, f.sample,
			GROUP_CONCAT(q.text ORDER BY q.position SEPARATOR '\\n') questions
			FROM survey_form f JOIN survey_question q ON q.form_code = f.code %s
			GROUP BY f.code ORDER BY f.position""";

	private final JdbcClient jdbc;

	SurveyForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All forms.
	 * @return the forms by code, in their order
	 */
	public Map<String, SurveyForm> all() {
		Map<String, SurveyForm> forms = new LinkedHashMap<>();
		read("").forEach((form) -> forms.put(form.code(), form));
		return forms;
	}

	SurveyForm one(String code) {
		return read(" WHERE f.code = :code", code).stream().findFirst().orElseThrow(NotPermitted::new);
	}

	private List<SurveyForm> read(String condition, String... code) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(FORM.formatted(condition));
		return ((code.length > 0) ? statement.param("code", code[0]) : statement)
			.query((row, number) -> new SurveyForm(row.getString(1), row.getString(2),
					Respondents.valueOf(row.getString(3)), row.getString(4), List.of(row.getString(6).split("\n")),
					row.getBoolean(5)))
			.list();
	}

}
