package vn.danvan.programme;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a programme shows.
 *
 * @param row the programme
 * @param request everything that was written
 * @param contents its contents with their ids
 * @param acts its recorded steps, in their order
 * @param people names of those who recorded and confirmed them, by account
 * @param successor chương trình thay thế, or null
 * @param may what this person may do now
 */
public record ProgrammeDetails(ProgrammeRow row, ProgrammeRequest request, List<ContentItem> contents, List<Act> acts,
		Map<Long, String> people, @Nullable ProgrammeRow successor, May may) {

	/**
	 * The parties that have not signed yet.
	 * @return in their order
	 */
	public List<Party> unsigned() {
		return request.parties()
			.stream()
			.filter((party) -> acts.stream().noneMatch((act) -> Long.valueOf(party.bodyId()).equals(act.bodyId())))
			.toList();
	}

	/**
	 * What a person may do with a programme now.
	 *
	 * @param write may write programmes at all, and prepare documents of them
	 * @param revise sửa nội dung
	 * @param confirm xác nhận what waits
	 * @param withdraw rút what waits
	 * @param next the steps that may be recorded
	 */
	public record May(boolean write, boolean revise, boolean confirm, boolean withdraw, List<ActKind> next) {
	}

}
