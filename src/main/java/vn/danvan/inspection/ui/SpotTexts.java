package vn.danvan.inspection.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.text.Messages;
import vn.danvan.inspection.Answer;
import vn.danvan.inspection.Grade;

/** The texts that the script of the page on the spot puts on the screen. */
final class SpotTexts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> KEYS = List.of("inspection.spot.basis", "inspection.spot.evidence",
			"inspection.spot.maximum", "inspection.spot.points", "inspection.spot.points-hint",
			"inspection.spot.remark", "inspection.spot.photo", "inspection.spot.photo-sent",
			"inspection.spot.photo-waiting", "inspection.spot.photo-remove", "inspection.spot.photo-remove-question",
			"inspection.spot.previous", "inspection.spot.next", "inspection.spot.answers", "inspection.spot.progress",
			"inspection.spot.score", "inspection.spot.share", "inspection.spot.no-score", "inspection.spot.unanswered",
			"inspection.spot.waiting", "inspection.spot.refused", "inspection.spot.draft", "inspection.spot.contested",
			"inspection.spot.photos", "inspection.spot.all-sent", "inspection.spot.sending",
			"inspection.spot.still-waiting", "inspection.spot.offline", "inspection.spot.send-now",
			"inspection.spot.session-over", "inspection.spot.log-in", "inspection.spot.not-durable",
			"inspection.spot.not-kept", "inspection.spot.no-line", "inspection.spot.refused-left",
			"inspection.spot.close", "inspection.spot.not-opened", "inspection.spot.try-again", "inspection.spot.ahead",
			"inspection.spot.read-only", "inspection.spot.rivals", "inspection.spot.rival", "inspection.spot.choose",
			"inspection.spot.choose-later", "inspection.spot.discard", "inspection.spot.discard-question",
			"inspection.spot.first-waiting", "inspection.spot.first-refused", "inspection.spot.first-contested",
			"inspection.spot.of-part");

	private SpotTexts() {
	}

	/**
	 * All of them, by the last part of their key, and the labels of answers and classes.
	 */
	static String json() {
		Map<String, String> texts = new LinkedHashMap<>();
		KEYS.forEach((key) -> texts.put(key.substring(key.lastIndexOf('.') + 1), Messages.text(key)));
		for (Answer answer : Answer.values()) {
			texts.put(answer.name(), Messages.label(answer));
		}
		for (Grade grade : Grade.values()) {
			texts.put(grade.name(), Messages.label(grade));
		}
		return JSON.writeValueAsString(texts).replace("<", "\\u003c");
	}

}
