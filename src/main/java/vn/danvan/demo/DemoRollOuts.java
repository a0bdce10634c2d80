package vn.danvan.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.organisation.UnitName;
import vn.danvan.rollout.ActCandidate;
import vn.danvan.rollout.AppraisalEntry;
import vn.danvan.rollout.AppraisalService;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaDetails;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.CriteriaService;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.DossierPart;
import vn.danvan.rollout.Launch;
import vn.danvan.rollout.Registration;
import vn.danvan.rollout.RollOutActEntry;
import vn.danvan.rollout.RollOutActKind;
import vn.danvan.rollout.RollOutActService;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.ScoreLine;
import vn.danvan.rollout.ScoreService;
import vn.danvan.rollout.ScoreSheet;
import vn.danvan.rollout.ScoreSource;

/**
 * Example roll-outs of 2021 to 2023: in ten communes the model runs, as the published
 * case says; which ones, their points and files are invented, Hương Nhượng excepted.
 */
@Component
@Profile("demo")
class DemoRollOuts {

	private static final Map<String, LocalDate> FIRST_LAUNCH = firstLaunch();

	/** How good a commune was in 2022, in percent of the points. */
	private static final Map<String, Integer> SCORED_2022 = ordered("Thị trấn Vụ Bản", 93, "Xã Nhân Nghĩa", 88,
			"Xã Ân Nghĩa", 84, "Xã Yên Nghiệp", 91, "Xã Thượng Cốc", 82, "Xã Tân Lập", 68);

	/** The same in 2023, of those that sent their dossier by the middle of the year. */
	private static final Map<String, Integer> SCORED_2023 = ordered("Thị trấn Vụ Bản", 95, "Xã Nhân Nghĩa", 90,
			"Xã Ân Nghĩa", 86, "Xã Yên Nghiệp", 89);

	private static final Set<String> REFUSED_2022 = Set.of("Xã Tân Lập");

	private static final String STAFF = "chuyenvien";

	private static final String HEAD = "truongban";

	private final CriteriaService criteria;

	private final RollOutService rollOuts;

	private final RollOutActService acts;

	private final ScoreService scores;

	private final AppraisalService appraisals;

	private final DemoFiles files;

	private final DemoStage stage;

	DemoRollOuts(CriteriaService criteria, RollOutService rollOuts, RollOutActService acts, ScoreService scores,
			AppraisalService appraisals, DemoFiles files, DemoStage stage) {
		this.criteria = criteria;
		this.rollOuts = rollOuts;
		this.acts = acts;
		this.scores = scores;
		this.appraisals = appraisals;
		this.files = files;
		this.stage = stage;
	}

	void write(List<UnitName> communes) {
		Map<String, UnitName> units = communes.stream()
			.collect(Collectors.toMap(UnitName::name, (unit) -> unit, (first, second) -> first, LinkedHashMap::new));
		criteriaSets();
		List<String> old = FIRST_LAUNCH.keySet().stream().limit(3).toList();
		year(2021, units, old, LocalDate.of(2021, 7, 5), LocalDate.of(2021, 8, 20), "12-QĐ/BCĐ");
		List<String> second = FIRST_LAUNCH.keySet().stream().limit(8).toList();
		year(2022, units, second, LocalDate.of(2022, 1, 17), LocalDate.of(2022, 2, 21), "05-QĐ/BCĐ");
		SCORED_2022.forEach((name, quality) -> score(units.get(name), quality, LocalDate.of(2022, 11, 14)));
		recognise2022(units);
		year(2023, units, List.copyOf(FIRST_LAUNCH.keySet()), LocalDate.of(2023, 1, 16), LocalDate.of(2023, 2, 20),
				"04-QĐ/BCĐ");
		register(units.get("Xã Tuân Đạo"), LocalDate.of(2023, 5, 24));
		this.stage.act(login("xa", units.get("Xã Quý Hòa")), LocalDate.of(2023, 6, 15),
				() -> this.rollOuts.write(units.get("Xã Quý Hòa").id(), 2023, RollOutService.NOT_BEGUN,
						registration(units.get("Xã Quý Hòa"))));
	}

	/** What the communes have scored this year; needs their figures. */
	void score(List<UnitName> communes) {
		Map<String, UnitName> units = communes.stream().collect(Collectors.toMap(UnitName::name, (unit) -> unit));
		SCORED_2023.forEach((name, quality) -> score(units.get(name), quality, LocalDate.of(2023, 6, 8)));
		appraise(units.get("Thị trấn Vụ Bản"), 2023, LocalDate.of(2023, 6, 14), true);
		appraise(units.get("Xã Nhân Nghĩa"), 2023, LocalDate.of(2023, 6, 16), false);
		UnitName asked = units.get("Xã Yên Nghiệp");
		this.stage.act(STAFF, LocalDate.of(2023, 6, 16), () -> {
			ScoreSheet sheet = sheet(asked, 2023);
			ScoreLine line = sheet.lines().get("3.2");
			this.appraisals.appraise(sheet.rollOutId(), "3.2", line.version(),
					new AppraisalEntry(null, "", "Ảnh niêm yết quy tắc ứng xử tại bộ phận một cửa."));
			this.appraisals.askSupplement(sheet.rollOutId(), sheet(asked, 2023).version(),
					"Đề nghị xã bổ sung minh chứng của các tiêu chí đã ghi chú.", LocalDate.of(2023, 6, 27));
		});
		UnitName begun = units.get("Xã Hương Nhượng");
		this.stage.act(login("xa", begun), LocalDate.of(2023, 6, 12), () -> {
			ScoreSheet sheet = opened(begun, 2023);
			sheet.criteria()
				.all()
				.stream()
				.limit(11)
				.filter((one) -> !one.fed())
				.forEach((one) -> this.scores.score(sheet.rollOutId(), one.code(), sheet.line(one).version(),
						points(one, 90), ""));
		});
	}

