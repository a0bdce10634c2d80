package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.danvan.base.CsvFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Counting working days over the public holidays that ship with the product. */
class WorkCalendarTest {

	private static final List<Map<String, String>> SUPPLIED = CsvFile.read("db/data/holidays.csv");

	private final WorkCalendar calendar = new WorkCalendar(
			new TreeMap<>(SUPPLIED.stream()
				.filter((row) -> row.get("kind").equals("DAY_OFF"))
				.collect(Collectors.toMap((row) -> day(row.get("day")), (row) -> row.get("name")))),
			SUPPLIED.stream()
				.filter((row) -> row.get("kind").equals("WORKING"))
				.map((row) -> day(row.get("day")))
				.collect(Collectors.toSet()));

	@Test
	void anOrdinaryWeekIsCountedWithoutTheDayItself() {
		assertThat(this.calendar.minus(day("2023-06-12"), 5)).isEqualTo("2023-06-05");
		assertThat(this.calendar.plus(day("2023-06-05"), 5)).isEqualTo("2023-06-12");
		assertThat(this.calendar.minus(day("2023-06-10"), 1)).isEqualTo("2023-06-09");
		assertThat(this.calendar.plus(day("2023-06-10"), 1)).isEqualTo("2023-06-12");
	}

	@Test
	void tetOf2023IsPassedOver() {
		assertThat(day("2023-01-20").datesUntil(day("2023-01-27"))).noneMatch(this.calendar::working);
		assertThat(this.calendar.plus(day("2023-01-19"), 1)).isEqualTo("2023-01-27");
		assertThat(this.calendar.plus(day("2023-01-19"), 5)).isEqualTo("2023-02-02");
		assertThat(this.calendar.minus(day("2023-01-30"), 5)).isEqualTo("2023-01-16");
		assertThat(this.calendar.minus(day("2023-01-23"), 1)).isEqualTo("2023-01-19");
	}

	@Test
	void theFiveDaysOffAroundMay2023ArePassedOver() {
		assertThat(day("2023-04-29").datesUntil(day("2023-05-04"))).noneMatch(this.calendar::working);
		assertThat(this.calendar.minus(day("2023-05-04"), 1)).isEqualTo("2023-04-28");
		assertThat(this.calendar.minus(day("2023-05-10"), 5)).isEqualTo("2023-04-28");
		assertThat(this.calendar.plus(day("2023-04-28"), 3)).isEqualTo("2023-05-08");
		assertThat(this.calendar.daysOff(day("2023-04-29"), day("2023-05-03"))).containsExactly(
				Map.entry(day("2023-04-29"), "Giỗ Tổ Hùng Vương"),
				Map.entry(day("2023-04-30"), "Ngày Chiến thắng 30/4"),
				Map.entry(day("2023-05-01"), "Ngày Quốc tế lao động 1/5"),
				Map.entry(day("2023-05-02"), "Nghỉ bù Giỗ Tổ Hùng Vương"));
	}

	@Test
	void theSaturdayMadeUpForInMay2024IsCounted() {
		assertThat(this.calendar.working(day("2024-05-04"))).isTrue();
		assertThat(this.calendar.working(day("2024-05-05"))).isFalse();
		assertThat(this.calendar.working(day("2024-04-29"))).isFalse();
		assertThat(this.calendar.minus(day("2024-05-06"), 1)).isEqualTo("2024-05-04");
		assertThat(this.calendar.plus(day("2024-04-26"), 3)).isEqualTo("2024-05-04");
	}

	@Test
	void noneAtAllMeansTheNearestWorkingDayTheDayItselfIncluded() {
		assertThat(this.calendar.minus(day("2023-05-04"), 0)).isEqualTo("2023-05-04");
		assertThat(this.calendar.minus(day("2023-05-01"), 0)).isEqualTo("2023-04-28");
		assertThat(this.calendar.plus(day("2023-05-01"), 0)).isEqualTo("2023-05-04");
	}

	@Test
	void exactlySoManyWorkingDaysLieBetweenAndTheResultIsTheNearestSuchDay() {
		day("2021-02-01").datesUntil(day("2026-12-01")).forEach((day) -> {
			for (int number : new int[] { 1, 5, 12 }) {
				LocalDate before = this.calendar.minus(day, number);
				assertThat(worked(before, day)).as("%d before %s", number, day).isEqualTo(number);
				assertThat(worked(before.plusDays(1), day)).isEqualTo(number - 1);
				LocalDate after = this.calendar.plus(day, number);
				assertThat(worked(day.plusDays(1), after.plusDays(1))).as("%d after %s", number, day).isEqualTo(number);
				assertThat(worked(day.plusDays(1), after)).isEqualTo(number - 1);
			}
		});
	}

	@Test
	void aYearWithoutEntriesKnowsWeekendsOnlyAndSaysSo() {
		assertThat(this.calendar.known(2026)).isTrue();
		assertThat(this.calendar.known(2027)).isFalse();
		assertThat(this.calendar.working(day("2027-01-01"))).isTrue();
		assertThat(this.calendar.working(day("2027-01-02"))).isFalse();
		assertThat(new WorkCalendar(new TreeMap<>(), Set.of(day("2027-01-02"))).known(2027)).isFalse();
	}

	@Test
	void onlySoManyAsCanBeCountedAreCounted() {
		assertThat(this.calendar.plus(day("2023-06-05"), WorkCalendar.MOST)).isAfter("2026-12-31");
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.minus(day("2023-06-05"), -1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.calendar.plus(day("2023-06-05"), WorkCalendar.MOST + 1));
	}

	@Test
	void whatTheLawAloneDoesNotFixSaysThatItMustBeCompared() {
		for (Map<String, String> row : SUPPLIED) {
			LocalDate day = day(row.get("day"));
			assertThat(new HolidayEntry(day, HolidayKind.valueOf(row.get("kind")), row.get("name"), row.get("source"))
				.checked()
				.source()).startsWith(row.get("source").contains("Hoán đổi") ? "Hoán đổi" : "Bộ luật Lao động 2019");
			boolean fixed = Set.of("01-01", "04-30", "05-01", "09-02").contains(row.get("day").substring(5));
			assertThat(row.get("source").endsWith("theo thông báo nghỉ lễ, đối chiếu trước khi dùng")).as("%s", day)
				.isEqualTo(!fixed);
		}
		assertThat(List.of(2021, 2022, 2023, 2024, 2025, 2026)).allMatch(this.calendar::known)
			.extracting((year) -> worked(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
			.containsExactly(250L, 249L, 249L, 251L, 250L, 250L);
	}

	private long worked(LocalDate from, LocalDate until) {
		return from.datesUntil(until).filter(this.calendar::working).count();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
