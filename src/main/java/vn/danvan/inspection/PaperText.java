package vn.danvan.inspection;

import java.util.List;

import vn.danvan.document.Annex;
import vn.danvan.document.Block;

/**
 * The text of a document of inspections, without its căn cứ.
 *
 * @param subject trích yếu
 * @param blocks what it says
 * @param annexes phụ lục
 * @param recipients nơi nhận, without the line of the archive
 */
record PaperText(String subject, List<Block> blocks, List<Annex> annexes, List<String> recipients) {

	PaperText {
		blocks = List.copyOf(blocks);
		annexes = List.copyOf(annexes);
		recipients = List.copyOf(recipients);
	}

}
