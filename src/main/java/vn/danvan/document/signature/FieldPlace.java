package vn.danvan.document.signature;

/**
 * Where a field (ô ký, ô điền) stands on a page as a person sees it, in points.
 *
 * @param name name of the field, unique in the file, without a dot
 * @param page index of the page, the first is 0
 * @param x distance from the left edge of the page
 * @param y distance from the top edge of the page to the top of the field
 * @param width width
 * @param height height
 */
public record FieldPlace(String name, int page, float x, float y, float width, float height) {

	/**
	 * A place.
	 * @throws IllegalArgumentException if the name is empty or has a dot, or the field
	 * has no area
	 */
	public FieldPlace {
		if (name.isBlank() || name.contains(".")) {
			throw new IllegalArgumentException("Not a name of a field: " + name);
		}
		if (page < 0 || x < 0 || y < 0 || width <= 0 || height <= 0) {
			throw new IllegalArgumentException("No place on a page: " + name);
		}
	}

}
