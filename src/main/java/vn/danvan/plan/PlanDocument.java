package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;
import vn.danvan.programme.JointForms;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeService;

/**
 * Makes the official document "Kế hoạch phối hợp năm" with the annex of tasks: of the
 * board alone, or of the parties of its programme together.
 */
@Service
@Transactional
public class PlanDocument {

	private final PlanRepository plans;

	private final TaskRepository tasks;

	private final PlanWording wording;

	private final ProgrammeService programmes;

	private final JointForms forms;

	private final DocumentService documents;

	private final PlanAccess access;

	private final BusinessClock clock;

	PlanDocument(PlanRepository plans, TaskRepository tasks, PlanWording wording, ProgrammeService programmes,
			JointForms forms, DocumentService documents, PlanAccess access, BusinessClock clock) {
		this.plans = plans;
		this.tasks = tasks;
		this.wording = wording;
		this.programmes = programmes;
		this.forms = forms;
		this.documents = documents;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Prepares the document as a draft for the leaders.
	 * @param planId the plan, with at least one task
	 * @param variant how the heads of the parties stand; null for the board alone
	 * @return the document's id
	 */
	public long prepare(long planId, Joint.@Nullable Variant variant) {
		this.access.writer();
		Plan plan = this.plans.findById(planId).orElseThrow(NotPermitted::new);
		if (this.tasks.countByPlanId(planId) == 0) {
			throw new Refusal("plan.error.no-tasks");
		}
		Long programmeId = plan.row().programmeId();
		Optional<ProgrammeDetails> programme = Optional.ofNullable(programmeId).map(this.programmes::get);
		LocalDate today = this.clock.today();
		return this.documents.prepare(new DocumentDraft(DocumentType.PLAN, plan.leadBodyId(),
				DocumentType.PLAN.subjectOf(plan.title()), this.wording.content(plan, programme, today),
				List.of(Messages.text("plan.document.recipients").split("\\|")),
				new DocumentDraft.Source(Plan.SUBJECT, planId), today, form(plan, programme, variant, today)));
	}

	private DocumentForm form(Plan plan, Optional<ProgrammeDetails> programme, Joint.@Nullable Variant variant,
			LocalDate today) {
		if (variant == null) {
			return DocumentForm.PLAIN;
		}
		ProgrammeDetails details = programme.orElseThrow(() -> Refusal.at("variant", "plan.error.no-programme"));
		return this.forms.of(plan.leadBodyId(), details.request().parties(), Map.of(), variant, today);
	}

}
