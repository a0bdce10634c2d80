package vn.danvan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.workbook.SheetColumn;
import vn.danvan.workbook.SheetColumn.Presence;
import vn.danvan.workbook.SheetLayout;

/**
 * The columns of the file that tasks are imported from; keys are the fields of a task.
 */
enum TaskColumn {

	CODE("code", Presence.REQUIRED, 10),

	TITLE("title", Presence.REQUIRED, 50),

	CONTENT("content", Presence.OPTIONAL, 12),

	KIND("kind", Presence.OPTIONAL, 16),

	LEAD("lead", Presence.REQUIRED, 16),

	COORDINATORS("coordinators", Presence.OPTIONAL, 22),

	IN_CHARGE("inCharge", Presence.OPTIONAL, 20),

	OWED_BY("owedBy", Presence.OPTIONAL, 18),

	OWNERS("owners", Presence.OPTIONAL, 28),

	OCCURRENCE("occurrence", Presence.OPTIONAL, 16),

	RULE("rule", Presence.OPTIONAL, 18),

	DAYS_AFTER("daysAfter", Presence.OPTIONAL, 12),

	STARTS_ON("startsOn", Presence.REQUIRED, 12),

	DEADLINE("deadline", Presence.REQUIRED, 12),

	PRODUCT("product", Presence.OPTIONAL, 28),

	MEASURE("measure", Presence.OPTIONAL, 22),

	DIRECTION("direction", Presence.OPTIONAL, 20),

	TARGET("target", Presence.OPTIONAL, 10),

	TARGET_EACH("targetEach", Presence.OPTIONAL, 10),

	UNIT("targetUnit", Presence.OPTIONAL, 12),

	MILESTONES("milestones", Presence.OPTIONAL, 30),

	WEIGHT("weight", Presence.OPTIONAL, 9),

	PRIVATE("privateChannel", Presence.OPTIONAL, 9);

	/** Most tasks of one file. */
	static final int LINES_MAX = 10_000;

	private final String key;

	private final Presence presence;

	private final int width;

	TaskColumn(String key, Presence presence, int width) {
		this.key = key;
		this.presence = presence;
		this.width = width;
	}

	static SheetLayout layout() {
		return new SheetLayout(Arrays.stream(values()).map(TaskColumn::column).toList(), LINES_MAX);
	}

	/** The column of a field of a task; the code's for what concerns the whole. */
	static TaskColumn ofField(@Nullable String field) {
		return Arrays.stream(values()).filter((one) -> one.key.equals(field)).findFirst().orElse(CODE);
	}

	String key() {
		return this.key;
	}

	/** Its title in the template. */
	String title() {
		return Messages.text("plan.import.title." + word());
	}

	/** What is to be written into it. */
	String help() {
		return Messages.text("plan.import.help." + word());
	}

	boolean required() {
		return this.presence == Presence.REQUIRED;
	}

	/** Its width in letters. */
	int width() {
		return this.width;
	}

	private SheetColumn column() {
		String also = "plan.import.also." + word();
		return new SheetColumn(this.key, title(), this.presence,
				Messages.has(also) ? List.of(Messages.text(also).split("\\|")) : List.of());
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
