package vn.danvan.survey;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;

/** The commune hears when a round of its own opens, and when it is opened again. */
@Component
class SurveyAudience implements Audience {

	private final AccountDirectory directory;

	SurveyAudience(AccountDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		Long unit = event.unitId();
		return switch (event.kind()) {
			case "survey.opened", "survey.reopened" -> (unit != null) ? this.directory.owners(unit, null) : Set.of();
			default -> Set.of();
		};
	}

}
