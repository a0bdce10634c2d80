package vn.danvan.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;

/**
 * What every aggregate has: a surrogate id, a version against lost updates, and the list
 * of what happened to it, which {@code save} publishes in the same transaction.
 */
@MappedSuperclass
public abstract class StoredAggregate {

	/** Ids are taken from the database in blocks of this size. */
	public static final int ID_BLOCK = 50;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = ID_BLOCK)
	private @Nullable Long id;

	@Version
	private int version;

	@Transient
	private final List<Occurrence> occurrences = new ArrayList<>();

	/**
	 * The surrogate id.
	 * @return the id of a saved aggregate
	 * @throws IllegalStateException if it has not been saved yet
	 */
	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return this.id;
	}

	/**
	 * How often it has been saved.
	 * @return the version that a form must send back
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Insists that nobody has saved since a person opened the record.
	 * @param seen the version that the person saw
	 * @throws StaleVersion if somebody has
	 */
	public void requireVersion(int seen) {
		if (this.version != seen) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
	}

	/**
	 * The kind of record, as it stands in the log.
	 * @return a short constant, for example {@code assignment}
	 */
	protected abstract String subjectType();

	/**
	 * The record in whose log this appears.
	 * @return the own id, unless this hangs on another record
	 */
	protected long subjectId() {
		return id();
	}

	/**
	 * The unit in whose log this appears.
	 * @return the id of a unit, or null when it concerns the whole district
	 */
	protected abstract @Nullable Long subjectUnit();

	/**
	 * Notes that something happened; to be called by each verb exactly once.
	 * @param kind what happened; {@code activity.<kind>} is its sentence
	 * @param actor who did it
	 * @param parameters what stands at the named places of the sentence
	 */
	protected void happened(String kind, Actor actor, Map<String, ?> parameters) {
		this.occurrences.add(new Occurrence(kind, actor, parameters));
	}

	@DomainEvents
	Collection<Object> publishedEvents() {
		return this.occurrences.stream()
			.<Object>map((one) -> new Happened(one.kind, subjectType(), subjectId(), subjectUnit(), one.actor,
					Map.copyOf(one.parameters)))
			.toList();
	}

	@AfterDomainEventPublication
	void forgetEvents() {
		this.occurrences.clear();
	}

	private record Occurrence(String kind, Actor actor, Map<String, ?> parameters) {
	}

}
