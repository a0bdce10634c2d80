package vn.danvan.inspection.ui;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.inspection.Answer;
import vn.danvan.inspection.GivenAnswer;

/**
 * One answer as the page on the spot sends it; points come as they were typed.
 *
 * @param key made by the device for this answer
 * @param lineId the line
 * @param answer kết quả
 * @param points điểm of a part the Vietnamese way, or nothing
 * @param remark nhận xét
 * @param seen the answer up to which the device knew the line
 */
record SpotAnswer(@Nullable String key, long lineId, @Nullable Answer answer, @Nullable String points,
		@Nullable String remark, long seen) {

	/**
	 * The answer for the service.
	 * @return the same with its points as a number
	 * @throws Refusal if nothing was chosen, or the points are no number
	 */
	GivenAnswer given() {
		if (this.answer == null) {
			throw Refusal.at("answer", "inspection.spot.error.no-answer");
		}
		return new GivenAnswer((this.key != null) ? this.key : "", this.lineId, this.answer,
				VietnameseNumbers.parse(this.points), (this.remark != null) ? this.remark : "", this.seen);
	}

}
