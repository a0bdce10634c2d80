package vn.danvan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRequest;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.SheetService;
import vn.danvan.organisation.UnitName;

/**
 * Example sheets of the first half of 2022, closed, and of 2023, as it could stand on
 * 20/6/2023: most accepted, some waiting, one returned, two missing. Every number is
 * invented.
 */
@Component
@Profile("demo")
class DemoFigures {

	private static final Set<String> MISSING = Set.of("Xã Hương Nhượng", "Xã Mỹ Thành");

	private static final Set<String> WAITING = Set.of("Xã Tân Mỹ", "Xã Văn Sơn");

	private static final String RETURNED = "Xã Ngọc Lâu";

	private static final Set<String> LATE = Set.of("Xã Quyết Thắng", "Xã Định Cư");

	private final PeriodService periods;

	private final SheetService sheets;

	private final DemoStage stage;

	DemoFigures(PeriodService periods, SheetService sheets, DemoStage stage) {
		this.periods = periods;
		this.sheets = sheets;
		this.stage = stage;
	}

	void write(List<UnitName> communes) {
		long before = open(2022, LocalDate.of(2022, 6, 1));
		for (UnitName commune : communes) {
			int index = communes.indexOf(commune);
			send(before, commune, index, 2022, LocalDate.of(2022, 6, 13).plusDays(index % 4));
			accept(before, commune, LocalDate.of(2022, 6, 20));
		}
		this.stage.act("truongban", LocalDate.of(2022, 7, 1),
				() -> this.periods.close(before, this.periods.get(before).version()));
		long now = open(2023, LocalDate.of(2023, 6, 1));
		for (UnitName commune : communes) {
			if (!MISSING.contains(commune.name())) {
				int index = communes.indexOf(commune);
				LocalDate day = LATE.contains(commune.name()) ? LocalDate.of(2023, 6, 19)
						: LocalDate.of(2023, 6, 14).plusDays(index % 4);
				send(now, commune, index, 2023, day);
				decide(now, commune);
			}
		}
	}

	private long open(int year, LocalDate day) {
		long[] id = new long[1];
		this.stage.act("truongban", day, () -> id[0] = this.periods.open(new PeriodRequest(PeriodKind.HALF_YEAR,
				PeriodRule.DECREE_09_2019, year, 1, null, null, LocalDate.of(year, 6, 18), "")));
		return id[0];
	}

	private void send(long period, UnitName commune, int index, int year, LocalDate day) {
		String login = DemoData.shortName(commune);
		this.stage.act("xa." + login, day, () -> {
			int version = this.sheets.enter(period, commune.id(), SheetService.NOT_BEGUN, values(index, year));
			this.sheets.handOver(period, commune.id(), version);
		});
		this.stage.act("lanhdao." + login, day,
				() -> this.sheets.submit(period, commune.id(), version(period, commune)));
	}

	private void decide(long period, UnitName commune) {
		if (commune.name().equals(RETURNED)) {
			this.stage.act("chuyenvien", LocalDate.of(2023, 6, 19), () -> this.sheets.giveBack(period, commune.id(),
					version(period, commune), "Số hồ sơ một cửa chưa khớp với sổ theo dõi; đề nghị kiểm tra lại."));
		}
		else if (!WAITING.contains(commune.name())) {
			accept(period, commune, LocalDate.of(2023, 6, 19));
		}
	}

	private void accept(long period, UnitName commune, LocalDate day) {
		this.stage.act("chuyenvien", day, () -> this.sheets.accept(period, commune.id(), version(period, commune)));
	}

	private int version(long period, UnitName commune) {
		return this.sheets.get(period, commune.id()).version();
	}

	/** Invented numbers that agree with each other; 2023 a little better than 2022. */
	static Map<String, BigDecimal> values(int index, int year) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		int better = year - 2022;
		int people = 40 + index * 3 % 25;
		put(values, "CT02.1", 3 + index % 4 + better);
		put(values, "CT02.2", (3 + index % 4 + better) * people);
		put(values, "CT11.1", index % 5 == 0 ? 1 : 0);
		put(values, "CT11.2", index % 4);
		put(values, "CT15.1", 14);
		put(values, "CT15.2", 12 + (index + better) % 3);
		put(values, "CT16.1", 2 + index % 3);
		put(values, "CT16.2", (150 + index * 11 % 90) * 1_000_000L);
		put(values, "CT16.3", (40 + index * 7 % 50 + better * 5) * 1_000_000L);
		put(values, "CT16.4", 320 + index * 17);
		put(values, "CT16.5", 900 + index * 45L);
		put(values, "CT17.1", 2 + index % 2);
		put(values, "CT17.2", 60 + index * 5);
		put(values, "CT17.3", 54 + index * 5 - index % 3);
		put(values, "CT18.1", 4 + index % 4);
		put(values, "CT18.2", 3 + index % 5);
		put(values, "CT19.1", 2 + index % 2);
		put(values, "CT19.2", index % 3);
		put(values, "CT20.1", 1 + index % 3);
		put(values, "CT20.2", index % 2);
		put(values, "CT39.1", 2 + index % 3);
		put(values, "CT39.2", index % 2);
		petitions(values, index, better);
		oneStop(values, index, better);
		return values;
	}

	private static void petitions(Map<String, BigDecimal> values, int index, int better) {
		put(values, "CT24.1", 24);
		put(values, "CT24.2", 22 + (index + better) % 3);
		put(values, "CT25.1", 14 + index % 9 + better * 2);
		put(values, "CT25.2", 17 + index % 9 + better * 2);
		put(values, "CT25.3", index % 12 == 7 ? 1 : 0);
		int complaints = index % 3;
		int denunciations = index % 11 == 5 ? 1 : 0;
		int reflections = 3 + index % 4;
		int competent = complaints + denunciations + reflections - (index % 6 == 0 ? 1 : 0);
		int settled = competent - (index % (better == 1 ? 7 : 4) == 3 ? 1 : 0);
		put(values, "CT26.1", complaints);
		put(values, "CT26.2", denunciations);
		put(values, "CT26.3", reflections);
		put(values, "CT27.1", competent);
		put(values, "CT27.2", settled);
		put(values, "CT29.1", settled - (index % 9 == 2 ? 1 : 0));
		put(values, "CT30.1", index % 12 == 7 ? 1 : 0);
		put(values, "CT30.2", index % 12 == 7 ? 1 : 0);
	}

	private static void oneStop(Map<String, BigDecimal> values, int index, int better) {
		int received = 180 + index * 13 + better * 12;
		int settled = received - 4 - index % 5;
		int late = index % 6 == 5 ? 2 : (index + better) % 5 == 2 ? 1 : 0;
		int early = settled * 6 / 10;
		put(values, "CT31.1", received);
		put(values, "CT31.2", received * (38 + better * 12) / 100);
		put(values, "CT31.3", settled);
		put(values, "CT31.4", early);
		put(values, "CT31.5", settled - early - late);
		put(values, "CT31.6", late);
		put(values, "CT34.1", late);
	}

	private static void put(Map<String, BigDecimal> values, String code, long value) {
		values.put(code, BigDecimal.valueOf(value));
	}

}
