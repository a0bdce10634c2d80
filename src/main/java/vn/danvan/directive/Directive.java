package vn.danvan.directive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Urgency;

/**
 * Văn bản chỉ đạo đến: registered under a số đến, corrected, sent to those who must be
 * informed; never deleted.
 */
@Entity
class Directive extends StoredAggregate {

	static final String SUBJECT = "directive";

	private int arrivalYear;

	private int arrivalNumber;

	private LocalDate arrivedOn = LocalDate.EPOCH;

	private String symbol = "";

	private LocalDate documentDate = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private DirectiveType type = DirectiveType.OTHER;

	private String subject = "";

	private String issuer = "";

	@Enumerated(EnumType.STRING)
	private Urgency urgency = Urgency.NORMAL;

	private String note = "";

	private @Nullable LocalDate deadline;

	@Enumerated(EnumType.STRING)
	private @Nullable Way way;

	private boolean withdrawn;

	private @Nullable String withdrawalReason;

	private long registeredBy;

	private boolean sample;

	private String searchKey = "";

	@ElementCollection
	@CollectionTable(name = "directive_task", joinColumns = @JoinColumn(name = "directive_id"))
	@Column(name = "task_id")
	private Set<Long> taskIds = new HashSet<>();

	protected Directive() {
	}

	static Directive register(int number, DirectiveEntry entry, boolean sample, Actor by) {
		Directive directive = new Directive();
		directive.arrivalNumber = number;
		directive.arrivalYear = Objects.requireNonNull(entry.arrivedOn()).getYear();
		directive.registeredBy = by.accountId();
		directive.sample = sample;
		directive.fill(entry);
		directive.happened("directive.registered", by,
				Map.of("number", directive.number(), "directive", directive.named(), "subject", directive.subject));
		return directive;
	}

	/** Corrects the register; the number stays. */
	void revise(DirectiveEntry entry, Actor by) {
		requireInForce();
		LocalDate arrival = Objects.requireNonNull(entry.arrivedOn());
		if (arrival.getYear() != this.arrivalYear) {
			throw Refusal.at("arrivedOn", "directive.error.other-year", number(), String.valueOf(this.arrivalYear));
		}
		if (this.deadline != null && this.deadline.isBefore(arrival)) {
			throw Refusal.at("arrivedOn", "directive.error.arrival-after-deadline",
					VietnameseDates.screen(this.deadline));
		}
		List<String> changes = entry.changes(entry());
		if (changes.isEmpty()) {
			throw new Refusal("directive.error.unchanged");
		}
		fill(entry);
		happened("directive.revised", by, Map.of("number", number(), "directive", named(), "changes",
				VietnameseText.lowerFirst(String.join(", ", changes))));
	}

	/** Entered by mistake: it stays in the book, and nobody owes anything of it. */
	void withdraw(String reason, Actor by) {
		requireInForce();
		this.withdrawn = true;
		this.withdrawalReason = reason;
		happened("directive.withdrawn", by, Map.of("number", number(), "directive", named(), "reason", reason));
	}

	/**
	 * Says who must be informed by when.
	 * @param request deadline and way
	 * @param added how many recipients are new
	 * @param dropped how many are taken off
	 */
	void disseminate(Dissemination request, int added, int dropped, Actor by) {
		requireInForce();
		LocalDate until = Objects.requireNonNull(request.deadline());
		if (added == 0 && dropped == 0 && until.equals(this.deadline) && request.way() == this.way) {
			throw new Refusal("directive.error.unchanged");
		}
		this.deadline = until;
		this.way = request.way();
		happened("directive.sent", by, Map.of("directive", named(), "subject", this.subject, "due",
				VietnameseDates.screen(until), "count", request.unitIds().size() + request.bodyIds().size()));
	}

	void link(long taskId, String task, Actor by) {
		requireInForce();
		if (!this.taskIds.add(taskId)) {
			throw Refusal.at("task", "directive.error.task-linked");
		}
		happened("directive.task-linked", by, Map.of("directive", named(), "task", task));
	}

	void unlink(long taskId, String task, Actor by) {
		if (!this.taskIds.remove(taskId)) {
			throw new Refusal("directive.error.task-not-linked");
		}
		happened("directive.task-unlinked", by, Map.of("directive", named(), "task", task));
	}

	/** Insists that it has not been withdrawn. */
	void requireInForce() {
		if (this.withdrawn) {
			throw new Refusal("directive.error.withdrawn", number());
		}
	}

	/** Số đến with its year, for example {@code 12/2023}. */
	String number() {
		return this.arrivalNumber + "/" + this.arrivalYear;
	}

	String named() {
		return DirectiveEntry.named(this.type, this.symbol);
	}

	DirectiveEntry entry() {
		return new DirectiveEntry(this.arrivedOn, this.symbol, this.documentDate, this.type, this.subject, this.issuer,
				this.urgency, this.note);
	}

	LocalDate arrivedOn() {
		return this.arrivedOn;
	}

	@Nullable Way way() {
		return this.way;
	}

	boolean withdrawn() {
		return this.withdrawn;
	}

	@Nullable String withdrawalReason() {
		return this.withdrawalReason;
	}

	long registeredBy() {
		return this.registeredBy;
	}

	boolean sample() {
		return this.sample;
	}

	Set<Long> taskIds() {
		return Set.copyOf(this.taskIds);
	}

	private void fill(DirectiveEntry entry) {
		this.arrivedOn = Objects.requireNonNull(entry.arrivedOn());
		this.symbol = entry.symbol();
		this.documentDate = Objects.requireNonNull(entry.documentDate());
		this.type = entry.type();
		this.subject = entry.subject();
		this.issuer = entry.issuer();
		this.urgency = entry.urgency();
		this.note = entry.note();
		this.searchKey = VietnameseText.searchKey(number(), this.symbol, this.subject, this.issuer);
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
