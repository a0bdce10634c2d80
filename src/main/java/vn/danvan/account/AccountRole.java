package vn.danvan.account;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.Validity;

/** Một vai trò có thời hạn of an account. */
@Entity
class AccountRole {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "danvan_id")
	@SequenceGenerator(name = "danvan_id", sequenceName = "danvan_id", allocationSize = StoredAggregate.ID_BLOCK)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Role role;

	private boolean deputy;

	@Column(name = "unit_id")
	private @Nullable Long unitId;

	@Column(name = "body_id")
	private @Nullable Long bodyId;

	private LocalDate validFrom;

	private LocalDate validUntil;

	protected AccountRole() {
		this(Role.AGENCY, false, null, null, Validity.since(LocalDate.EPOCH));
	}

	AccountRole(Role role, boolean deputy, @Nullable Long unitId, @Nullable Long bodyId, Validity validity) {
		this.role = role;
		this.deputy = deputy;
		this.unitId = unitId;
		this.bodyId = bodyId;
		this.validFrom = validity.from();
		this.validUntil = validity.until();
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	Role role() {
		return this.role;
	}

	boolean deputy() {
		return this.deputy;
	}

	@Nullable Long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	Validity validity() {
		return new Validity(this.validFrom, this.validUntil);
	}

	void end(LocalDate until) {
		this.validUntil = until;
	}

}
