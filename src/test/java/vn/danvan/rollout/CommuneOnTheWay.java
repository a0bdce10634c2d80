package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;

/**
 * Brings a commune step by step through the year 2024, which has a small set scored by
 * hand: 1.1 (4 points, with evidence), 1.2 (6 points), 2.1 (10 points); recognised from
 * 16 points on, at least half of each group.
 */
class CommuneOnTheWay {

	static final int YEAR = 2024;

	static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final Criteria SET = new Criteria(
			List.of(new CriteriaGroup("1", "Quy chế dân chủ", 50,
					List.of(hand("1.1", "4", true), hand("1.2", "6", false))),
					new CriteriaGroup("2", "Cải cách hành chính", 50, List.of(hand("2.1", "10", false)))),
			List.of(CriteriaExample.band("Đạt chuẩn", "16", true), CriteriaExample.band("Chưa đạt", "0", false)),
			List.of("Người đứng đầu bị kỷ luật"));

	private final Stage stage;

	private final CriteriaService criteria;

	private final RollOutService rollOuts;

	private final RollOutActService acts;

	private final ScoreService scores;

	private final AppraisalService appraisals;

	private final EvidenceService evidence;

	CommuneOnTheWay(ApplicationContext context) {
		this.stage = context.getBean(Stage.class);
		this.criteria = context.getBean(CriteriaService.class);
		this.rollOuts = context.getBean(RollOutService.class);
		this.acts = context.getBean(RollOutActService.class);
		this.scores = context.getBean(ScoreService.class);
		this.appraisals = context.getBean(AppraisalService.class);
		this.evidence = context.getBean(EvidenceService.class);
	}

	private static Criterion hand(String code, String maximum, boolean evidence) {
		return new Criterion(code, "Tiêu chí " + code, new BigDecimal(maximum), ScoreSource.HAND, Set.of(), 0,
				List.of(), evidence);
	}

	/** The set of the year in use, put there once. */
	void criteriaInUse() {
		if (this.stage.as("chuyenvien", () -> this.criteria.inUse(YEAR)).isEmpty()) {
			long id = this.stage.as("chuyenvien", () -> this.criteria.draft(YEAR, "Bộ thử", null));
			int version = this.stage.as("chuyenvien",
					() -> this.criteria.revise(id, this.criteria.get(id).row().version(), "Bộ thử", SET));
			this.stage.run("truongban", () -> this.criteria.putInUse(id, version));
		}
	}

	RollOutDetails details(String unit) {
		long id = this.stage.unit(unit);
		return this.stage.as("chuyenvien", () -> this.rollOuts.get(id, YEAR));
	}

	void registered(String unit, String login) {
		long id = this.stage.unit(unit);
		this.stage.run("xa." + login, () -> this.rollOuts.write(id, YEAR, RollOutService.NOT_BEGUN,
				new Registration("Công chức Văn phòng", "Phấn đấu đạt chuẩn")));
		this.stage.run("lanhdao." + login,
				() -> this.rollOuts.register(id, YEAR, this.rollOuts.get(id, YEAR).version()));
	}

	long record(RollOutActKind kind, LocalDate signed, String... units) {
		RollOutActEntry entry = entry(kind, signed, ids(units));
		return this.stage.as("chuyenvien", () -> this.acts.record(entry));
	}

	static RollOutActEntry entry(RollOutActKind kind, @Nullable LocalDate signed, Set<Long> rollOuts) {
		return new RollOutActEntry(kind, YEAR, "7-QĐ/BCĐ", signed, "Ban Chỉ đạo", "Nguyễn Văn A", "Trưởng ban",
				(kind == RollOutActKind.WITHDRAWAL) ? "Để xảy ra vi phạm" : "", rollOuts);
	}

	Set<Long> ids(String... units) {
		return Arrays.stream(units)
			.map((unit) -> Objects.requireNonNull(details(unit).id()))
			.collect(Collectors.toSet());
	}

	void confirm(long act) {
		this.stage.run("truongban", () -> this.acts.confirm(act, 0));
	}

	/** Registered, listed, rolled out; its sheet is open. */
	long rolledOut(String unit, String login) {
		criteriaInUse();
		registered(unit, login);
		confirm(record(RollOutActKind.LIST, TODAY, unit));
		long id = this.stage.unit(unit);
		this.stage.run("xa." + login, () -> this.rollOuts.launch(id, YEAR, this.rollOuts.get(id, YEAR).version(),
				new Launch(TODAY, "3-KH/UBND", TODAY, "")));
		long rollOut = Objects.requireNonNull(details(unit).id());
		this.stage.run("xa." + login, () -> this.scores.open(rollOut));
		return rollOut;
	}

	ScoreSheet sheet(String person, long rollOut) {
		return this.stage.as(person, () -> this.scores.sheet(rollOut));
	}

	ScoreLine score(String person, long rollOut, String code, String points) {
		int version = sheet(person, rollOut).lines().get(code).version();
		return this.stage.as(person,
				() -> this.scores.score(rollOut, code, version, new BigDecimal(points), "ghi chú " + code));
	}

	void attach(String person, ScoreSheet sheet, String code) {
		this.stage.as(person,
				() -> this.evidence.attach(new Subject("criterion-score", sheet.lines().get(code).id(), sheet.unitId()),
						code + ".png", Photos.png(40, 30)));
	}

	void attachDossier(String person, ScoreSheet sheet) {
		for (DossierPart part : DossierPart.values()) {
			if (part != DossierPart.APPROVAL) {
				this.stage.as(person,
						() -> this.evidence.attach(new Subject(part.subjectType(), sheet.rollOutId(), sheet.unitId()),
								part.name().toLowerCase(Locale.ROOT) + ".png", Photos.png(41, 31)));
			}
		}
	}

	/** Scored with 3 + 6 + 9 points, complete, sent by the commune's leader. */
	long submitted(String unit, String login) {
		long rollOut = rolledOut(unit, login);
		score("xa." + login, rollOut, "1.1", "3");
		score("xa." + login, rollOut, "1.2", "6");
		score("xa." + login, rollOut, "2.1", "9");
		ScoreSheet sheet = sheet("xa." + login, rollOut);
		attach("xa." + login, sheet, "1.1");
		attachDossier("xa." + login, sheet);
		send(login, rollOut);
		return rollOut;
	}

	void send(String login, long rollOut) {
		this.stage.run("lanhdao." + login, () -> this.scores.submit(rollOut, this.scores.sheet(rollOut).version()));
	}

	ScoreLine appraise(String person, long rollOut, String code, String points, String reason) {
		int version = sheet(person, rollOut).lines().get(code).version();
		return this.stage.as(person, () -> this.appraisals.appraise(rollOut, code, version,
				new AppraisalEntry(new BigDecimal(points), reason, "")));
	}

	/** Appraised as the commune scored, and concluded by staff. */
	void concluded(long rollOut) {
		this.stage.run("chuyenvien", () -> {
			this.appraisals.agree(rollOut, "1");
			this.appraisals.agree(rollOut, "2");
			this.appraisals.conclude(rollOut, this.scores.sheet(rollOut).version());
		});
	}

}
