package vn.danvan.base.security;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All guards by the kind of record. A kind without a guard is open to nobody. */
@Component
public class RecordGuards {

	private final ObjectProvider<RecordGuard> guards;

	RecordGuards(ObjectProvider<RecordGuard> guards) {
		this.guards = guards;
	}

	/**
	 * Insists that a person may read a record.
	 * @param actor the person
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @throws NotPermitted if not
	 */
	public void requireRead(Actor actor, String subjectType, long subjectId) {
		RecordGuard guard = byType().get(subjectType);
		if (guard == null || !guard.mayRead(actor, subjectId)) {
			throw new NotPermitted();
		}
	}

	/**
	 * Insists that a person may attach files to a record.
	 * @param actor the person
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @throws NotPermitted if not
	 */
	public void requireAttach(Actor actor, String subjectType, long subjectId) {
		RecordGuard guard = byType().get(subjectType);
		if (guard == null || !guard.mayAttach(actor, subjectId)) {
			throw new NotPermitted();
		}
	}

	private Map<String, RecordGuard> byType() {
		return this.guards.stream().collect(Collectors.toMap(RecordGuard::subjectType, Function.identity()));
	}

}
