package vn.danvan.document.print;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.document.Block;
import vn.danvan.document.SignatureLines;

/**
 * Everything that stands on the pages of a document, in its final words.
 *
 * @param masthead the head of the first page
 * @param title tên loại and trích yếu
 * @param address whom it addresses, or null
 * @param blocks the text
 * @param annexes phụ lục
 * @param signatures who signs, from left to right
 * @param recipients nơi nhận, or null where none is printed
 * @param about what the file says of itself
 */
public record PrintedDocument(Masthead masthead, Title title, @Nullable Address address, List<Block> blocks,
		List<PrintedAnnex> annexes, List<SignatureLines> signatures, @Nullable Recipients recipients, About about) {

	/**
	 * Tên loại and trích yếu.
	 *
	 * @param type in capitals; null for công văn, whose subject stands under the number
	 * @param subject its first letter as the layout wants it
	 */
	public record Title(@Nullable String type, String subject) {
	}

	/**
	 * Kính gửi, kính trình.
	 *
	 * @param label with its colon
	 * @param names one or more
	 */
	public record Address(String label, List<String> names) {
	}

	/**
	 * Nơi nhận.
	 *
	 * @param label with its colon
	 * @param lines each with its dash and end, the archive last
	 */
	public record Recipients(String label, List<String> lines) {
	}

	/**
	 * Phụ lục.
	 *
	 * @param label Phụ lục and its number
	 * @param title its name
	 * @param citation which document it belongs to, in brackets
	 * @param blocks its content
	 * @param landscape whether its pages lie across
	 */
	public record PrintedAnnex(String label, String title, String citation, List<Block> blocks, boolean landscape) {
	}

	/**
	 * What the file says of itself.
	 *
	 * @param title tên loại and trích yếu
	 * @param author cơ quan ban hành
	 * @param rules by whose rules it is laid out
	 */
	public record About(String title, String author, String rules) {
	}

}
