package vn.danvan.plan;

import java.util.Objects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;

/** Thay đổi of one task in an adjustment: before and after. */
@Entity
class PlanChange {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = StoredAggregate.ID_BLOCK)
	private @Nullable Long id;

	private @Nullable Long taskId;

	@Enumerated(EnumType.STRING)
	private ChangeKind kind = ChangeKind.CHANGE;

	private String code = "";

	private @Nullable Long stagedBy;

	@Column(name = "before_json")
	@Convert(converter = AsJson.class)
	private @Nullable TaskVersion before;

	@Column(name = "after_json")
	@Convert(converter = AsJson.class)
	private @Nullable TaskVersion after;

	protected PlanChange() {
	}

	private PlanChange(ChangeKind kind, @Nullable Long taskId, @Nullable TaskVersion before,
			@Nullable TaskVersion after) {
		this.taskId = taskId;
		this.before = before;
		become(kind, after);
	}

	static PlanChange add(TaskVersion after) {
		return new PlanChange(ChangeKind.ADD, null, null, after);
	}

	static PlanChange change(long taskId, TaskVersion before, TaskVersion after) {
		return new PlanChange(ChangeKind.CHANGE, taskId, before, after);
	}

	static PlanChange withdraw(long taskId, TaskVersion before) {
		return new PlanChange(ChangeKind.WITHDRAW, taskId, before, null);
	}

	/** Takes over what a later change of the same task says. */
	void become(PlanChange later) {
		become(later.kind, later.after);
	}

	private void become(ChangeKind newKind, @Nullable TaskVersion newAfter) {
		this.kind = newKind;
		this.after = newAfter;
		TaskVersion named = (newAfter != null) ? newAfter : this.before;
		this.code = (named != null) ? named.request().code() : "";
	}

	/** Notes who staged it last. */
	void stagedBy(Actor by) {
		this.stagedBy = by.accountId();
	}

	boolean isBy(Actor actor) {
		return Objects.equals(this.stagedBy, actor.accountId());
	}

	/** Notes the task that an addition became. */
	void became(long newTaskId) {
		this.taskId = newTaskId;
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	@Nullable Long taskId() {
		return this.taskId;
	}

	ChangeKind kind() {
		return this.kind;
	}

	String code() {
		return this.code;
	}

	@Nullable TaskVersion before() {
		return this.before;
	}

	@Nullable TaskVersion after() {
		return this.after;
	}

	/** Keeps a version of a task as JSON. */
	@Converter
	static class AsJson implements AttributeConverter<TaskVersion, String> {

		private static final JsonMapper JSON = JsonMapper.builder().build();

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable TaskVersion version) {
			return (version != null) ? JSON.writeValueAsString(version) : null;
		}

		@Override
		public @Nullable TaskVersion convertToEntityAttribute(@Nullable String json) {
			return (json != null) ? JSON.readValue(json, TaskVersion.class) : null;
		}

	}

}