	private void criteriaSets() {
		long[] copy = new long[1];
		this.stage.act(STAFF, LocalDate.of(2022, 1, 10), () -> {
			long present = this.criteria.list().get(0).id();
			copy[0] = this.criteria.draft(2022, "Bộ tiêu chí Chính quyền thân thiện năm 2022 (minh họa)", present);
			CriteriaDetails details = this.criteria.get(copy[0]);
			this.criteria.revise(copy[0], details.row().version(), details.row().title(), byHand(details.criteria()));
		});
		this.stage.act(HEAD, LocalDate.of(2022, 1, 14),
				() -> this.criteria.putInUse(copy[0], this.criteria.get(copy[0]).row().version()));
		this.stage.act(HEAD, LocalDate.of(2023, 1, 12), () -> {
			long present = this.criteria.list().get(0).id();
			this.criteria.putInUse(present, this.criteria.get(present).row().version());
		});
	}

	/** The criteria of 2022: everything was still scored by hand. */
	private static Criteria byHand(Criteria criteria) {
		return new Criteria(criteria.groups()
			.stream()
			.map((group) -> new CriteriaGroup(group.code(), group.title(), group.minimumPercent(),
					group.criteria()
						.stream()
						.map((one) -> new Criterion(one.code(), one.title(), one.maximum(), ScoreSource.HAND, Set.of(),
								0, List.of(), one.evidenceAsked()))
						.toList()))
			.toList(), criteria.bands(), criteria.exclusions());
	}

	private void year(int year, Map<String, UnitName> units, List<String> names, LocalDate registered, LocalDate listed,
			String symbol) {
		names.forEach((name) -> register(units.get(name), registered));
		decide(RollOutActKind.LIST, year, symbol, listed, names);
		for (String name : names) {
			LocalDate first = FIRST_LAUNCH.get(name);
			boolean anew = first.getYear() == year;
			LocalDate day = anew ? first : listed.plusDays(9);
			UnitName unit = units.get(name);
			this.stage.act(STAFF, day,
					() -> this.rollOuts.launch(unit.id(), year, version(unit, year),
							new Launch(day, "Kế hoạch của UBND xã", day,
									anew ? "Ra mắt tại bộ phận một cửa" : "Tiếp tục duy trì mô hình của năm trước")));
		}
	}

	private void register(UnitName unit, LocalDate day) {
		this.stage.act(login("xa", unit), day,
				() -> this.rollOuts.write(unit.id(), day.getYear(), RollOutService.NOT_BEGUN, registration(unit)));
		this.stage.act(login("lanhdao", unit), day.plusDays(1),
				() -> this.rollOuts.register(unit.id(), day.getYear(), version(unit, day.getYear())));
	}

	private static Registration registration(UnitName unit) {
		return new Registration("Công chức Văn phòng – Thống kê " + unit.inSentence(),
				"Xây dựng bộ phận một cửa thân thiện, thực hiện \"4 xin, 4 luôn\"; công khai, đối thoại và giải quyết"
						+ " đơn thư đúng hạn; phấn đấu đạt chuẩn trong năm.");
	}

	private void decide(RollOutActKind kind, int year, String symbol, LocalDate day, List<String> names) {
		this.stage.act(STAFF, day.plusDays(1), () -> {
			Set<Long> ids = this.acts.candidates(kind, year)
				.stream()
				.filter((one) -> names.contains(one.unit()))
				.map(ActCandidate::rollOutId)
				.collect(Collectors.toSet());
			this.acts.record(
					new RollOutActEntry(kind, year, symbol, day, "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở huyện",
							"Nguyễn Minh Đức", "Phó Trưởng Ban Chỉ đạo", "", ids));
		});
		this.stage.act(HEAD, day.plusDays(2),
				() -> this.acts.list(year)
					.stream()
					.filter((act) -> act.mayConfirm())
					.forEach((act) -> this.acts.confirm(act.id(), act.version())));
	}

