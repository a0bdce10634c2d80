package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentService;
import vn.danvan.document.Urgency;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * Drafts the official documents of inspections out of their records: plan, decision on a
 * team, notice, minutes, conclusion, summary. Nothing is drafted before its data is
 * there; once signed, documents are recorded as before.
 */
@Service
@Transactional
public class InspectionDocuments {

	/** How many frequent shortcomings a summary names. */
	public static final int SHORTCOMINGS = 10;

	private final PaperFacts facts;

	private final PaperBases bases;

	private final InspectionService inspections;

	private final TeamService teams;

	private final InspectionRepository visits;

	private final ChecklistSheetService sheets;

	private final FollowUpService followUps;

	private final DocumentService documents;

	private final Organisation organisation;

	private final InspectionAccess access;

	private final BusinessClock clock;

	InspectionDocuments(PaperFacts facts, PaperBases bases, InspectionService inspections, TeamService teams,
			InspectionRepository visits, ChecklistSheetService sheets, FollowUpService followUps,
			DocumentService documents, Organisation organisation, InspectionAccess access, BusinessClock clock) {
		this.facts = facts;
		this.bases = bases;
		this.inspections = inspections;
		this.teams = teams;
		this.visits = visits;
		this.sheets = sheets;
		this.followUps = followUps;
		this.documents = documents;
		this.organisation = organisation;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The bodies of the district that may issue documents of inspections, the usual one
	 * first: the steering committee, the People's Committee, the board.
	 * @return the bodies as they are called today
	 */
	@Transactional(readOnly = true)
	public List<BodyName> issuers() {
		this.access.writer();
		LocalDate today = this.clock.today();
		BodyName board = board();
		List<BodyName> issuers = new ArrayList<>(this.organisation.bodies(board.unitId(), today)
			.stream()
			.filter((body) -> body.kind() == BodyKind.STEERING_COMMITTEE)
			.toList());
		this.organisation.findHolder(BodyPurpose.PEOPLES_COMMITTEE, today).ifPresent(issuers::add);
		issuers.add(board);
		return issuers;
	}

	/**
	 * The usual căn cứ of a document, to be changed at will.
	 * @param paper which document
	 * @param id the plan, the team or the inspection; of a summary the plan
	 * @return one a line
	 */
	@Transactional(readOnly = true)
	public String bases(InspectionPaper paper, long id) {
		this.access.writer();
		return this.bases.of(paper, id);
	}

	/**
	 * Drafts Kế hoạch kiểm tra with the outline of reports and the schedule.
	 * @param planId the plan
	 * @param issue who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if no unit is on the schedule, the body may not issue it, or it has
	 * no căn cứ
	 */
	public long plan(long planId, PaperIssue issue) {
		Letterhead issuer = issuer(issue);
		PlanFacts plan = this.facts.plan(planId);
		if (plan.units().isEmpty()) {
			throw new Refusal("inspection.document.no-visits");
		}
		return draft(InspectionPaper.PLAN, issue, PlanText.of(plan, issuer.fullName()),
				new DocumentDraft.Source(InspectionPlan.SUBJECT, planId), DocumentForm.PLAIN);
	}

	/**
	 * Drafts Quyết định thành lập Đoàn kiểm tra.
	 * @param teamId the team
	 * @param issue who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if the body may not issue it, or it has no căn cứ
	 */
	public long team(long teamId, PaperIssue issue) {
		Letterhead issuer = issuer(issue);
		TeamRow team = this.teams.get(teamId);
		List<InspectionRequest> tasks = this.visits.findByTeamId(teamId)
			.stream()
			.filter((one) -> one.state() != InspectionState.CANCELLED)
			.map(Inspection::request)
			.toList();
		return draft(InspectionPaper.TEAM, issue,
				TeamText.of(team.request(), tasks, issuer.fullName(), board().name(), team.sample()),
				new DocumentDraft.Source(InspectionTeam.SUBJECT, teamId), DocumentForm.PLAIN);
	}

	/**
	 * Drafts Thông báo lịch kiểm tra with the outline of the unit's report.
	 * @param inspectionId the inspection
	 * @param issue who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if the team is not decided, the visit is not announced, was held or
	 * called off, the body may not issue it, or it has no căn cứ
	 */
	public long notice(long inspectionId, PaperIssue issue) {
		Letterhead issuer = issuer(issue);
		InspectionDetails details = this.inspections.get(inspectionId);
		requireAhead(details);
		boolean democracy = details.row().kind() == InspectionKind.DEMOCRACY;
		LocalDate announced = details.steps().reportDue();
		LocalDate due = !democracy ? null
				: (announced != null) ? announced : this.inspections.reportDue(details.row().day());
		List<String> parts = democracy
				? this.sheets.sheet(inspectionId).lines().stream().map((line) -> line.item().part()).distinct().toList()
				: List.of();
		return draft(InspectionPaper.NOTICE, issue, NoticeText.of(details, parts, due, issuer.fullName()),
				source(inspectionId), DocumentForm.PLAIN);
	}

	/**
	 * Drafts Biên bản kiểm tra, signed by the unit, the secretary and the head of the
	 * team.
	 * @param inspectionId the inspection
	 * @param issue who issues it, and why it may
	 * @param entry hours, who was there for the unit, what it said
	 * @return the document's id
	 * @throws Refusal if the visit was not held, an item has no answer or two that
	 * contradict, no findings are recorded, the body may not issue it, or it has no căn
	 * cứ
	 */
	public long minutes(long inspectionId, PaperIssue issue, MinutesEntry entry) {
		issuer(issue);
		MinutesEntry checked = entry.checked();
		InspectionDetails details = this.inspections.get(inspectionId);
		requireHeld(details);
		InspectionSheet sheet = (details.row().kind() == InspectionKind.DEMOCRACY) ? this.sheets.sheet(inspectionId)
				: null;
		if (sheet != null) {
			requireScored(sheet);
		}
		details.findings().requireTold();
		String decision = PaperWords.cited(this.teams.get(teamOf(details)).decision());
		return draft(InspectionPaper.MINUTES, issue, MinutesText.of(details, sheet, checked, decision),
				source(inspectionId),
				new DocumentForm(List.of(), Urgency.NORMAL, "", MinutesText.attestors(details, checked), null, null));
	}

	/**
	 * Drafts Thông báo kết luận kiểm tra with what the unit must do by when.
	 * @param inspectionId the inspection
	 * @param issue who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if there are no minutes or no findings, the body may not issue it,
	 * or it has no căn cứ
	 */
	public long conclusion(long inspectionId, PaperIssue issue) {
		Letterhead issuer = issuer(issue);
		InspectionDetails details = this.inspections.get(inspectionId);
		requireHeld(details);
		if (details.steps().minutesOn() == null) {
			throw new Refusal("inspection.document.no-minutes");
		}
		details.findings().requireTold();
		String rule = (details.row().kind() == InspectionKind.DEMOCRACY) ? this.sheets.sheet(inspectionId).rule().text()
				: "";
		return draft(
				InspectionPaper.CONCLUSION, issue, ConclusionText.of(details,
						this.followUps.of(Inspection.SUBJECT, inspectionId), rule, issuer.fullName(), board().name()),
				source(inspectionId), DocumentForm.PLAIN);
	}

	/**
	 * Drafts Báo cáo tổng hợp kết quả kiểm tra of a phase, or of all inspections of that
	 * kind in the year of a plan.
	 * @param planId the plan
	 * @param phase the position of the phase, from 0; null for the year
	 * @param issue who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if nothing was inspected, nothing was concluded, the body may not
	 * issue it, or it has no căn cứ
	 */
	public long summary(long planId, @Nullable Integer phase, PaperIssue issue) {
		Letterhead issuer = issuer(issue);
		InspectionPlanDetails plan = this.facts.details(planId);
		Round round = this.facts.round(plan, phase);
		if (round.held().isEmpty()) {
			throw new Refusal("inspection.document.nothing-held", round.named());
		}
		if (round.kind() == InspectionKind.DEMOCRACY && round.count(InspectionState.CONCLUDED) == 0) {
			throw new Refusal("inspection.document.nothing-concluded", round.named());
		}
		return draft(InspectionPaper.SUMMARY, issue,
				SummaryText.of(round, this.facts.shortcomings(round, SHORTCOMINGS), this.facts.counts(round),
						issuer.fullName(), this.clock.today(), plan.row().sample()),
				new DocumentDraft.Source(InspectionPlan.SUBJECT, planId), DocumentForm.PLAIN);
	}

	private long draft(InspectionPaper paper, PaperIssue issue, PaperText text, DocumentDraft.Source source,
			DocumentForm form) {
		List<Block> blocks = new ArrayList<>();
		issue.checked()
			.bases()
			.lines()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> blocks.add(Paragraph.basis(line.strip())));
		blocks.addAll(text.blocks());
		return this.documents.prepare(new DocumentDraft(paper.type(), issue.bodyId(), text.subject(),
				new DocumentContent(blocks, text.annexes()), text.recipients(), source, this.clock.today(), form));
	}

