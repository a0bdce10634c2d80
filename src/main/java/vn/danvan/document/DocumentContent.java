package vn.danvan.document;

import java.util.List;

/**
 * What a document says, free of any layout.
 *
 * @param blocks the text
 * @param annexes phụ lục
 */
public record DocumentContent(List<Block> blocks, List<Annex> annexes) {
}
