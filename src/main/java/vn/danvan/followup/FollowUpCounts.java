package vn.danvan.followup;

/**
 * How many follow-ups of a search are how far; one may be counted in several of them.
 *
 * @param open đang mở
 * @param late quá hạn
 * @param handedOver chờ lãnh đạo xã gửi, of the own commune
 * @param reported chờ xác nhận
 * @param asked chờ quyết định gia hạn
 * @param closed đã đóng
 */
public record FollowUpCounts(int open, int late, int handedOver, int reported, int asked, int closed) {

	/**
	 * The number for a filter.
	 * @param filter how far
	 * @return the number
	 */
	public int of(FollowUpFilter filter) {
		return switch (filter) {
			case OPEN -> open;
			case LATE -> late;
			case HANDED_OVER -> handedOver;
			case REPORTED -> reported;
			case ASKED -> asked;
			case CLOSED -> closed;
			case ALL -> open + closed;
		};
	}

}
