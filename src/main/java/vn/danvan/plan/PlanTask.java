package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;

/** Nhiệm vụ of a yearly plan. */
@Entity
class PlanTask extends StoredAggregate {

	static final String SUBJECT = "task";

	private long planId;

	private @Nullable Long contentId;

	private String code = "";

	private String title = "";

	private long leadBodyId;

	@Enumerated(EnumType.STRING)
	private OwedBy owedBy = OwedBy.COMMUNES;

	@Enumerated(EnumType.STRING)
	private Occurrence occurrence = Occurrence.ONCE;

	private LocalDate startsOn = LocalDate.EPOCH;

	private LocalDate deadline = LocalDate.EPOCH;

	private String product = "";

	@Enumerated(EnumType.STRING)
	private Measure measure = Measure.QUANTITY;

	@Enumerated(EnumType.STRING)
	private Direction direction = Direction.NONE;

	private @Nullable BigDecimal target;

	private @Nullable BigDecimal targetEach;

	private String targetUnit = "";

	private boolean privateChannel;

	private String searchKey = "";

	@ElementCollection
	@CollectionTable(name = "plan_task_coordinator", joinColumns = @JoinColumn(name = "task_id"))
	@OrderColumn(name = "position")
	@Column(name = "body_id")
	private List<Long> coordinators = new ArrayList<>();

	protected PlanTask() {
	}

	static PlanTask write(long planId, TaskRequest request, Actor by) {
		PlanTask task = new PlanTask();
		task.planId = planId;
		task.fill(request);
		task.happened("task.written", by, task.named());
		return task;
	}

	void revise(TaskRequest request, Actor by) {
		fill(request);
		happened("task.revised", by, named());
	}

	void remove(Actor by) {
		happened("task.removed", by, named());
	}

	void assigned(int added, int removed, Actor by) {
		happened("task.assigned", by, Map.of("task", this.code + " " + this.title, "added", added, "removed", removed));
	}

	List<Occurrence.Slot> slots() {
		return this.occurrence.slots(this.startsOn, this.deadline);
	}

	/** The target of one commune or of the lead body for one occurrence. */
	@Nullable BigDecimal targetOfEach() {
		if (this.owedBy == OwedBy.COMMUNES) {
			return this.targetEach;
		}
		return (this.occurrence == Occurrence.MONTH && this.target != null) ? BigDecimal.ONE : this.target;
	}

	TaskRequest request() {
		return new TaskRequest(this.contentId, this.code, this.title, this.leadBodyId, List.copyOf(this.coordinators),
				this.owedBy, this.occurrence, this.startsOn, this.deadline, this.product, this.measure, this.direction,
				this.target, this.targetEach, this.targetUnit, this.privateChannel);
	}

	long planId() {
		return this.planId;
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	long leadBodyId() {
		return this.leadBodyId;
	}

	OwedBy owedBy() {
		return this.owedBy;
	}

	Occurrence occurrence() {
		return this.occurrence;
	}

	Measure measure() {
		return this.measure;
	}

	Direction direction() {
		return this.direction;
	}

	String targetUnit() {
		return this.targetUnit;
	}

	boolean privateChannel() {
		return this.privateChannel;
	}

	private void fill(TaskRequest request) {
		this.contentId = request.contentId();
		this.code = request.code();
		this.title = request.title();
		this.leadBodyId = request.leadBodyId();
		this.owedBy = request.owedBy();
		this.occurrence = request.occurrence();
		this.startsOn = request.startsOn();
		this.deadline = request.deadline();
		this.product = request.product();
		this.measure = request.measure();
		this.direction = request.direction();
		this.target = request.target();
		this.targetEach = request.targetEach();
		this.targetUnit = request.targetUnit();
		this.privateChannel = request.privateChannel();
		this.searchKey = VietnameseText.searchKey(this.code, this.title);
		if (!this.coordinators.equals(request.coordinators())) {
			this.coordinators.clear();
			this.coordinators.addAll(request.coordinators());
		}
	}

	private Map<String, String> named() {
		return Map.of("task", this.code + " " + this.title);
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
