package vn.danvan.plan;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.NotPermitted;

/**
 * Opens drafts for writing: whoever approves a plan waits until its tasks are written,
 * and the other way round.
 */
@Component
class DraftPlans {

	private final PlanRepository plans;

	DraftPlans(PlanRepository plans) {
		this.plans = plans;
	}

	/**
	 * A draft, held until the transaction ends.
	 * @param id the plan
	 * @return the plan
	 * @throws vn.danvan.base.Refusal if it is no draft any more
	 */
	Plan hold(long id) {
		Plan plan = this.plans.lock(id).orElseThrow(NotPermitted::new);
		plan.requireDraft();
		return plan;
	}

}
