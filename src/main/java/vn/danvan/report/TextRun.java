package vn.danvan.report;

/**
 * A piece of text in one style.
 *
 * @param text the text
 * @param bold đậm
 * @param italic nghiêng
 */
public record TextRun(String text, boolean bold, boolean italic) {
}
