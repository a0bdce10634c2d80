package vn.danvan.directive;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;

/**
 * A directive concerns those who must be informed of it; what staff does in a recipient's
 * place concerns that recipient.
 */
@Component
class DirectiveAudience implements Audience {

	private final AccountDirectory directory;

	private final RecipientQueries queries;

	private final RecipientRepository recipients;

	DirectiveAudience(AccountDirectory directory, RecipientQueries queries, RecipientRepository recipients) {
		this.directory = directory;
		this.queries = queries;
		this.recipients = recipients;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "directive.sent" -> people(this.queries.addressees(event.subjectId(), true));
			case "directive.withdrawn" -> people(this.queries.addressees(event.subjectId(), false));
			case "directive.confirmed-on-behalf", "directive.confirmation-corrected",
					"directive.confirmation-taken-back" ->
				this.recipients.findById(event.subjectId())
					.map((one) -> this.directory.owners(one.unitId(), one.bodyId()))
					.orElse(Set.of());
			default -> Set.of();
		};
	}

	private Set<Long> people(RecipientQueries.Addressees addressees) {
		Set<Long> people = new TreeSet<>(this.directory.peopleOf(addressees.unitIds()));
		people.addAll(this.directory.peopleOfBodies(addressees.bodyIds()));
		return people;
	}

}
