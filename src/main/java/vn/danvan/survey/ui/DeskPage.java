package vn.danvan.survey.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import vn.danvan.base.text.Messages;
import vn.danvan.survey.DeskForm;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyForm;

/**
 * Writes the pages of the desk as plain HTML that works without a script, on old tablets
 * and with the keyboard alone. Every text is escaped.
 */
final class DeskPage {

	private static final String FRAME = """
			<!doctype html>
			<html lang="vi">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="referrer" content="no-referrer">
			<title>%s</title>
			<link rel="icon" href="/icons/danvan.svg">
			<link rel="stylesheet" href="/phieu.css">
			</head>
			<body>
			<main>
			%s
			</main>
			</body>
			</html>
			""";

	private DeskPage() {
	}

	/** The first page: what it is about, and the ticket. */
	static String start(DeskForm desk, String typed, @Nullable String error) {
		String invalid = (error != null) ? " aria-invalid=\"true\" aria-describedby=\"wrong\"" : "";
		return page(desk.form().title(), head(desk) + paragraph(desk.form().introduction()) + """
				<form method="post" action="%s" autocomplete="off">
				%s<label for="ticket">%s</label>
				<input id="ticket" name="ticket" inputmode="numeric" maxlength="12" autofocus value="%s"%s>
				<button type="submit">%s</button>
				</form>
				<p class="quiet">%s</p>
				""".formatted(path(desk, ""), error(error, "wrong"), text("survey.desk.ticket"), escaped(typed),
				invalid, text("survey.desk.start"), text("survey.desk.anonymous")));
	}

	/** All questions, with what was chosen so far. */
	static String questions(DeskForm desk, String ticket, List<@Nullable Satisfaction> chosen, boolean sent) {
		SurveyForm form = desk.form();
		StringBuilder body = new StringBuilder();
		long open = chosen.stream().filter((one) -> one == null).count();
		body.append(error((sent && open > 0) ? Messages.text("survey.desk.unanswered-some", open) : null, "missing"));
		for (int question = 1; question <= form.overall(); question++) {
			body.append(question(form, question, chosen.get(question - 1), sent));
		}
		return page(form.title(), head(desk) + """
				<form method="post" action="%s" autocomplete="off">
				<input type="hidden" name="ticket" value="%s">
				%s<button type="submit">%s</button>
				</form>
				%s""".formatted(path(desk, "/gui"), escaped(ticket), body, text("survey.desk.send"), back(desk)));
	}

	/** The last page. */
	static String thanks(DeskForm desk) {
		return page(Messages.text("survey.desk.thanks-title"), "<h1>" + text("survey.desk.thanks-title") + "</h1>"
				+ paragraph(Messages.text("survey.desk.thanks")) + back(desk));
	}

	/** A sentence that ends here. */
	static String sentence(String titleKey, String sentence) {
		return page(Messages.text(titleKey),
				"<h1>" + text(titleKey) + "</h1><p role=\"alert\">" + escaped(sentence) + "</p>");
	}

	private static String question(SurveyForm form, int number, @Nullable Satisfaction chosen, boolean sent) {
		boolean missing = sent && chosen == null;
		String name = "q" + number;
		StringBuilder choices = new StringBuilder();
		for (Satisfaction answer : Satisfaction.values()) {
			choices.append("""
					<label class="choice %s"><input type="radio" name="%s" value="%s"%s><span>%s</span></label>
					""".formatted(answer.name().toLowerCase(java.util.Locale.ROOT), name, answer.name(),
					(answer == chosen) ? " checked" : "", escaped(Messages.label(answer))));
		}
		return """
				<fieldset id="%s"%s>
				<legend>%s</legend>
				%s<div class="choices">
				%s</div>
				</fieldset>
				""".formatted(name, missing ? " aria-describedby=\"missing-" + name + "\"" : "",
				escaped(Messages.text("survey.question", number, form.questions().get(number - 1))),
				missing ? "<p class=\"error\" id=\"missing-" + name + "\">"
						+ escaped(Messages.text("survey.desk.unanswered", number)) + "</p>\n" : "",
				choices);
	}

	private static String head(DeskForm desk) {
		return "<p class=\"unit\">" + escaped(desk.unit()) + "</p>\n<h1>" + escaped(desk.form().title()) + "</h1>\n";
	}

	private static String back(DeskForm desk) {
		return "<p><a class=\"back\" href=\"" + path(desk, "") + "\">" + text("survey.desk.back") + "</a></p>\n";
	}

	private static String error(@Nullable String sentence, String id) {
		return (sentence == null) ? ""
				: "<p class=\"error\" role=\"alert\" id=\"" + id + "\">" + escaped(sentence) + "</p>\n";
	}

	private static String path(DeskForm desk, String end) {
		return "/" + DeskController.ROOT + "/" + escaped(desk.code()) + end;
	}

	private static String page(String title, String body) {
		return FRAME.formatted(escaped(title + " – " + Messages.text("survey.desk.page-title")), body);
	}

	private static String paragraph(String sentence) {
		return "<p>" + escaped(sentence) + "</p>\n";
	}

	private static String text(String key) {
		return escaped(Messages.text(key));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
