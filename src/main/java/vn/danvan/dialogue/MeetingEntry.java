package vn.danvan.dialogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What is entered of a meeting.
 *
 * @param kind loại
 * @param host chủ thể tổ chức
 * @param heldOn ngày tổ chức
 * @param place địa điểm
 * @param topic nội dung
 * @param participants số người dự
 * @param opinions số ý kiến
 * @param answeredOnSpot số ý kiến trả lời tại chỗ, at most all opinions
 * @param summary tóm tắt ý kiến và trả lời; no names of citizens
 */
public record MeetingEntry(MeetingKind kind, Host host, @Nullable LocalDate heldOn, String place, String topic,
		@Nullable Integer participants, @Nullable Integer opinions, @Nullable Integer answeredOnSpot, String summary) {

	/** Longest place. */
	public static final int PLACE_MAX = 200;

	/** Longest topic. */
	public static final int TOPIC_MAX = 500;

	/** Longest summary. */
	public static final int SUMMARY_MAX = 4000;

	private static final int MOST_PEOPLE = 100_000;

	MeetingEntry checked(LocalDate today) {
		if (this.heldOn == null) {
			throw Refusal.at("heldOn", "base.error.date");
		}
		if (this.heldOn.isAfter(today)) {
			throw Refusal.at("heldOn", "dialogue.error.future");
		}
		int people = count("participants", this.participants);
		int said = count("opinions", this.opinions);
		int answered = count("answeredOnSpot", this.answeredOnSpot);
		if (answered > said) {
			throw Refusal.at("answeredOnSpot", "dialogue.error.answered", said);
		}
		return new MeetingEntry(this.kind, this.host, this.heldOn, TextRules.optional("place", this.place, PLACE_MAX),
				TextRules.title("topic", this.topic, TOPIC_MAX), people, said, answered,
				SecrecyMarks.refuse("summary", TextRules.block("summary", this.summary, SUMMARY_MAX)));
	}

	private static int count(String field, @Nullable Integer typed) {
		if (typed == null || typed < 0 || typed > MOST_PEOPLE) {
			throw Refusal.at(field, "dialogue.error.count", MOST_PEOPLE);
		}
		return typed;
	}

}
