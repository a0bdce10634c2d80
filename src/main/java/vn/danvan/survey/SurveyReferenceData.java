package vn.danvan.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.text.VietnameseText;

/**
 * Fills an empty database with the seven forms. Their questions are examples (minh họa).
 */
@Component
class SurveyReferenceData extends FirstFill {

	private static final int POSITION = 14;

	private final JdbcTemplate jdbc;

	SurveyReferenceData(JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
		super(POSITION, "survey_form", client, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		List<Object[]> forms = new ArrayList<>();
		List<Object[]> questions = new ArrayList<>();
		for (Map<String, String> row : CsvFile.read("db/data/survey-forms.csv")) {
			String code = row.get("code");
			int overall = 0;
			for (String text = row.get("q1"); text != null && !text.isEmpty(); text = row.get("q" + (overall + 1))) {
				overall++;
				questions.add(new Object[] { code, overall, text });
			}
			forms.add(new Object[] { code, forms.size() + 1, row.get("title"), row.get("respondents"),
					row.get("introduction"), overall, VietnameseText.searchKey(code, row.get("title")) });
		}
		this.jdbc.batchUpdate("""
				INSERT INTO survey_form (code, position, title, respondents, introduction, overall, search_key, sample)
				VALUES (?, ?, ?, ?, ?, ?, ?, TRUE)""", forms);
		this.jdbc.batchUpdate("INSERT INTO survey_question (form_code, position, text) VALUES (?, ?, ?)", questions);
	}

}
