package vn.danvan.workbook;

import vn.danvan.base.Refusal;

/** The file breaks off or contradicts itself. */
class DamagedFile extends Refusal {

	private static final long serialVersionUID = 1L;

	DamagedFile() {
		super("workbook.error.damaged");
	}

}
