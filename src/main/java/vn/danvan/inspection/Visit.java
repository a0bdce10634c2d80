package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;

/**
 * Buổi kiểm tra, as it was held. Of civil-service conduct it says how many people were
 * there and what was found, as counts: names are never asked for.
 *
 * @param heldOn ngày kiểm tra, not after today
 * @param present số người có mặt; of a democracy inspection those who worked with the
 * team
 * @param absent số người vắng, of conduct inspections
 * @param counts violations and forms of handling, of conduct inspections
 */
public record Visit(@Nullable LocalDate heldOn, @Nullable Integer present, @Nullable Integer absent,
		Map<ConductCount, Integer> counts) {

	/** Most people in a count. */
	public static final int MOST_PEOPLE = 10_000;

	public Visit {
		Map<ConductCount, Integer> arisen = new EnumMap<>(ConductCount.class);
		counts.forEach((count, people) -> {
			if (people != 0) {
				arisen.put(count, people);
			}
		});
		counts = Map.copyOf(arisen);
	}

	/** The day of a checked visit. */
	LocalDate day() {
		return Objects.requireNonNull(this.heldOn);
	}

	/**
	 * How many people were handled for violations (CT38), as the sum of all forms.
	 * @return số CBCCVC vi phạm bị xử lý
	 */
	public int handled() {
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().group() == ConductCount.CountGroup.HANDLING)
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	Visit checked(InspectionKind kind, LocalDate today) {
		if (this.heldOn == null) {
			throw Refusal.at("heldOn", "base.error.date");
		}
		if (day().isAfter(today)) {
			throw Refusal.at("heldOn", "inspection.error.future");
		}
		number("present", this.present);
		number("absent", this.absent);
		counts.forEach((count, people) -> number(count.name(), people));
		if (kind == InspectionKind.DEMOCRACY) {
			return new Visit(this.heldOn, this.present, null, Map.of());
		}
		if (this.present == null) {
			throw Refusal.at("present", "inspection.error.present");
		}
		int violators = counts.getOrDefault(ConductCount.PEOPLE, 0);
		int people = this.present + ((this.absent != null) ? this.absent : 0);
		if (violators > people) {
			throw Refusal.at(ConductCount.PEOPLE.name(), "inspection.error.more-violators", violators, people);
		}
		if (handled() > violators) {
			throw Refusal.at(ConductCount.PEOPLE.name(), "inspection.error.more-handled", handled(), violators);
		}
		return this;
	}

	private static void number(String field, @Nullable Integer people) {
		if (people != null && (people < 0 || people > MOST_PEOPLE)) {
			throw Refusal.at(field, "inspection.error.count", MOST_PEOPLE);
		}
	}

}
