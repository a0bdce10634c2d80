package vn.danvan.workbook;

import java.util.List;

/**
 * A column that is looked for by its title.
 *
 * @param key the name by which its cells are asked for
 * @param title its title, as the template writes it
 * @param presence whether it may be missing, and whether people see it
 * @param otherTitles further titles under which people write it
 */
public record SheetColumn(String key, String title, Presence presence, List<String> otherTitles) {

	/** Whether a column may be missing, and whether people see it. */
	public enum Presence {

		/** Must be there. */
		REQUIRED,

		/** May be missing. */
		OPTIONAL,

		/** Must be there and is hidden on purpose. */
		HIDDEN

	}

	public SheetColumn {
		otherTitles = List.copyOf(otherTitles);
	}

	boolean required() {
		return presence != Presence.OPTIONAL;
	}

}
