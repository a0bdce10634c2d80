package vn.danvan.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * Đoàn kiểm tra as staff puts it together.
 *
 * @param year năm
 * @param title tên đoàn, for example {@code Đoàn kiểm tra số 1}
 * @param members the members: one head, one secretary
 * @param note nhiệm vụ, ghi chú
 */
public record TeamRequest(int year, String title, List<Member> members, String note) {

	/** Longest title. */
	public static final int TITLE_MAX = 200;

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	/** Most members. */
	public static final int MOST_MEMBERS = 50;

	public TeamRequest {
		members = List.copyOf(members);
	}

	TeamRequest checked() {
		if (members.size() > MOST_MEMBERS) {
			throw Refusal.at("members", "inspection.error.most-members", MOST_MEMBERS);
		}
		List<Member> checked = members.stream().map(Member::checked).toList();
		if (checked.stream().filter((one) -> one.duty() == Duty.HEAD).count() != 1
				|| checked.stream().filter((one) -> one.duty() == Duty.SECRETARY).count() != 1) {
			throw Refusal.at("members", "inspection.error.head-secretary");
		}
		Set<String> people = new HashSet<>();
		checked.forEach((one) -> {
			if (!people.add(one.personKey())) {
				throw Refusal.at("members", "inspection.error.member-twice", one.name());
			}
		});
		return new TeamRequest(this.year, TextRules.title("title", this.title, TITLE_MAX), checked,
				SecrecyMarks.refuse("note", TextRules.block("note", this.note, NOTE_MAX)));
	}

}
