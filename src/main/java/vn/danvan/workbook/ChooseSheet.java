package vn.danvan.workbook;

import java.util.List;

import vn.danvan.base.Refusal;

/** More than one sheet of a file could be meant; the person must say which. */
public class ChooseSheet extends Refusal {

	private static final long serialVersionUID = 1L;

	private final List<String> sheets;

	ChooseSheet(List<String> sheets) {
		super("workbook.error.choose-sheet", String.join(", ", sheets));
		this.sheets = List.copyOf(sheets);
	}

	/**
	 * The sheets that could be meant.
	 * @return their names in the order of the file
	 */
	public List<String> sheets() {
		return this.sheets;
	}

}
