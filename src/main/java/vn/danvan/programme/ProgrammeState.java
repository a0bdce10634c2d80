package vn.danvan.programme;

import java.util.EnumSet;
import java.util.Set;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;

/** Where a coordination programme stands. */
public enum ProgrammeState {

	/** Dự thảo. */
	DRAFT,

	/** Đang xin chủ trương của Ban Thường vụ. */
	ASKING,

	/** Đã có chủ trương; the parties may sign. */
	AGREED,

	/** Các bên đã ký đủ, chờ lãnh đạo Ban xác nhận. */
	SIGNED,

	/** Đang thực hiện. */
	IN_FORCE,

	/** Đã tổng kết. */
	REVIEWED,

	/** Hết hiệu lực. */
	EXPIRED,

	/** Được thay thế by another programme. */
	REPLACED;

	/**
	 * Says whether all parties have signed.
	 * @return true from the last signature on
	 */
	public boolean signed() {
		return compareTo(SIGNED) >= 0;
	}

	/**
	 * Writers read all; those above the board what left their desk; others what is
	 * signed.
	 */
	static Set<ProgrammeState> readBy(Actor actor) {
		if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			return EnumSet.allOf(ProgrammeState.class);
		}
		return EnumSet.range(actor.readsAllUnits() ? ASKING : SIGNED, REPLACED);
	}

}
