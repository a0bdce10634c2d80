package vn.danvan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.danvan.base.text.Messages;
import vn.danvan.workbook.SheetColumn;
import vn.danvan.workbook.SheetColumn.Presence;
import vn.danvan.workbook.SheetLayout;

/** The columns of the file in which a commune or body fills in its results offline. */
enum WorkColumn {

	KEY(Presence.HIDDEN, false, 4),

	CODE(Presence.REQUIRED, false, 8),

	TITLE(Presence.OPTIONAL, false, 44),

	PERIOD(Presence.OPTIONAL, false, 10),

	DEADLINE(Presence.OPTIONAL, false, 11),

	TARGET(Presence.OPTIONAL, false, 10),

	UNIT(Presence.OPTIONAL, false, 12),

	QUANTITY(Presence.REQUIRED, true, 10),

	PERCENT(Presence.REQUIRED, true, 10),

	MILESTONE_NAMES(Presence.OPTIONAL, false, 28),

	MILESTONES(Presence.REQUIRED, true, 10),

	COMPLETED_ON(Presence.REQUIRED, true, 12),

	REMARK(Presence.REQUIRED, true, 34),

	DIFFICULTIES(Presence.REQUIRED, true, 28),

	STATE(Presence.OPTIONAL, false, 26);

	/** Most lines of one file. */
	static final int LINES_MAX = 2000;

	private final Presence presence;

	private final boolean filled;

	private final int width;

	WorkColumn(Presence presence, boolean filled, int width) {
		this.presence = presence;
		this.filled = filled;
		this.width = width;
	}

	static SheetLayout layout() {
		return new SheetLayout(Arrays.stream(values())
			.map((one) -> new SheetColumn(one.key(), one.title(), one.presence, List.of()))
			.toList(), LINES_MAX);
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String title() {
		return Messages.text("plan.work-file.column." + key());
	}

	/** Whether people fill it in. */
	boolean filled() {
		return this.filled;
	}

	/** Its width in letters. */
	int width() {
		return this.width;
	}

}
