package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Điểm một tiêu chí của một xã: the commune's own points, the appraisers' and the final
 * ones, kept apart. Each has its own version, so that two people who score different
 * criteria do not disturb each other.
 */
@Entity
class CriterionScore {

	static final String SUBJECT = "criterion-score";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = StoredAggregate.ID_BLOCK)
	private @Nullable Long id;

	@Version
	private int version;

	private long rollOutId;

	private long setId;

	private String code = "";

	private @Nullable BigDecimal selfPoints;

	private String selfNote = "";

	private @Nullable Long selfBy;

	private @Nullable BigDecimal appraisedPoints;

	private String appraisalReason = "";

	private @Nullable Long appraisedBy;

	private @Nullable BigDecimal finalPoints;

	private String finalReason = "";

	private @Nullable Long finalBy;

	/** Who wrote here last, of whichever side. */
	private @Nullable Long changedBy;

	private String wanted = "";

	private @Nullable BigDecimal figureValue;

	private String figureText = "";

	protected CriterionScore() {
	}

	CriterionScore(long rollOutId, long setId, String code) {
		this.rollOutId = rollOutId;
		this.setId = setId;
		this.code = code;
	}

	/** What the commune gives itself. */
	void score(@Nullable BigDecimal points, String note, Actor by) {
		this.selfPoints = points;
		this.selfNote = note;
		this.selfBy = by.accountId();
		this.changedBy = by.accountId();
	}

	/** What the commune says of points that a figure gives. */
	void note(String text, Actor by) {
		this.selfNote = text;
		this.selfBy = by.accountId();
		this.changedBy = by.accountId();
	}

	/** What a figure gives, with the figure in words; no points while nobody reported. */
	void feed(@Nullable BigDecimal points, @Nullable BigDecimal figure, String text) {
		this.selfPoints = points;
		this.figureValue = figure;
		this.figureText = text;
	}

	/** What the appraisers give, and what more they want to see. */
	void appraise(@Nullable BigDecimal points, String reason, String wants, Actor by) {
		this.appraisedPoints = points;
		this.appraisalReason = reason;
		this.wanted = wants;
		this.appraisedBy = by.accountId();
		this.changedBy = by.accountId();
	}

	/** The appraisers' points become the final ones, until the meeting changes them. */
	void conclude() {
		this.wanted = "";
		this.finalPoints = this.appraisedPoints;
		this.finalReason = "";
		this.finalBy = null;
	}

	/** No final points while it is appraised again. */
	void reopen() {
		this.finalPoints = null;
		this.finalReason = "";
		this.finalBy = null;
	}

	/** What the meeting gives in the end. */
	void decide(BigDecimal points, String reason, Actor by) {
		this.finalPoints = points;
		this.finalReason = reason;
		this.finalBy = by.accountId();
		this.changedBy = by.accountId();
	}

	/** The supplement that was asked for has come. */
	void supplied() {
		this.wanted = "";
	}

	/** Whether the appraisers can take the commune's points over as they are. */
	boolean open() {
		return this.appraisedPoints == null && this.wanted.isEmpty() && this.selfPoints != null;
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	int version() {
		return this.version;
	}

	String code() {
		return this.code;
	}

	long rollOutId() {
		return this.rollOutId;
	}

	@Nullable BigDecimal selfPoints() {
		return this.selfPoints;
	}

	@Nullable BigDecimal appraisedPoints() {
		return this.appraisedPoints;
	}

	String appraisalReason() {
		return this.appraisalReason;
	}

	@Nullable Long selfBy() {
		return this.selfBy;
	}

	/** Whether a person gave appraised or final points here. */
	boolean judgedBy(Actor actor) {
		return Objects.equals(this.appraisedBy, actor.accountId()) || Objects.equals(this.finalBy, actor.accountId());
	}

	@Nullable Long changedBy() {
		return this.changedBy;
	}

	ScoreLine line(int files) {
		return new ScoreLine(id(), this.version, this.code, plain(this.selfPoints), this.selfNote,
				plain(this.appraisedPoints), this.appraisalReason, plain(this.finalPoints), this.finalReason,
				this.wanted, plain(this.figureValue), this.figureText, files);
	}

	private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? VietnameseNumbers.plain(number) : null;
	}

}
