package vn.danvan.document;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;

/**
 * A draft concerns the leaders, one that they gave back its author, an approved document
 * the clerks, a numbered one the staff.
 */
@Component
class DocumentAudience implements Audience {

	private final AccountDirectory directory;

	private final DocumentRepository documents;

	private final DocumentPages pages;

	private final BusinessClock clock;

	DocumentAudience(AccountDirectory directory, DocumentRepository documents, DocumentPages pages,
			BusinessClock clock) {
		this.pages = pages;
		this.clock = clock;
		this.documents = documents;
		this.directory = directory;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "document.prepared", "document.submitted" -> holders(approver(event.subjectId()));
			case "document.returned" -> author(event.subjectId());
			case "document.approved" -> holders(Role.CLERK);
			case "document.registered" -> holders(Role.STAFF);
			default -> Set.of();
		};
	}

	private Role approver(long document) {
		boolean committee = this.documents.findById(document)
			.filter((one) -> this.pages.ofCommittee(one.issuingBodyId(), this.clock.today()))
			.isPresent();
		return committee ? Role.DISTRICT_LEADER : Role.BOARD_LEADER;
	}

	private Set<Long> author(long document) {
		return this.documents.findById(document).map((one) -> Set.of(one.preparedBy())).orElse(Set.of());
	}

	private Set<Long> holders(Role role) {
		return new TreeSet<>(this.directory.holders(role, null, null));
	}

}
