package vn.danvan.figures;

import java.util.List;
import java.util.Optional;

/**
 * Mẫu biểu số liệu: one version of it, with its cells and the checks between them.
 *
 * @param id the version
 * @param title tên biểu
 * @param columns ô số liệu from top to bottom
 * @param checks công thức kiểm tra
 */
public record SheetTemplate(long id, String title, List<Column> columns, List<Check> checks) {

	/**
	 * Ô số liệu.
	 *
	 * @param group nhóm
	 * @param code chỉ tiêu
	 * @param name tên chỉ tiêu
	 * @param unit đơn vị tính
	 * @param decimals how many decimals are allowed, 0 to 2
	 */
	public record Column(String group, String code, String name, String unit, int decimals) {
	}

	/**
	 * Công thức kiểm tra.
	 *
	 * @param left a sum of codes
	 * @param equal true when both sides must be equal, false when left must not exceed
	 * right
	 * @param right a sum of codes
	 * @param sentence what is wrong when it fails
	 */
	public record Check(String left, boolean equal, String right, String sentence) {
	}

	/**
	 * A cell by its code.
	 * @param code chỉ tiêu
	 * @return the cell
	 */
	public Optional<Column> column(String code) {
		return columns.stream().filter((one) -> one.code().equals(code)).findFirst();
	}

	/**
	 * The cells of a group.
	 * @param group its title
	 * @return the cells in their order
	 */
	public List<Column> columns(String group) {
		return columns.stream().filter((column) -> column.group().equals(group)).toList();
	}

	/**
	 * The groups in their order.
	 * @return titles
	 */
	public List<String> groups() {
		return columns.stream().map(Column::group).distinct().toList();
	}

}
