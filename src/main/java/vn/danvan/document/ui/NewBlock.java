package vn.danvan.document.ui;

import java.util.List;
import java.util.function.Function;

import vn.danvan.base.text.Run;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Mark;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.ParagraphKind;

/** What can be added to a text. */
enum NewBlock {

	/** Đề mục. */
	HEADING((before) -> new Heading(nextLevel(before), "")),

	/** Đoạn văn. */
	PARAGRAPH((before) -> Paragraph.of("")),

	/** Danh sách. */
	ITEMS((before) -> new Items(Mark.DASH, List.of(List.of(Run.plain(""))))),

	/** Bảng. */
	TABLE((before) -> TableShapes.empty()),

	/** Biểu đồ cột. */
	CHART((before) -> ChartEditor.empty()),

	/** Căn cứ. */
	BASIS((before) -> new Paragraph(List.of(Run.plain("")), ParagraphKind.BASIS)),

	/** Điều. */
	ARTICLE((before) -> Paragraph.article(1 + (int) before.stream()
		.filter((block) -> block instanceof Paragraph paragraph && paragraph.isArticle())
		.count(), "")),

	/** Phần, Chương, Mục. */
	DIVISION((before) -> new Division("", ""));

	private final Function<List<Block>, Block> empty;

	NewBlock(Function<List<Block>, Block> empty) {
		this.empty = empty;
	}

	Block empty(List<Block> before) {
		return this.empty.apply(before);
	}

	private static int nextLevel(List<Block> before) {
		return before.reversed()
			.stream()
			.filter((block) -> block instanceof Heading)
			.map((block) -> ((Heading) block).level())
			.findFirst()
			.orElse(1);
	}

}
