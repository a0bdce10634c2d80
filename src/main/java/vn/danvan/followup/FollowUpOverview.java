package vn.danvan.followup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.ReadScope;

/** Draws how the recommendations, commitments and shortcomings of each year ended. */
@Service
@Transactional(readOnly = true)
public class FollowUpOverview {

	/** As many owners are named. */
	public static final int OWNERS_NAMED = 10;

	private final OutcomeQueries queries;

	private final FollowUpAccess access;

	FollowUpOverview(OutcomeQueries queries, FollowUpAccess access) {
		this.queries = queries;
		this.access = access;
	}

	/**
	 * The picture of this person's scope: two statements.
	 * @return all years, latest first, and who had most
	 */
	public FollowUpPicture picture() {
		ReadScope scope = this.access.scope();
		return new FollowUpPicture(this.queries.years(scope), this.queries.owners(scope, OWNERS_NAMED));
	}

}