	private Letterhead issuer(PaperIssue issue) {
		if (issuers().stream().noneMatch((body) -> body.id() == issue.bodyId())) {
			throw Refusal.at("body", "inspection.document.no-issuer");
		}
		issue.checked();
		return this.organisation.letterhead(issue.bodyId(), this.clock.today()).orElseThrow(NotPermitted::new);
	}

	private static void requireAhead(InspectionDetails details) {
		InspectionState state = details.row().state();
		if (state == InspectionState.CANCELLED) {
			throw new Refusal("inspection.error.cancelled");
		}
		if (!state.ahead()) {
			throw new Refusal("inspection.document.notice-over");
		}
		if (details.request().unannounced()) {
			throw new Refusal("inspection.error.unannounced");
		}
		if (!details.teamDecided()) {
			throw new Refusal("inspection.error.no-decision");
		}
	}

	private static void requireHeld(InspectionDetails details) {
		InspectionState state = details.row().state();
		if (!state.held()) {
			throw new Refusal(
					(state == InspectionState.CANCELLED) ? "inspection.error.cancelled" : "inspection.error.not-done");
		}
	}

	private static void requireScored(InspectionSheet sheet) {
		Score score = sheet.score();
		if (sheet.parts().isEmpty()) {
			throw new Refusal("inspection.error.no-checklist-laid");
		}
		if (score.contested() > 0) {
			throw new Refusal("inspection.error.contested", score.contested());
		}
		if (!score.complete()) {
			throw new Refusal("inspection.error.unanswered", score.items() - score.answered(), score.items());
		}
		if (score.outOf().signum() == 0) {
			throw new Refusal("inspection.error.nothing-arisen");
		}
	}

	private static long teamOf(InspectionDetails details) {
		Long team = details.request().teamId();
		if (team == null) {
			throw new Refusal("inspection.error.no-decision");
		}
		return team;
	}

	private static DocumentDraft.Source source(long inspectionId) {
		return new DocumentDraft.Source(Inspection.SUBJECT, inspectionId);
	}

	private BodyName board() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today());
	}

}
