package vn.danvan.document;

import java.util.List;

/**
 * Phụ lục on landscape pages of its own.
 *
 * @param label Phụ lục, or Phụ lục 1 when there are several
 * @param title its name
 * @param blocks its content
 */
public record Annex(String label, String title, List<Block> blocks) {
}
