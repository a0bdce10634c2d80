package vn.danvan.document.ui;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables come from the editor, from Excel and from Word, and are always whole. */
class TableHtmlTest {

	@Test
	void spansOfExcelComeAlong() {
		Table table = TableHtml.read("""
				<table><tr><td rowspan=2>TT</td><td colspan=2>Kết quả</td></tr><tr><td>Đạt</td><td>Chưa</td></tr>
				<tr><td>1</td><td>1.234</td><td>98,5%</td></tr></table>""");
		assertThat(table.head()).hasSize(2);
		assertThat(table.head().get(0)).extracting(Cell::rows).containsExactly(2, 1);
		assertThat(table.rows()).hasSize(1);
		assertThat(table.columns()).extracting(Table.Column::align)
			.containsExactly(Align.CENTRE, Align.RIGHT, Align.RIGHT);
	}

	@Test
	void shortRowsAreFilledAndOverhangingSpansCut() {
		Table table = TableHtml.read(
				"<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan=9>x</td></tr><tr><td>y</td></tr></table>");
		assertThat(table.columns()).hasSize(3);
		assertThat(table.rows()).hasSize(2);
		assertThat(table.rows().get(0)).extracting(Cell::rows).containsExactly(2, 1, 1);
		assertThat(table.rows().get(1)).extracting(Cell::text).containsExactly("y", "");
	}

	@Test
	void whatWasWrittenComesBack() {
		Table table = new Table(
				List.of(new Table.Column("TT", 4, Align.CENTRE), new Table.Column("Tên <b>", 9, Align.LEFT)),
				List.of(List.of("1", "Xã Hương Nhượng\ndòng hai")));
		Table back = TableHtml.read(TableHtml.write(table));
		assertThat(back.rows().get(0).get(1).text()).isEqualTo("Xã Hương Nhượng\ndòng hai");
		assertThat(back.head().get(0).get(1).text()).isEqualTo("Tên <b>");
	}

	@Test
	void aHeadOfTwoRowsStaysAHeadAndATableThatIsTooLongIsRefusedWhole() {
		Table table = TableHtml.read("""
				<table><thead><tr><th>A</th><th>B</th></tr><tr><th>(1)</th><th>(2)</th></tr></thead>
				<tbody><tr><td>x</td><td>2024</td></tr></tbody></table>""");
		assertThat(table.head()).hasSize(2);
		assertThatThrownBy(() -> TableHtml.read("<table>" + "<tr><td>x</td></tr>".repeat(501) + "</table>"))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("501 dòng");
	}

	@Test
	void textThatIsNoTableGivesAnEmptyOne() {
		assertThat(TableHtml.read("chữ thường").columns()).hasSize(1);
	}

	@Test
	void rowsAndColumnsAreAddedAndTakenAtTheEnd() {
		Table table = TableShapes.withColumn(TableShapes.withRow(TableShapes.empty()));
		assertThat(table.columns()).hasSize(4);
		assertThat(table.rows()).hasSize(3);
		Table less = TableShapes.withoutColumn(TableShapes.withoutRow(table));
		assertThat(less.columns()).hasSize(3);
		assertThat(less.rows()).hasSize(2);
	}

}
