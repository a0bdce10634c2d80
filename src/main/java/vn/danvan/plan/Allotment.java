package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Phân giao of a task to one commune or body.
 *
 * @param ownerId the commune or the body; their ids never meet
 * @param target its own chỉ tiêu, above zero; null to follow the task
 * @param deadline its own hạn, for a task that is owed once; null to follow the task
 */
public record Allotment(long ownerId, @Nullable BigDecimal target, @Nullable LocalDate deadline) {

	/**
	 * Allotments that follow the task in everything.
	 * @param owners communes and bodies
	 * @return one for each
	 */
	static List<Allotment> plain(Collection<Long> owners) {
		return owners.stream().sorted().map((owner) -> new Allotment(owner, null, null)).toList();
	}

}