	private void score(UnitName unit, int quality, LocalDate day) {
		int year = day.getYear();
		String editor = login("xa", unit);
		this.stage.act(editor, day, () -> {
			ScoreSheet sheet = opened(unit, year);
			for (Criterion one : sheet.criteria().all()) {
				ScoreLine line = sheet.line(one);
				if (!one.fed()) {
					this.scores.score(sheet.rollOutId(), one.code(), line.version(), points(one, quality), "");
				}
				if (one.evidenceAsked()) {
					this.files.attach("criterion-score", line.id(), unit.id(),
							"Minh chứng tiêu chí " + one.code() + ".pdf", editor);
				}
			}
			for (DossierPart part : DossierPart.values()) {
				if (part != DossierPart.APPROVAL) {
					this.files.attach(part.subjectType(), sheet.rollOutId(), unit.id(), Messages.label(part) + ".pdf",
							editor);
				}
			}
		});
		this.stage.act(login("lanhdao", unit), day.plusDays(2), () -> {
			ScoreSheet sheet = sheet(unit, year);
			this.scores.submit(sheet.rollOutId(), sheet.version());
		});
	}

	/** Appraises the first half, or everything and concludes. */
	private void appraise(UnitName unit, int year, LocalDate day, boolean whole) {
		this.stage.act(STAFF, day, () -> {
			ScoreSheet sheet = sheet(unit, year);
			List<Criterion> all = sheet.criteria().all();
			all.stream().limit(whole ? all.size() : all.size() / 2).forEach((one) -> {
				ScoreLine line = sheet.line(one);
				BigDecimal own = line.self();
				boolean less = one.code().equals("1.6") || one.code().equals("2.5");
				BigDecimal given = less ? own.subtract(BigDecimal.ONE).max(BigDecimal.ZERO) : own;
				this.appraisals.appraise(sheet.rollOutId(), one.code(), line.version(), new AppraisalEntry(given,
						(given.compareTo(own) != 0) ? "Hồ sơ chưa chứng minh đủ, giảm 01 điểm." : "", ""));
			});
			if (whole) {
				this.appraisals.conclude(sheet.rollOutId(), sheet(unit, year).version());
			}
		});
	}

	private void recognise2022(Map<String, UnitName> units) {
		LocalDate day = LocalDate.of(2022, 12, 5);
		SCORED_2022.keySet().forEach((name) -> {
			UnitName unit = units.get(name);
			appraise(unit, 2022, day, true);
			this.stage.act(HEAD, day.plusDays(4), () -> {
				ScoreSheet sheet = sheet(unit, 2022);
				if (REFUSED_2022.contains(name)) {
					this.appraisals.refuse(sheet.rollOutId(), sheet.version(),
							"Chưa đạt điểm tối thiểu; năm sau chấm lại.");
				}
				else {
					this.appraisals.approve(sheet.rollOutId(), sheet.version());
				}
			});
		});
		decide(RollOutActKind.RECOGNITION, 2022, "31-QĐ/BCĐ", LocalDate.of(2022, 12, 20),
				List.copyOf(SCORED_2022.keySet()));
	}

	private ScoreSheet opened(UnitName unit, int year) {
		Long id = this.rollOuts.get(unit.id(), year).id();
		this.scores.open(id);
		return this.scores.sheet(id);
	}

	private ScoreSheet sheet(UnitName unit, int year) {
		return this.scores.sheet(this.rollOuts.get(unit.id(), year).id());
	}

	private int version(UnitName unit, int year) {
		return this.rollOuts.get(unit.id(), year).version();
	}

	/**
	 * About so many percent of the points, in halves, never the same for all criteria.
	 */
	private static BigDecimal points(Criterion criterion, int quality) {
		int turn = criterion.code().hashCode() % 3;
		int share = Math.min(100, quality + (turn * 8) - 6);
		return criterion.maximum()
			.multiply(BigDecimal.valueOf(share * 2L))
			.divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
			.divide(BigDecimal.TWO)
			.min(criterion.maximum());
	}

	private static String login(String role, UnitName unit) {
		return role + "." + DemoData.shortName(unit);
	}

	private static Map<String, Integer> ordered(Object... pairs) {
		Map<String, Integer> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], (Integer) pairs[i + 1]);
		}
		return map;
	}

	private static Map<String, LocalDate> firstLaunch() {
		Map<String, LocalDate> days = new LinkedHashMap<>();
		days.put("Thị trấn Vụ Bản", LocalDate.of(2021, 9, 10));
		days.put("Xã Nhân Nghĩa", LocalDate.of(2021, 10, 5));
		days.put("Xã Ân Nghĩa", LocalDate.of(2021, 11, 12));
		days.put("Xã Yên Nghiệp", LocalDate.of(2022, 3, 15));
		days.put("Xã Thượng Cốc", LocalDate.of(2022, 4, 20));
		days.put("Xã Tân Lập", LocalDate.of(2022, 5, 18));
		days.put("Xã Hương Nhượng", LocalDate.of(2022, 9, 22));
		days.put("Xã Vũ Bình", LocalDate.of(2022, 11, 8));
		days.put("Xã Xuất Hóa", LocalDate.of(2023, 3, 28));
		days.put("Xã Yên Phú", LocalDate.of(2023, 5, 16));
		return days;
	}

}
