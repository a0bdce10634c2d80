package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.danvan.submission.SubmissionView;

/**
 * Phiếu chấm điểm of a commune in a year, with everything that its page shows.
 *
 * @param rollOutId the roll-out
 * @param version for the next step
 * @param unitId xã
 * @param unit tên xã
 * @param year năm
 * @param stage bước
 * @param set the criteria set
 * @param criteria what stands in it
 * @param lines points by criterion
 * @param declared positions of the excluding conditions that the commune declared
 * @param found positions of those that the appraisers found
 * @param dossier the five files
 * @param submission where the dossier stands, and what this person may do with it
 * @param supplementDue by when the commune shall supplement, or null
 * @param mayAppraise whether this person may appraise now
 * @param mayDecide whether this person may change final points now
 * @param mayApprove whether this person may approve or refuse now
 */
public record ScoreSheet(long rollOutId, int version, long unitId, String unit, int year, RollOutStage stage,
		CriteriaSetRow set, Criteria criteria, Map<String, ScoreLine> lines, Set<Integer> declared, Set<Integer> found,
		List<DossierFile> dossier, SubmissionView submission, @Nullable LocalDate supplementDue, boolean mayAppraise,
		boolean mayDecide, boolean mayApprove) {

	/**
	 * What the commune's own points come to.
	 * @return the outcome
	 */
	public Reckoning ofSelf() {
		return reckon(ScoreLine::self, declared);
	}

	/**
	 * What the appraisers' points come to.
	 * @return the outcome
	 */
	public Reckoning ofAppraisal() {
		return reckon(ScoreLine::appraised, found);
	}

	/**
	 * What the final points come to.
	 * @return the outcome
	 */
	public Reckoning ofDecision() {
		return reckon(ScoreLine::decided, found);
	}

	/**
	 * Criteria without points of the commune.
	 * @return in their order
	 */
	public List<Criterion> unscored() {
		return criteria.all().stream().filter((one) -> line(one).self() == null).toList();
	}

	/**
	 * Criteria whose points need a file that is not there.
	 * @return in their order
	 */
	public List<Criterion> unproved() {
		return criteria.all().stream().filter((one) -> {
			BigDecimal points = line(one).self();
			return one.evidenceAsked() && line(one).files() == 0 && points != null && points.signum() > 0;
		}).toList();
	}

	/**
	 * Parts of the dossier that are not there.
	 * @return in their order
	 */
	public List<DossierPart> lacking() {
		return dossier.stream().filter((one) -> !one.present()).map(DossierFile::part).toList();
	}

	/**
	 * The points of a criterion.
	 * @param criterion one of the set
	 * @return its line
	 */
	public ScoreLine line(Criterion criterion) {
		ScoreLine line = lines.get(criterion.code());
		if (line == null) {
			throw new IllegalArgumentException("No such criterion: " + criterion.code());
		}
		return line;
	}

	private Reckoning reckon(Function<ScoreLine, @Nullable BigDecimal> points, Set<Integer> excluded) {
		Map<String, BigDecimal> given = new HashMap<>();
		lines.forEach((code, line) -> {
			BigDecimal one = points.apply(line);
			if (one != null) {
				given.put(code, one);
			}
		});
		return Reckoning.of(criteria, given, excluded);
	}

}
