package vn.danvan.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A step in the life of a programme, recorded with document, day and signer. */
public enum ActKind {

	/** Xin chủ trương của Ban Thường vụ cấp ủy. */
	ASK(EnumSet.of(ProgrammeState.DRAFT), ProgrammeState.ASKING, true),

	/** Ban Thường vụ yêu cầu hoàn thiện: back to the draft. */
	SEND_BACK(EnumSet.of(ProgrammeState.ASKING), ProgrammeState.DRAFT, false),

	/** Ban Thường vụ đồng ý chủ trương. */
	AGREE(EnumSet.of(ProgrammeState.ASKING), ProgrammeState.AGREED, true),

	/**
	 * Một bên ký; when all have signed and it is confirmed, the programme is in force.
	 */
	SIGN(EnumSet.of(ProgrammeState.AGREED), ProgrammeState.IN_FORCE, true),

	/** Sơ kết; may happen several times. */
	INTERIM_REVIEW(EnumSet.of(ProgrammeState.IN_FORCE), ProgrammeState.IN_FORCE, true),

	/** Tổng kết. */
	FINAL_REVIEW(EnumSet.of(ProgrammeState.IN_FORCE), ProgrammeState.REVIEWED, true),

	/** Hết hiệu lực. */
	EXPIRE(EnumSet.of(ProgrammeState.IN_FORCE, ProgrammeState.REVIEWED), ProgrammeState.EXPIRED, false),

	/** Được thay thế by a programme in force. */
	REPLACE(EnumSet.of(ProgrammeState.IN_FORCE, ProgrammeState.REVIEWED), ProgrammeState.REPLACED, true);

	private final Set<ProgrammeState> from;

	private final ProgrammeState to;

	private final boolean documented;

	ActKind(Set<ProgrammeState> from, ProgrammeState to, boolean documented) {
		this.from = from;
		this.to = to;
		this.documented = documented;
	}

	/**
	 * The steps that may come next.
	 * @param state where the programme stands
	 * @return the steps, none at its end
	 */
	public static List<ActKind> after(ProgrammeState state) {
		return Arrays.stream(values()).filter((kind) -> kind.from.contains(state)).toList();
	}

	/**
	 * Says whether the step needs a document with symbol and signer.
	 * @return false where the passing of time or a word in a meeting is enough
	 */
	public boolean documented() {
		return this.documented;
	}

	/** Where the programme stands once the step is confirmed. */
	ProgrammeState to() {
		return this.to;
	}

	/** Whether it ends the programme. */
	boolean ends() {
		return this == EXPIRE || this == REPLACE;
	}

}
