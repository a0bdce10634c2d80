package vn.danvan.document.signature;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The visible area of a page and how a place on it is written in the file. */
final class PageArea {

	private final PDRectangle box;

	private final int rotation;

	PageArea(PDPage page) {
		this.box = page.getCropBox();
		this.rotation = Math.floorMod(page.getRotation(), 360);
	}

	/** The turn of the page in degrees, clockwise. */
	int rotation() {
		return this.rotation;
	}

	/**
	 * A place as the file has it: from the lower left corner of the unturned page.
	 * @param place the place as a person sees it
	 * @return the rectangle in points
	 * @throws IllegalArgumentException if the place leaves the page
	 */
	PDRectangle rectangle(FieldPlace place) {
		boolean turned = this.rotation % 180 != 0;
		float width = turned ? this.box.getHeight() : this.box.getWidth();
		float height = turned ? this.box.getWidth() : this.box.getHeight();
		float right = width - place.x() - place.width();
		float bottom = height - place.y() - place.height();
		if (right < 0 || bottom < 0) {
			throw new IllegalArgumentException("The field " + place.name() + " leaves its page");
		}
		return switch (this.rotation) {
			case 90 -> rectangle(place.y(), place.x(), place.height(), place.width());
			case 180 -> rectangle(right, place.y(), place.width(), place.height());
			case 270 -> rectangle(bottom, right, place.height(), place.width());
			default -> rectangle(place.x(), bottom, place.width(), place.height());
		};
	}

	private PDRectangle rectangle(float x, float y, float width, float height) {
		return new PDRectangle(this.box.getLowerLeftX() + x, this.box.getLowerLeftY() + y, width, height);
	}

}
