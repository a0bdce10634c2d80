package vn.danvan.rollout;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The points of one criterion.
 *
 * @param id the record that its files are attached to
 * @param version for the next change
 * @param code tiêu chí
 * @param self điểm tự chấm, or null
 * @param selfNote ghi chú của xã
 * @param appraised điểm thẩm định, or null
 * @param reason why the appraisers give other points
 * @param decided điểm chính thức, or null
 * @param decidedReason why the meeting gave other points than the appraisers
 * @param wanted what the appraisers still want to see, or empty
 * @param figure the figure that fed it, or null
 * @param figureText the figure with period and source in words, or empty
 * @param files how many files prove it
 */
public record ScoreLine(long id, int version, String code, @Nullable BigDecimal self, String selfNote,
		@Nullable BigDecimal appraised, String reason, @Nullable BigDecimal decided, String decidedReason,
		String wanted, @Nullable BigDecimal figure, String figureText, int files) {

	/** The same for people who may not see what the commune has not sent. */
	ScoreLine withoutSelf() {
		return new ScoreLine(id, version, code, null, "", appraised, reason, decided, decidedReason, wanted, null, "",
				0);
	}

	/**
	 * The same for the commune while it is appraised: what is wanted when it was asked.
	 */
	ScoreLine withoutAppraisal(boolean asked) {
		return new ScoreLine(id, version, code, self, selfNote, null, "", null, "", asked ? wanted : "", figure,
				figureText, files);
	}

}
