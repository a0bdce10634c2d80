package vn.danvan.document.print;

import java.util.List;

/**
 * A printed document.
 *
 * @param pdf the file
 * @param signaturePlaces where it is to be signed, from left to right
 */
public record PrintedPages(byte[] pdf, List<SignaturePlace> signaturePlaces) {

	/**
	 * The room for a signature (ô 7c), in points from the top left corner of the page.
	 *
	 * @param page the page, from 0
	 * @param left left edge
	 * @param top upper edge
	 * @param width width
	 * @param height height
	 */
	public record SignaturePlace(int page, int left, int top, int width, int height) {
	}

}
