package vn.danvan;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

import vn.danvan.account.AccountDirectory;
import vn.danvan.account.AccountService.Contact;
import vn.danvan.account.AccountService.RoleRequest;
import vn.danvan.account.AccountService;
import vn.danvan.account.DelegationService;
import vn.danvan.account.FirstAdministrator;
import vn.danvan.activity.ActivityLog;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.Validity;
import vn.danvan.calendar.HolidayEntry;
import vn.danvan.calendar.HolidayService;
import vn.danvan.calendar.WorkingDays;
import vn.danvan.dialogue.Host;
import vn.danvan.dialogue.MeetingEntry;
import vn.danvan.dialogue.MeetingFilter;
import vn.danvan.dialogue.MeetingKind;
import vn.danvan.dialogue.MeetingService;
import vn.danvan.directive.DirectiveEntry;
import vn.danvan.directive.DirectiveFilter;
import vn.danvan.directive.DirectiveSearch;
import vn.danvan.directive.DirectiveService;
import vn.danvan.directive.DirectiveType;
import vn.danvan.directive.Dissemination;
import vn.danvan.directive.DisseminationService;
import vn.danvan.directive.Receipt;
import vn.danvan.directive.Way;
import vn.danvan.document.BatchJob;
import vn.danvan.document.BatchPrints;
import vn.danvan.document.Certificate;
import vn.danvan.document.Chart;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService;
import vn.danvan.document.FormPrints;
import vn.danvan.document.FormSheet;
import vn.danvan.document.Joint;
import vn.danvan.document.Layout;
import vn.danvan.document.ListPrints;
import vn.danvan.document.ManyDocuments;
import vn.danvan.document.NumberingService;
import vn.danvan.document.PaperDocument;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;
import vn.danvan.document.SignedCopyService;
import vn.danvan.document.Table;
import vn.danvan.document.Urgency;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.EvidenceView;
import vn.danvan.evidence.Subject;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.KeptSheet;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRequest;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetFilter;
import vn.danvan.figures.SheetService;
import vn.danvan.figures.UnitView;
import vn.danvan.followup.FollowUpChasing;
import vn.danvan.followup.FollowUpDocuments;
import vn.danvan.followup.FollowUpExtensions;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpOverview;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpService;
import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistLaw;
import vn.danvan.inspection.ChecklistPhotos;
import vn.danvan.inspection.ChecklistPrints;
import vn.danvan.inspection.ChecklistService;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.Findings;
import vn.danvan.inspection.GradeRule;
import vn.danvan.inspection.InspectionDocuments;
import vn.danvan.inspection.InspectionFilter;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionPaper;
import vn.danvan.inspection.InspectionPictures;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.InspectionPlanService;
import vn.danvan.inspection.InspectionPrints;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.MinutesEntry;
import vn.danvan.inspection.Notice;
import vn.danvan.inspection.PaperIssue;
import vn.danvan.inspection.Recommendation;
import vn.danvan.inspection.Scheduling;
import vn.danvan.inspection.Session;
import vn.danvan.inspection.SignedAct;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.TeamRequest;
import vn.danvan.inspection.TeamService;
import vn.danvan.inspection.Visit;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.InboxFilter;
import vn.danvan.notification.MailFilter;
import vn.danvan.notification.MailOutbox;
import vn.danvan.notification.ReminderPolicyService;
import vn.danvan.notification.ReminderRules;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.OfficeHolders;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.Standing;
import vn.danvan.plan.AllotmentService;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.ChasingLetters;
import vn.danvan.plan.CommuneOrder;
import vn.danvan.plan.CurveService;
import vn.danvan.plan.DeskService;
import vn.danvan.plan.Direction;
import vn.danvan.plan.ExtensionService;
import vn.danvan.plan.Goal;
import vn.danvan.plan.ImportProgress;
import vn.danvan.plan.IssuedTasks;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.OverviewService;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.Picture;
import vn.danvan.plan.PicturePrints;
import vn.danvan.plan.PlanDocument;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressReport;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.RevisionService;
import vn.danvan.plan.RollOverService;
import vn.danvan.plan.Schedule;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskImport;
import vn.danvan.plan.TaskImportService;
import vn.danvan.plan.TaskKind;
import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService;
import vn.danvan.plan.TaskVersion;
import vn.danvan.plan.Timeline;
import vn.danvan.plan.TimelineService;
import vn.danvan.plan.WorkFileService;
import vn.danvan.programme.ActEntry;
import vn.danvan.programme.ActKind;
import vn.danvan.programme.LegalBases;
import vn.danvan.programme.LegalBasisFilter;
import vn.danvan.programme.LegalBasisRequest;
import vn.danvan.programme.ProgrammeActs;
import vn.danvan.programme.ProgrammeDocument;
import vn.danvan.programme.ProgrammeFilter;
import vn.danvan.programme.ProgrammeProgress;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeService;
import vn.danvan.report.ReportFilter;
import vn.danvan.report.ReportRequest;
import vn.danvan.report.ReportService;
import vn.danvan.rollout.AppraisalEntry;
import vn.danvan.rollout.AppraisalService;
import vn.danvan.rollout.BoardFilter;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaService;
import vn.danvan.rollout.DecisionRequest;
import vn.danvan.rollout.Launch;
import vn.danvan.rollout.Registration;
import vn.danvan.rollout.RollOutActEntry;
import vn.danvan.rollout.RollOutActKind;
import vn.danvan.rollout.RollOutActService;
import vn.danvan.rollout.RollOutDecisions;
import vn.danvan.rollout.RollOutDocuments;
import vn.danvan.rollout.RollOutFilter;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.ScoreService;
import vn.danvan.rollout.WallService;
import vn.danvan.submission.Owner;
import vn.danvan.survey.DeskAnswers;
import vn.danvan.survey.PaperCounts;
import vn.danvan.survey.SurveyFilter;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyPrints;
import vn.danvan.survey.SurveyRequest;
import vn.danvan.survey.SurveyResults;
import vn.danvan.survey.SurveyService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each public method of each service, called by each role on records of the own, a sister
 * and the parent unit.
 */
@DanvanTest
class AccessTest {

	private static final Path LIST = Path.of("src/test/resources/access.txt");

	private static final List<String> PEOPLE = List.of("quantri", "chuyenvien", "vanthu", "truongban", "phobandanvan",
			"bithu", "ubnd", "noivu", "xa.huongnhuong", "lanhdao.huongnhuong", "xa.vubinh");

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	private static final long NOTHING = 999_999_999L;

	/**
	 * A version that no record has: a permitted call is refused by the rules and changes
	 * nothing.
	 */
	private static final int STALE = -1;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Test
	void everyPublicMethodOfEveryServiceIsListed() throws IOException {
		Set<String> methods = new TreeSet<>();
		this.context.getBeansWithAnnotation(Service.class).values().forEach((bean) -> {
			Class<?> type = AopUtils.getTargetClass(bean);
			if (type.getPackageName().startsWith("vn.danvan") && Modifier.isPublic(type.getModifiers())) {
				Arrays.stream(type.getDeclaredMethods())
					.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
					.forEach((method) -> methods.add(type.getSimpleName() + "." + method.getName()));
			}
		});
		Set<String> listed = new TreeSet<>();
		expectations().keySet().forEach((name) -> listed.add(name.replaceAll("\\(.*", "")));
		assertThat(listed).isEqualTo(methods);
		assertThat(calls().keySet()).isEqualTo(expectations().keySet());
	}

	@TestFactory
	Stream<DynamicTest> everyRoleMayDoWhatTheListSaysAndNoMore() throws IOException {
		Map<String, Runnable> calls = calls();
		return expectations().entrySet().stream().map((line) -> DynamicTest.dynamicTest(line.getKey(), () -> {
			StringBuilder outcome = new StringBuilder();
			for (String person : PEOPLE) {
				outcome.append(permitted(person, calls.get(line.getKey())) ? '+' : '-');
			}
			assertThat(outcome.toString()).as("%s for %s", line.getKey(), PEOPLE).isEqualTo(line.getValue());
		}));
	}

	private boolean permitted(String person, Runnable call) {
		try {
			this.stage.run(person, call);
			return true;
		}
		catch (NotPermitted refused) {
			return false;
		}
		catch (Refusal byRules) {
			return true;
		}
	}

	private static Map<String, String> expectations() throws IOException {
		Map<String, String> lines = new TreeMap<>();
		for (String line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
			if (!line.startsWith("#") && !line.isBlank()) {
				String[] parts = line.split("\\s+", 2);
				lines.put(parts[0], parts[1].replaceAll("\\s", ""));
			}
		}
		return lines;
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private Map<String, Runnable> calls() {
		Map<String, Runnable> calls = new TreeMap<>();
		accounts(calls);
		shared(calls);
		organisation(calls);
		holidays(calls);
		programmes(calls);
		plans(calls);
		pictures(calls);
		progress(calls);
		documents(calls);
		figures(calls);
		followUps(calls);
		rollOuts(calls);
		rollOutDocuments(calls);
		criteriaSets(calls);
		meetings(calls);
		inspections(calls);
		directives(calls);
		surveys(calls);
		reports(calls);
		return calls;
	}

	private void accounts(Map<String, Runnable> calls) {
		AccountService service = bean(AccountService.class);
		long other = this.stage.actor("xa.yenphu").accountId();
		calls.put("AccountService.list", () -> service.list("", 0, 5));
		calls.put("AccountService.count", () -> service.count(""));
		calls.put("AccountService.get", () -> service.get(other));
		calls.put("AccountService.open", () -> service.open("!", "", ""));
		calls.put("AccountService.grant",
				() -> service.grant(other, new RoleRequest(Role.AGENCY, false, null, null, DAY, null)));
		calls.put("AccountService.endRole", () -> service.endRole(other, NOTHING));
		calls.put("AccountService.disable", () -> service.disable(other));
		calls.put("AccountService.enable", () -> service.enable(other));
		calls.put("AccountService.resetPassword", () -> service.resetPassword(other));
		calls.put("AccountService.changeOwnPassword", () -> service.changeOwnPassword("wrong", "wrong"));
		calls.put("AccountService.ownContact", service::ownContact);
		calls.put("AccountService.changeOwnContact", () -> service.changeOwnContact(new Contact("wrong", true)));
		calls.put("AccountService.changeContact", () -> service.changeContact(other, new Contact("wrong", true)));
		AccountDirectory directory = bean(AccountDirectory.class);
		calls.put("AccountDirectory.responsible", directory::responsible);
		calls.put("AccountDirectory.holders", () -> directory.holders(Role.STAFF, null, null));
		calls.put("AccountDirectory.owners", () -> directory.owners(NOTHING, NOTHING));
		calls.put("AccountDirectory.peopleOf", () -> directory.peopleOf(List.of(NOTHING)));
		calls.put("AccountDirectory.peopleOfBodies", () -> directory.peopleOfBodies(List.of(NOTHING)));
		calls.put("AccountDirectory.colleagues", () -> directory.colleagues("", 0, 5));
		calls.put("AccountDirectory.names", () -> directory.names(List.of(other)));
		calls.put("AccountDirectory.actor", () -> directory.actor("xa.yenphu"));
		DelegationService delegations = bean(DelegationService.class);
		calls.put("DelegationService.delegate", () -> delegations.delegate("nobody", DAY, DAY, "đi công tác"));
		calls.put("DelegationService.own", delegations::own);
		calls.put("DelegationService.end", () -> delegations.end(NOTHING));
		FirstAdministrator first = bean(FirstAdministrator.class);
		calls.put("FirstAdministrator.missing", first::missing);
		calls.put("FirstAdministrator.setUp", () -> first.setUp("code", "Tên", "password-long"));
	}

	private void shared(Map<String, Runnable> calls) {
		ActivityLog log = bean(ActivityLog.class);
		long own = own();
		calls.put("ActivityLog.of(own)", () -> log.of("assignment", own));
		calls.put("ActivityLog.of(plan)", () -> log.of("plan", this.stage.plan()));
		calls.put("ActivityLog.of(programme)", () -> log.of("programme", programme()));
		calls.put("ActivityLog.of(document)", () -> log.of("document", NOTHING));
		calls.put("ActivityLog.list", () -> log.list(new ActivityLog.Filter("", null, null), 0, 5));
		calls.put("ActivityLog.count", () -> log.count(new ActivityLog.Filter("", null, null)));
		Inbox inbox = bean(Inbox.class);
		calls.put("Inbox.list", () -> inbox.list(InboxFilter.ALL, 0, 5));
		calls.put("Inbox.count", () -> inbox.count(InboxFilter.ALL));
		calls.put("Inbox.open(missing)", () -> inbox.open(NOTHING));
		calls.put("Inbox.unread", inbox::unread);
		calls.put("Inbox.markAllRead", inbox::markAllRead);
		MailOutbox outbox = bean(MailOutbox.class);
		calls.put("MailOutbox.sender", outbox::sender);
		calls.put("MailOutbox.list", () -> outbox.list(MailFilter.ALL, "", 0, 5));
		calls.put("MailOutbox.count", () -> outbox.count(MailFilter.ALL, ""));
		calls.put("MailOutbox.sendAgain", () -> outbox.sendAgain(NOTHING));
		ReminderPolicyService policy = bean(ReminderPolicyService.class);
		calls.put("ReminderPolicyService.get", policy::get);
		calls.put("ReminderPolicyService.change", () -> policy.change(STALE, new ReminderRules("7", "1", "")));
		calls.put("ActivityLog.of(reminder-policy)",
				() -> log.of(ReminderPolicyService.SUBJECT, ReminderPolicyService.ID));
		EvidenceService evidence = bean(EvidenceService.class);
		calls.put("EvidenceService.attach(own)",
				() -> evidence.attach(new Subject("assignment", own, null), "rỗng.pdf", new byte[0]));
		calls.put("EvidenceService.list(own)", () -> evidence.list("assignment", own));
		calls.put("EvidenceService.open(missing)", () -> evidence.open(NOTHING));
		calls.put("EvidenceService.view(missing)", () -> evidence.view(NOTHING, EvidenceView.THUMBNAIL, null));
		calls.put("EvidenceService.remove(missing)", () -> evidence.remove(NOTHING));
	}

	private void organisation(Map<String, Runnable> calls) {
		Organisation organisation = bean(Organisation.class);
		long unit = this.stage.unit("Xã Hương Nhượng");
		calls.put("Organisation.units", () -> organisation.units(DAY, ""));
		calls.put("Organisation.communes", () -> organisation.communes(unit, DAY));
		calls.put("Organisation.unit", () -> organisation.unit(unit, DAY));
		calls.put("Organisation.unitNames", () -> organisation.unitNames(List.of(unit), DAY));
		calls.put("Organisation.bodies", () -> organisation.bodies(unit, DAY));
		calls.put("Organisation.body", () -> organisation.body(this.stage.body("NV"), DAY));
		calls.put("Organisation.holder", () -> organisation.holder(BodyPurpose.MASS_MOBILISATION, DAY));
		calls.put("Organisation.findHolder", () -> organisation.findHolder(BodyPurpose.MASS_MOBILISATION, DAY));
		calls.put("Organisation.letterhead", () -> organisation.letterhead(this.stage.body("NV"), DAY));
		calls.put("Organisation.changes", () -> organisation.changes(DAY, DAY.plusYears(1)));
		calls.put("Organisation.successions", organisation::successions);
	}

	private void holidays(Map<String, Runnable> calls) {
		HolidayService service = bean(HolidayService.class);
		HolidayEntry empty = new HolidayEntry(null, null, "", "");
		long day = this.stage.jdbc().sql("SELECT MIN(id) FROM holiday").query(Long.class).single();
		calls.put("HolidayService.years", service::years);
		calls.put("HolidayService.list", () -> service.list(2023, 0, 5));
		calls.put("HolidayService.count", () -> service.count(2023));
		calls.put("HolidayService.enter", () -> service.enter(empty));
		calls.put("HolidayService.change", () -> service.change(day, STALE, empty));
		calls.put("HolidayService.remove", () -> service.remove(day, STALE));
		calls.put("ActivityLog.of(holiday)", () -> bean(ActivityLog.class).of("holiday", day));
		WorkingDays days = bean(WorkingDays.class);
		calls.put("WorkingDays.calendar", days::calendar);
		calls.put("WorkingDays.working", () -> days.working(DAY));
		calls.put("WorkingDays.minus", () -> days.minus(DAY, 5));
		calls.put("WorkingDays.plus", () -> days.plus(DAY, 5));
		calls.put("WorkingDays.daysOff", () -> days.daysOff(DAY, DAY.plusDays(1)));
		calls.put("WorkingDays.known", () -> days.known(2023));
	}

	private void programmes(Map<String, Runnable> calls) {
		ProgrammeService service = bean(ProgrammeService.class);
		ProgrammeRequest empty = new ProgrammeRequest("", 2021, 2026, 1, null, "", "", "", "", List.of(), List.of(),
				List.of());
		long programme = programme();
		calls.put("ProgrammeService.list", () -> service.list(ProgrammeFilter.Search.ALL, 0, 5));
		calls.put("ProgrammeService.count", () -> service.count(ProgrammeFilter.Search.ALL));
		calls.put("ProgrammeService.years", service::years);
		calls.put("ProgrammeService.waiting", service::waiting);
		calls.put("ProgrammeService.get", () -> service.get(programme));
		calls.put("ProgrammeService.draft", () -> service.draft(empty));
		calls.put("ProgrammeService.revise", () -> service.revise(programme, STALE, empty));
		ProgrammeActs acts = bean(ProgrammeActs.class);
		calls.put("ProgrammeActs.record",
				() -> acts.record(programme, STALE, new ActEntry(ActKind.EXPIRE, null, "", "", "", "", null)));
		calls.put("ProgrammeActs.sign", () -> acts.sign(programme, STALE, List.of()));
		calls.put("ProgrammeActs.confirm", () -> acts.confirm(programme, STALE));
		calls.put("ProgrammeActs.withdraw", () -> acts.withdraw(programme, STALE, ""));
		ProgrammeProgress progress = bean(ProgrammeProgress.class);
		calls.put("ProgrammeProgress.of", () -> progress.of(programme));
		ProgrammeDocument document = bean(ProgrammeDocument.class);
		calls.put("ProgrammeDocument.prepare(missing)",
				() -> document.prepare(NOTHING, Joint.Variant.PARTY_LED, false));
		legalBases(calls);
	}

	private void legalBases(Map<String, Runnable> calls) {
		LegalBases bases = bean(LegalBases.class);
		LegalBasisRequest empty = new LegalBasisRequest("", null, "", "", "", null, null);
		long basis = this.stage.jdbc().sql("SELECT MIN(id) FROM legal_basis").query(Long.class).single();
		calls.put("LegalBases.find", () -> bases.find(LegalBasisFilter.ALL, "", 0, 5));
		calls.put("LegalBases.count", () -> bases.count(LegalBasisFilter.ALL, ""));
		calls.put("LegalBases.of", () -> bases.of(List.of(basis)));
		calls.put("LegalBases.add", () -> bases.add(empty));
		calls.put("LegalBases.revise", () -> bases.revise(basis, STALE, empty));
	}

	private void plans(Map<String, Runnable> calls) {
		long plan = this.stage.plan();
		long draft = this.stage.as("chuyenvien",
				() -> bean(PlanService.class).draft(new PlanRequest(2030, "Kế hoạch nháp", null)));
		PlanService plans = bean(PlanService.class);
		calls.put("PlanService.list", () -> plans.list("", 0, 5));
		calls.put("PlanService.count", () -> plans.count(""));
		calls.put("PlanService.current", plans::current);
		calls.put("PlanService.get", () -> plans.get(plan));
		calls.put("PlanService.draft", () -> plans.draft(new PlanRequest(2025, "", null)));
		calls.put("PlanService.revise", () -> plans.revise(plan, STALE, new PlanRequest(2025, "", null)));
		calls.put("PlanService.approve", () -> plans.approve(plan, STALE));
		calls.put("PlanService.giveBack", () -> plans.giveBack(plan, STALE, ""));
		calls.put("PlanService.issue", () -> plans.issue(plan, STALE, "1", DAY));
		TaskService tasks = bean(TaskService.class);
		TaskRequest request = new TaskRequest(null, "", "", TaskKind.DATED, 1, List.of(), null, OwedBy.COMMUNES,
				Schedule.once(DAY, DAY), "", Goal.judged(), BigDecimal.ONE, false);
		long task = this.stage.jdbc()
			.sql("SELECT id FROM plan_task WHERE plan_id = ? AND code = 'NV02'")
			.param(plan)
			.query(Long.class)
			.single();
		calls.put("TaskService.list", () -> tasks.list(plan, TaskFilter.of(""), 0, 5));
		calls.put("TaskService.count", () -> tasks.count(plan, TaskFilter.of("")));
		calls.put("TaskService.get", () -> tasks.get(task));
		calls.put("TaskService.write", () -> tasks.write(plan, request, Set.of()));
		calls.put("TaskService.revise", () -> tasks.revise(task, STALE, request));
		calls.put("TaskService.remove", () -> tasks.remove(task));
		calls.put("TaskService.assign", () -> tasks.assign(task, Set.of(NOTHING)));
		TaskImportService imports = bean(TaskImportService.class);
		TaskImport nothing = new TaskImport(draft, "", "", 0, List.of(), 0, List.of(), 0, List.of());
		calls.put("TaskImportService.template", () -> imports.template(draft));
		calls.put("TaskImportService.preview", () -> imports.preview(draft, "", new byte[0], null));
		calls.put("TaskImportService.apply", () -> imports.apply(nothing, ImportProgress.NONE));
		WorkFileService files = bean(WorkFileService.class);
		calls.put("WorkFileService.download", files::download);
		calls.put("WorkFileService.preview", () -> files.preview(new byte[0]));
		calls.put("WorkFileService.apply", () -> files.apply(List.of()));
		AssignmentService assignments = bean(AssignmentService.class);
		calls.put("AssignmentService.own", () -> assignments.own(AssignmentFilter.ALL, 0, 5));
		calls.put("AssignmentService.countOwn", () -> assignments.countOwn(AssignmentFilter.ALL));
		calls.put("DeskService.mine", bean(DeskService.class)::mine);
		calls.put("AssignmentService.ofPlan",
				() -> assignments.ofPlan(plan, OwedBy.COMMUNES, AssignmentFilter.ALL, "", 0, 5));
		calls.put("AssignmentService.countOfPlan",
				() -> assignments.countOfPlan(plan, OwedBy.COMMUNES, AssignmentFilter.ALL, ""));
		calls.put("ProgressReport.prepare", () -> bean(ProgressReport.class).prepare(draft));
	}

	private void filling(Map<String, Runnable> calls) {
		RollOverService rollOver = bean(RollOverService.class);
		AllotmentService allotments = bean(AllotmentService.class);
		long plan = this.stage.plan();
		calls.put("PlanDocument.prepare", () -> bean(PlanDocument.class).prepare(plan, null));
		calls.put("RollOverService.candidates", () -> rollOver.candidates(plan, plan));
		calls.put("RollOverService.take", () -> rollOver.take(plan, plan, Map.of()));
		calls.put("RollOverService.fromContents", () -> rollOver.fromContents(plan));
		calls.put("AllotmentService.rows", () -> allotments.rows(plan, OwedBy.COMMUNES, "", 0, 5));
		calls.put("AllotmentService.count", () -> allotments.count(plan, OwedBy.COMMUNES, ""));
		calls.put("AllotmentService.apply", () -> allotments.apply(plan, List.of()));
	}

	private void revisions(Map<String, Runnable> calls) {
		filling(calls);
		RevisionService service = bean(RevisionService.class);
		long plan = this.stage.plan();
		if (this.stage.as("chuyenvien", () -> service.open(plan)).isEmpty()) {
			this.stage.as("chuyenvien", () -> service.begin(plan, "Thử quyền"));
		}
		long open = this.stage.as("chuyenvien", () -> service.open(plan)).orElseThrow().id();
		long task = this.stage.jdbc()
			.sql("SELECT id FROM plan_task WHERE plan_id = ? AND code = 'NV02'")
			.param(plan)
			.query(Long.class)
			.single();
		TaskVersion version = this.stage.as("chuyenvien", () -> service.version(open, task));
		calls.put("RevisionService.list", () -> service.list(plan));
		calls.put("RevisionService.open", () -> service.open(plan));
		calls.put("RevisionService.begin", () -> service.begin(plan, "Lần nữa"));
		calls.put("RevisionService.version", () -> service.version(open, task));
		calls.put("RevisionService.addition(missing)", () -> service.addition(open, NOTHING));
		calls.put("RevisionService.change", () -> service.change(open, STALE, task, version));
		calls.put("RevisionService.add", () -> service.add(open, STALE, version));
		calls.put("RevisionService.rewrite", () -> service.rewrite(open, STALE, 1, version));
		calls.put("RevisionService.allot", () -> service.allot(open, STALE, List.of()));
		calls.put("RevisionService.allotments", () -> service.allotments(open));
		calls.put("RevisionService.withdraw", () -> service.withdraw(open, STALE, task));
		calls.put("RevisionService.undo", () -> service.undo(open, STALE, 1));
		calls.put("RevisionService.discard", () -> service.discard(open, STALE));
		calls.put("RevisionService.issue", () -> service.issue(open, STALE, "1", DAY));
	}

	private void pictures(Map<String, Runnable> calls) {
		long plan = this.stage.plan();
		MatrixService matrix = bean(MatrixService.class);
		Matrix.Search all = new Matrix.Search(AssignmentFilter.ALL, "");
		Matrix.Columns columns = this.stage.as("chuyenvien",
				() -> matrix.columns(plan, Matrix.Window.FIRST, AssignmentFilter.ALL));
		calls.put("MatrixService.columns", () -> matrix.columns(plan, Matrix.Window.FIRST, AssignmentFilter.ALL));
		calls.put("MatrixService.contents", () -> matrix.contents(plan));
		calls.put("MatrixService.rows", () -> matrix.rows(plan, columns, all, 0, 5));
		calls.put("MatrixService.count", () -> matrix.count(plan, columns, all));
		calls.put("MatrixService.missing", () -> matrix.missing(plan));
		OverviewService overview = bean(OverviewService.class);
		calls.put("OverviewService.get", () -> overview.get(plan, 50));
		calls.put("OverviewService.communes", () -> overview.communes(plan, CommuneOrder.NAME, 0, 5));
		calls.put("OverviewService.countCommunes", () -> overview.countCommunes(plan));
		TimelineService timeline = bean(TimelineService.class);
		Timeline.Search every = new Timeline.Search("", null);
		calls.put("TimelineService.get", () -> timeline.get(plan, every, 0, 5));
		calls.put("TimelineService.count", () -> timeline.count(plan, every));
		calls.put("CurveService.get", () -> bean(CurveService.class).get(plan));
		calls.put("PicturePrints.pdf", () -> bean(PicturePrints.class).pdf(plan, new Picture.OfCurve()));
		calls.put("PicturePrints.xlsx", () -> bean(PicturePrints.class).xlsx(plan, new Picture.OfCurve()));
		ListPrints lists = bean(ListPrints.class);
		Chart chart = new Chart("", "", List.of("I"), List.of(new Chart.Series("", List.of(BigDecimal.ONE))));
		Table table = new Table(List.of(new Table.Column("TT", 1, Table.Align.LEFT)), List.of());
		calls.put("ListPrints.pdf", () -> lists.pdf("DANH SÁCH", "", List.of(table)));
		calls.put("ListPrints.xlsx", () -> lists.xlsx("Danh sách", table));
		calls.put("ListPrints.picture", () -> lists.picture(chart));
		FormPrints forms = bean(FormPrints.class);
		FormSheet form = new FormSheet(new FormSheet.Head(Layout.STATE, null, List.of()), "", "", List.of(), List.of());
		calls.put("FormPrints.sheet", () -> forms.sheet(form));
		calls.put("FormPrints.certificates",
				() -> forms.certificates(List.of(new Certificate(Layout.PARTY, "", "", "", "", "", "", "", "", ""))));
	}

	private void progress(Map<String, Runnable> calls) {
		revisions(calls);
		ProgressService service = bean(ProgressService.class);
		long own = own();
		long body = taskOfTheAgency();
		ProgressEntry future = new ProgressEntry(null, null, "", "", DAY.plusYears(9));
		calls.put("ProgressService.get(own)", () -> service.get(own));
		calls.put("ProgressService.get(body)", () -> service.get(body));
		calls.put("ProgressService.get(missing)", () -> service.get(NOTHING));
		calls.put("ProgressService.keepDraft(own)", () -> service.keepDraft(own, 0, ProgressEntry.EMPTY));
		calls.put("ProgressService.keepDraft(body)", () -> service.keepDraft(body, 0, ProgressEntry.EMPTY));
		calls.put("ProgressService.forgetDraft(own)", () -> service.forgetDraft(own));
		calls.put("ProgressService.enter(own)", () -> service.enter(own, 0, future));
		calls.put("ProgressService.enter(body)", () -> service.enter(body, 0, future));
		calls.put("ProgressService.handOver(own)", () -> service.handOver(own, STALE));
		calls.put("ProgressService.sendBack(own)", () -> service.sendBack(own, STALE, "lý do"));
		calls.put("ProgressService.submit(own)", () -> service.submit(own, STALE));
		calls.put("ProgressService.submit(body)", () -> service.submit(body, STALE));
		calls.put("ProgressService.returnForCorrection", () -> service.returnForCorrection(own, STALE, "lý do"));
		calls.put("ProgressService.verify", () -> service.verify(own, STALE));
		calls.put("ProgressService.reopen", () -> service.reopen(own, STALE, "lý do"));
		ExtensionService extensions = bean(ExtensionService.class);
		long asked = extension();
		calls.put("ExtensionService.of(own)", () -> extensions.of(own));
		calls.put("ExtensionService.of(body)", () -> extensions.of(body));
		calls.put("ExtensionService.waiting", () -> extensions.waiting(0, 5));
		calls.put("ExtensionService.countWaiting", extensions::countWaiting);
		calls.put("ExtensionService.ask(own)", () -> extensions.ask(own, DAY.minusYears(3), "lý do"));
		calls.put("ExtensionService.ask(body)", () -> extensions.ask(body, DAY.minusYears(3), "lý do"));
		calls.put("ExtensionService.grant", () -> extensions.grant(asked, STALE));
		calls.put("ExtensionService.refuse", () -> extensions.refuse(asked, STALE, "lý do"));
	}

	private long extension() {
		long other = this.stage.assignment("Xã Quý Hòa", "NV19", 0);
		if (this.stage.as("truongban", () -> bean(ExtensionService.class).of(other)).isEmpty()) {
			this.stage.run("xa.quyhoa",
					() -> bean(ExtensionService.class).ask(other, LocalDate.of(2023, 12, 1), "Thiếu người"));
		}
		return this.stage.as("truongban", () -> bean(ExtensionService.class).of(other)).get(0).id();
	}

	private void documents(Map<String, Runnable> calls) {
		NumberingService numbering = bean(NumberingService.class);
		calls.put("NumberingService.open", () -> numbering.open(1, DocumentType.REPORT, "", DAY, DAY, 1));
		calls.put("NumberingService.list", numbering::list);
		DocumentService service = bean(DocumentService.class);
		DocumentPrints prints = bean(DocumentPrints.class);
		long document = this.stage.as("phobandanvan", () -> bean(ProgressReport.class).prepare(this.stage.plan()));
		long frozen = this.stage.as("chuyenvien", () -> bean(ProgressReport.class).prepare(this.stage.plan()));
		this.stage.run("truongban", () -> service.approve(frozen, 0));
		calls.put("DocumentService.prepare", () -> service.prepare(new DocumentDraft(DocumentType.REPORT,
				this.stage.body("BDVHU"), "", new DocumentContent(List.of(), List.of()), List.of(), null, DAY)));
		calls.put("DocumentService.list", () -> service.list("", null, 0, 5));
		calls.put("DocumentService.count", () -> service.count("", null));
		calls.put("DocumentService.waiting", service::waiting);
		calls.put("DocumentService.get", () -> service.get(document));
		calls.put("DocumentService.approve", () -> service.approve(document, STALE));
		calls.put("DocumentService.giveBack", () -> service.giveBack(document, STALE, "lý do"));
		calls.put("DocumentPrints.xlsx", () -> prints.xlsx(document));
		register(calls, document);
		chasing(calls);
		drafting(calls);
		calls.put("DocumentPrints.pdf", () -> prints.pdf(document));
		DocumentDraft draft = new DocumentDraft(DocumentType.REPORT, this.stage.body("BDVHU"), "thử",
				new DocumentContent(List.of(), List.of()), List.of(), null, DAY);
		calls.put("DocumentService.prepareApproved",
				() -> service.prepareApproved(new DocumentDraft(DocumentType.REPORT, this.stage.body("BDVHU"), "",
						draft.content(), List.of(), null, DAY), this.stage.actor("chuyenvien")));
		calls.put("DocumentPrints.docx", () -> prints.docx(document));
		calls.put("DocumentPrints.preview", () -> prints.preview(draft));
		calls.put("DocumentPrints.previewDocx", () -> prints.previewDocx(draft));
		calls.put("DocumentService.discard", () -> service.discard(frozen));
	}

	private void chasing(Map<String, Runnable> calls) {
		ChasingLetters letters = bean(ChasingLetters.class);
		long plan = this.stage.plan();
		calls.put("ChasingLetters.late", () -> letters.late(plan));
		calls.put("ChasingLetters.prepare",
				() -> letters.prepare(plan, new ChasingLetters.Request(Set.of(), null, false)));
		calls.put("ChasingLetters.chased", () -> letters.chased(plan));
		calls.put("ChasingLetters.list", () -> letters.list(plan, 0, 5));
	}

	private void register(Map<String, Runnable> calls, long document) {
		RegisterService service = bean(RegisterService.class);
		RegisterRequest request = new RegisterRequest(DAY, List.of(), "");
		RegisterService.RegisterFilter filter = new RegisterService.RegisterFilter(null, null, DAY, DAY.plusDays(1),
				"");
		calls.put("RegisterService.register", () -> service.register(document, STALE, request));
		ManyDocuments many = bean(ManyDocuments.class);
		calls.put("ManyDocuments.prepare", () -> many.prepare(List.of()));
		calls.put("ManyDocuments.approve", () -> many.approve(List.of()));
		calls.put("ManyDocuments.register", () -> many.register(List.of(), request));
		calls.put("RegisterService.registerPaper",
				() -> service.registerPaper(new PaperDocument(DocumentType.REPORT, this.stage.body("BDVHU"), "", ""),
						request, new byte[0]));
		calls.put("RegisterService.cancel", () -> service.cancel(document, STALE, "lý do"));
		calls.put("RegisterService.list", () -> service.list(filter, 0, 5));
		calls.put("RegisterService.count", () -> service.count(filter));
		calls.put("RegisterService.pdf", () -> service.pdf(filter));
		calls.put("RegisterService.xlsx", () -> service.xlsx(filter));
		SignedCopyService signed = bean(SignedCopyService.class);
		calls.put("SignedCopyService.attachSigned", () -> signed.attachSigned(document, new byte[0]));
		calls.put("SignedCopyService.attachScan", () -> signed.attachScan(document, new byte[0]));
		calls.put("SignedCopyService.list", () -> signed.list(document));
		calls.put("SignedCopyService.open(missing)", () -> signed.open(1));
		BatchPrints batch = bean(BatchPrints.class);
		calls.put("BatchPrints.documents", () -> batch.documents(List.of(), BatchJob.Format.ZIP));
		calls.put("BatchPrints.forms", () -> batch.forms(Map.of(), BatchJob.Format.ZIP));
		calls.put("BatchPrints.eachAddressee", () -> batch.eachAddressee(document, BatchJob.Format.ZIP));
		OfficeHolders offices = bean(OfficeHolders.class);
		calls.put("OfficeHolders.inOffice", () -> offices.inOffice(this.stage.body("UBND"), DAY));
		calls.put("OfficeHolders.find", () -> offices.find(1));
		calls.put("OfficeHolders.all", offices::all);
		calls.put("OfficeHolders.begin", () -> offices.begin(this.stage.body("UBND"), "", "", Standing.HEAD, DAY));
		calls.put("OfficeHolders.end", () -> offices.end(1, DAY));
	}

	private void drafting(Map<String, Runnable> calls) {
		DraftingService service = bean(DraftingService.class);
		DocumentDraft text = new DocumentDraft(DocumentType.NOTICE, this.stage.body("BDVHU"), "văn bản thử quyền",
				new DocumentContent(List.of(), List.of()), List.of(), null, DAY);
		long own = this.stage.as("chuyenvien", () -> service.begin(text));
		calls.put("DraftingService.begin", () -> service.begin(new DocumentDraft(DocumentType.NOTICE,
				this.stage.body("BDVHU"), "", text.content(), List.of(), null, DAY)));
		calls.put("DraftingService.save", () -> service.save(own, STALE, text));
		calls.put("DraftingService.submit", () -> service.submit(own, STALE));
		calls.put("DraftingService.open", () -> service.open(own));
	}

	private void figures(Map<String, Runnable> calls) {
		long open = period(2023);
		long closed = period(2022);
		long own = this.stage.unit("Xã Hương Nhượng");
		PeriodService periods = bean(PeriodService.class);
		calls.put("PeriodService.list", () -> periods.list(0, 5));
		calls.put("PeriodService.count", periods::count);
		calls.put("PeriodService.get", () -> periods.get(open));
		calls.put("PeriodService.current", periods::current);
		calls.put("PeriodService.open", () -> periods
			.open(new PeriodRequest(PeriodKind.HALF_YEAR, PeriodRule.DECREE_09_2019, 2023, 1, null, null, DAY, "")));
		calls.put("PeriodService.lock", () -> periods.lock(closed, STALE));
		calls.put("PeriodService.close", () -> periods.close(closed, STALE));
		calls.put("PeriodService.reopen", () -> periods.reopen(closed, STALE, "lý do"));
		calls.put("PeriodService.remind", () -> periods.remind(closed));
		SheetBoard board = bean(SheetBoard.class);
		calls.put("SheetBoard.list", () -> board.list(open, SheetFilter.ALL, "", 0, 5));
		calls.put("SheetBoard.count", () -> board.count(open, SheetFilter.ALL, ""));
		calls.put("SheetBoard.sums", () -> board.sums(open));
		calls.put("SheetBoard.missing", () -> board.missing(open));
		calls.put("SheetBoard.own", () -> board.own(0, 5));
		calls.put("SheetBoard.countOwn", board::countOwn);
		calls.put("SheetBoard.owed", () -> board.owed(5));
		calls.put("SheetBoard.waitingForMe", board::waitingForMe);
		SheetService sheets = bean(SheetService.class);
		calls.put("SheetService.get(own)", () -> sheets.get(open, own));
		calls.put("SheetService.keepDraft(own)",
				() -> sheets.keepDraft(open, own, new KeptSheet(STALE, Map.of("CT02.1", "1"))));
		calls.put("SheetService.forgetDraft(own)", () -> sheets.forgetDraft(open, own));
		calls.put("SheetService.enter(own)", () -> sheets.enter(open, own, 999, Map.of()));
		calls.put("SheetService.handOver(own)", () -> sheets.handOver(open, own, 999));
		calls.put("SheetService.submit(own)", () -> sheets.submit(open, own, 999));
		calls.put("SheetService.sendBack(own)", () -> sheets.sendBack(open, own, 999, "lý do"));
		calls.put("SheetService.giveBack(own)", () -> sheets.giveBack(open, own, 999, "lý do"));
		calls.put("SheetService.accept(own)", () -> sheets.accept(open, own, 999));
		calls.put("SheetService.correct(own)", () -> sheets.correct(open, own, 999, "lý do"));
		calls.put("SheetService.addressesOf", () -> sheets.addressesOf(Set.of(NOTHING)));
		FigureService figures = bean(FigureService.class);
		PeriodSpan span = this.stage.as("truongban", () -> periods.get(open)).span();
		calls.put("FigureService.indicators", figures::indicators);
		calls.put("FigureService.collect", () -> figures.collect(Set.of("CT21"), span, UnitView.asItWas(span)));
		calls.put("FigureService.items", () -> figures.items(FigureList.MEETINGS, span));
		calls.put("FigureService.ofUnit(own)", () -> figures.ofUnit(Set.of("CT32"), span, own));
		calls.put("FigureService.records(all)", () -> figures.records("CT21", span, null, 0, 5));
		calls.put("FigureService.records(own)", () -> figures.records("CT21", span, own, 0, 5));
		calls.put("FigureService.countRecords(own)", () -> figures.countRecords("CT27.1", span, own));
	}

	private void followUps(Map<String, Runnable> calls) {
		FollowUpService service = bean(FollowUpService.class);
		long own = one("SELECT MIN(id) FROM follow_up WHERE body_id IS NULL AND unit_id = "
				+ this.stage.unit("Xã Hương Nhượng"));
		FollowUpSearch all = FollowUpSearch.of(FollowUpFilter.ALL);
		calls.put("FollowUpService.list", () -> service.list(all, 0, 5));
		calls.put("FollowUpService.count", () -> service.count(all));
		calls.put("FollowUpService.counts", () -> service.counts(all));
		calls.put("FollowUpService.owners", service::owners);
		calls.put("FollowUpService.years", service::years);
		calls.put("FollowUpService.openFrom", () -> service.openFrom("meeting", List.of(NOTHING)));
		calls.put("FollowUpService.of", () -> service.of("meeting", NOTHING));
		calls.put("FollowUpService.get(own)", () -> service.get(own));
		calls.put("FollowUpService.record(shortcoming)", () -> service
			.record(new FollowUpRequest(FollowUpKind.SHORTCOMING, "", 1, this.stage.body("UBND"), DAY, null)));
		calls.put("FollowUpService.record(own-commitment)", () -> service.record(
				new FollowUpRequest(FollowUpKind.COMMITMENT, "", this.stage.unit("Xã Hương Nhượng"), null, DAY, null)));
		calls.put("FollowUpService.report(own)", () -> service.report(own, STALE, "đã làm", false));
		calls.put("FollowUpService.confirm", () -> service.confirm(own, STALE, DAY));
		calls.put("FollowUpService.giveUp", () -> service.giveUp(own, STALE, "lý do"));
		calls.put("FollowUpService.sendBack", () -> service.sendBack(own, STALE, "lý do"));
		calls.put("FollowUpService.returnToOfficer(own)", () -> service.returnToOfficer(own, STALE, "lý do"));
		FollowUpExtensions extensions = bean(FollowUpExtensions.class);
		calls.put("FollowUpExtensions.ask(own)", () -> extensions.ask(own, STALE, DAY, "lý do"));
		calls.put("FollowUpExtensions.grant", () -> extensions.grant(own, STALE, DAY));
		calls.put("FollowUpExtensions.refuse", () -> extensions.refuse(own, STALE, "lý do"));
		calls.put("FollowUpChasing.remind", () -> bean(FollowUpChasing.class).remind(Set.of()));
		calls.put("FollowUpOverview.picture", () -> bean(FollowUpOverview.class).picture());
		FollowUpSearch nothing = new FollowUpSearch(FollowUpFilter.ALL, null, 1900, null, "");
		calls.put("FollowUpDocuments.list", () -> bean(FollowUpDocuments.class).list(nothing));
		calls.put("FollowUpDocuments.prepareNotice", () -> bean(FollowUpDocuments.class).prepareNotice(nothing));
		calls.put("FollowUpService.reopen", () -> service.reopen(own, STALE, "lý do"));
		calls.put("FollowUpService.withdraw", () -> service.withdraw(own, STALE, "lý do"));
		calls.put("ActivityLog.of(follow-up)", () -> bean(ActivityLog.class).of("follow-up", own));
	}

	private void criteriaSets(Map<String, Runnable> calls) {
		CriteriaService service = bean(CriteriaService.class);
		long used = this.stage.jdbc().sql("SELECT id FROM criteria_set WHERE year = 2023").query(Long.class).single();
		calls.put("CriteriaService.list", service::list);
		calls.put("CriteriaService.get(used)", () -> service.get(used));
		calls.put("CriteriaService.inUse", () -> service.inUse(2023));
		calls.put("CriteriaService.draft", () -> service.draft(2023, "Bộ thứ hai của năm", null));
		calls.put("CriteriaService.revise",
				() -> service.revise(used, 99, "", new Criteria(List.of(), List.of(), List.of())));
		calls.put("CriteriaService.putInUse", () -> service.putInUse(used, 99));
		calls.put("CriteriaService.discard", () -> service.discard(used, 99));
	}

	private void rollOutDocuments(Map<String, Runnable> calls) {
		RollOutDocuments documents = bean(RollOutDocuments.class);
		long own = one(
				"SELECT MIN(id) FROM roll_out WHERE year = 2023 AND unit_id = " + this.stage.unit("Xã Hương Nhượng"));
		calls.put("RollOutDocuments.sheet(own)", () -> documents.sheet(own));
		calls.put("RollOutDocuments.dossier(own)", () -> documents.dossier(own));
		calls.put("RollOutDocuments.summary", () -> documents.summary(2023));
		calls.put("RollOutDocuments.summarySheet", () -> documents.summarySheet(2023));
		calls.put("RollOutDocuments.sheets", () -> documents.sheets(2021, BatchJob.Format.ZIP));
		calls.put("RollOutDocuments.certificate", () -> documents.certificate(own));
		calls.put("RollOutDocuments.certificates", () -> documents.certificates(2022));
		RollOutDecisions decisions = bean(RollOutDecisions.class);
		calls.put("RollOutDecisions.issuers", decisions::issuers);
		calls.put("RollOutDecisions.bases", () -> decisions.bases(RollOutActKind.LIST, 2023));
		calls.put("RollOutDecisions.waiting", () -> decisions.waiting(RollOutActKind.LIST, 2023));
		calls.put("RollOutDecisions.prepare",
				() -> decisions.prepare(new DecisionRequest(RollOutActKind.LIST, 2023, null, NOTHING, "")));
	}

	private void rollOuts(Map<String, Runnable> calls) {
		RollOutService service = bean(RollOutService.class);
		long own = this.stage.unit("Xã Hương Nhượng");
		Registration registration = new Registration("", "");
		RollOutFilter.Search all = new RollOutFilter.Search(2023, RollOutFilter.ALL, "");
		calls.put("RollOutService.list", () -> service.list(all, 0, 5));
		calls.put("RollOutService.count", () -> service.count(all));
		calls.put("RollOutService.stages", () -> service.stages(2023));
		calls.put("RollOutService.running", service::running);
		WallService wall = bean(WallService.class);
		calls.put("WallService.board", () -> wall.board(2023, BoardFilter.ALL, 0, 5));
		calls.put("WallService.counts", () -> wall.counts(2023));
		calls.put("WallService.tiles", () -> wall.tiles(2023, 0, 5));
		calls.put("WallService.ranking", () -> wall.ranking(2023, 0, 5));
		calls.put("WallService.countRanked", () -> wall.countRanked(2023));
		calls.put("WallService.averages", () -> wall.averages(2023));
		calls.put("WallService.place(own)", () -> wall.place(own, 2023));
		calls.put("WallService.history(own)", () -> wall.history(own));
		calls.put("RollOutService.yearOf(own)", () -> service.yearOf(own));
		calls.put("RollOutService.years", service::years);
		calls.put("RollOutService.waiting", service::waiting);
		calls.put("RollOutService.get(own)", () -> service.get(own, 2023));
		calls.put("RollOutService.write(own)", () -> service.write(own, 2023, STALE, registration));
		calls.put("RollOutService.register(own)", () -> service.register(own, 2023, STALE));
		calls.put("RollOutService.giveBack(own)", () -> service.giveBack(own, 2023, STALE, "lý do"));
		calls.put("RollOutService.discard(own)", () -> service.discard(own, 2023, STALE));
		calls.put("RollOutService.launch(own)", () -> service.launch(own, 2023, STALE, new Launch(DAY, "1", null, "")));
		calls.put("RollOutService.takeLaunchBack(own)", () -> service.takeLaunchBack(own, 2023, STALE, "lý do"));
		calls.put("RollOutService.end(own)", () -> service.end(own, 2023, STALE, "lý do"));
		calls.put("RollOutService.addressesOf", () -> service.addressesOf(Set.of(NOTHING)));
		RollOutActService acts = bean(RollOutActService.class);
		long act = one("SELECT MIN(id) FROM roll_out_act");
		calls.put("RollOutActService.list", () -> acts.list(2023));
		calls.put("RollOutActService.year", acts::year);
		calls.put("RollOutActService.waiting", acts::waiting);
		calls.put("RollOutActService.candidates", () -> acts.candidates(RollOutActKind.LIST, 2023));
		calls.put("RollOutActService.record",
				() -> acts.record(new RollOutActEntry(RollOutActKind.LIST, 2023, "", null, "", "", "", "", Set.of())));
		calls.put("RollOutActService.confirm", () -> acts.confirm(act, STALE));
		calls.put("RollOutActService.discard", () -> acts.discard(act, STALE));
		ScoreService scores = bean(ScoreService.class);
		long sheet = one("SELECT MIN(id) FROM roll_out WHERE year = 2023 AND unit_id = " + own);
		calls.put("ScoreService.open(own)", () -> scores.open(sheet));
		calls.put("ScoreService.sheet(own)", () -> scores.sheet(sheet));
		calls.put("ScoreService.score(own)", () -> scores.score(sheet, "1.1", STALE, null, ""));
		calls.put("ScoreService.declare(own)", () -> scores.declare(sheet, 0, false));
		calls.put("ScoreService.handOver(own)", () -> scores.handOver(sheet, STALE));
		calls.put("ScoreService.sendBack(own)", () -> scores.sendBack(sheet, STALE, "lý do"));
		calls.put("ScoreService.submit(own)", () -> scores.submit(sheet, STALE));
		AppraisalService appraisals = bean(AppraisalService.class);
		AppraisalEntry entry = new AppraisalEntry(null, "", "");
		calls.put("AppraisalService.desk", () -> appraisals.desk(2023, 0, 5));
		calls.put("AppraisalService.count", () -> appraisals.count(2023));
		calls.put("AppraisalService.year", appraisals::year);
		calls.put("AppraisalService.waiting", appraisals::waiting);
		calls.put("AppraisalService.place", () -> appraisals.place(sheet));
		calls.put("AppraisalService.keepPlace", () -> appraisals.keepPlace(sheet, "1.1"));
		calls.put("AppraisalService.appraise", () -> appraisals.appraise(sheet, "1.1", STALE, entry));
		calls.put("AppraisalService.agree", () -> appraisals.agree(sheet, "1"));
		calls.put("AppraisalService.find", () -> appraisals.find(sheet, 0, false));
		calls.put("AppraisalService.askSupplement", () -> appraisals.askSupplement(sheet, STALE, "lý do", DAY));
		calls.put("AppraisalService.conclude", () -> appraisals.conclude(sheet, STALE));
		calls.put("AppraisalService.decide", () -> appraisals.decide(sheet, "1.1", STALE, BigDecimal.ONE, ""));
		calls.put("AppraisalService.appraiseAgain", () -> appraisals.appraiseAgain(sheet, STALE, "lý do"));
		calls.put("AppraisalService.reconsider", () -> appraisals.reconsider(sheet, STALE, "lý do"));
		calls.put("AppraisalService.approve", () -> appraisals.approve(sheet, STALE));
		calls.put("AppraisalService.refuse", () -> appraisals.refuse(sheet, STALE, "lý do"));
	}

	private void meetings(Map<String, Runnable> calls) {
		MeetingService service = bean(MeetingService.class);
		long unit = this.stage.unit("Xã Hương Nhượng");
		MeetingEntry entry = new MeetingEntry(MeetingKind.DIALOGUE, Host.PARTY_COMMITTEE, DAY, "Nhà văn hóa",
				"Thử quyền", 10, 2, 1, "");
		MeetingEntry empty = new MeetingEntry(MeetingKind.DIALOGUE, Host.PARTY_COMMITTEE, null, "", "", 1, 1, 1, "");
		long draft = this.stage.as("xa.huongnhuong", () -> service.enter(new Owner(unit, null), entry));
		long accepted = one(
				"SELECT MIN(id) FROM meeting WHERE state = 'ACCEPTED' AND body_id IS NULL AND unit_id = " + unit);
		calls.put("MeetingService.list", () -> service.list(MeetingFilter.ALL, "", 0, 5));
		calls.put("MeetingService.count", () -> service.count(MeetingFilter.ALL, ""));
		calls.put("MeetingService.get(own)", () -> service.get(accepted));
		calls.put("MeetingService.enter(own)", () -> service.enter(new Owner(unit, null), empty));
		calls.put("MeetingService.revise(own)", () -> service.revise(draft, STALE, entry));
		calls.put("MeetingService.handOver(own)", () -> service.handOver(draft, STALE));
		calls.put("MeetingService.submit(own)", () -> service.submit(draft, STALE));
		calls.put("MeetingService.sendBack(own)", () -> service.sendBack(draft, STALE, "lý do"));
		calls.put("MeetingService.giveBack", () -> service.giveBack(accepted, STALE, "lý do"));
		calls.put("MeetingService.accept", () -> service.accept(accepted, STALE));
		calls.put("MeetingService.discard(own)", () -> service.discard(accepted));
		calls.put("MeetingService.promise(own)", () -> service.promise(accepted, "", DAY));
		calls.put("ActivityLog.of(meeting-draft)", () -> bean(ActivityLog.class).of("meeting", draft));
	}

	/** An inspection of Tân Lập that was announced, with its plan and its team. */
	private void inspections(Map<String, Runnable> calls) {
		InspectionService service = bean(InspectionService.class);
		long sister = one("SELECT id FROM inspection WHERE state = 'NOTIFIED' ORDER BY planned_on LIMIT 1");
		long begun = one("SELECT id FROM inspection WHERE state = 'DONE' AND kind = 'DEMOCRACY' LIMIT 1");
		InspectionRequest empty = new InspectionRequest(InspectionKind.DEMOCRACY, TargetKind.COMMUNE, 1, null, "",
				false, null, null, null, Session.DAY, "", null, null);
		SignedAct act = new SignedAct("", null, "", "", "");
		calls.put("InspectionService.list", () -> service.list(InspectionFilter.ALL, null, "", 0, 5));
		calls.put("InspectionService.count", () -> service.count(InspectionFilter.ALL, null, ""));
		calls.put("InspectionService.years", service::years);
		calls.put("InspectionService.waiting", service::waiting);
		calls.put("InspectionService.get(sister)", () -> service.get(sister));
		calls.put("InspectionService.plan", () -> service.plan(empty));
		calls.put("InspectionService.revise", () -> service.revise(sister, STALE, empty));
		calls.put("InspectionService.postpone", () -> service.postpone(sister, STALE, DAY, Session.DAY, "x"));
		calls.put("InspectionService.cancel", () -> service.cancel(sister, STALE, "x"));
		calls.put("InspectionService.reportDue", () -> service.reportDue(DAY));
		calls.put("InspectionService.announce", () -> service.announce(sister, STALE, new Notice("", DAY, null)));
		calls.put("InspectionService.reported", () -> service.reported(sister, STALE, DAY));
		calls.put("InspectionService.withoutReport", () -> service.withoutReport(sister, STALE, "x"));
		calls.put("InspectionService.sendReport(sister)", () -> service.sendReport(sister, STALE));
		calls.put("InspectionService.begin(team)",
				() -> service.begin(sister, STALE, new Visit(DAY, 1, null, Map.of())));
		calls.put("InspectionService.draft", () -> service.draft(begun));
		calls.put("InspectionService.find", () -> service.find(sister, STALE, new Findings("", "", "")));
		calls.put("InspectionService.minutes", () -> service.minutes(sister, STALE, DAY));
		calls.put("InspectionService.conclude", () -> service.conclude(sister, STALE, act));
		calls.put("InspectionService.confirm", () -> service.confirm(sister, STALE));
		calls.put("InspectionService.recommend", () -> service.recommend(sister, new Recommendation("", 1, null, DAY)));
		ChecklistSheetService sheets = bean(ChecklistSheetService.class);
		calls.put("ChecklistSheetService.sheet(team)", () -> sheets.sheet(begun));
		calls.put("ChecklistSheetService.answer(team)", () -> sheets.answer(begun, List.of()));
		long line = one("SELECT MIN(id) FROM checklist_line WHERE inspection_id = " + begun);
		calls.put("ChecklistSheetService.choose(team)", () -> sheets.choose(begun, line, 1));
		ChecklistPhotos photos = bean(ChecklistPhotos.class);
		calls.put("ChecklistPhotos.attach(team)", () -> photos.attach(begun, line, "a.jpg", new byte[0]));
		calls.put("ChecklistPhotos.list(team)", () -> photos.list(begun, line));
		calls.put("ChecklistPrints.form(team)", () -> bean(ChecklistPrints.class).form(begun));
		inspectionPlans(calls);
		inspectionDocuments(calls);
	}

	private void inspectionDocuments(Map<String, Runnable> calls) {
		InspectionDocuments documents = bean(InspectionDocuments.class);
		long plan = one("SELECT MIN(id) FROM inspection_plan");
		PaperIssue nobody = new PaperIssue(NOTHING, "");
		MinutesEntry empty = new MinutesEntry(null, null, "", "", "");
		calls.put("InspectionDocuments.issuers", documents::issuers);
		calls.put("InspectionDocuments.bases", () -> documents.bases(InspectionPaper.PLAN, plan));
		calls.put("InspectionDocuments.plan", () -> documents.plan(plan, nobody));
		calls.put("InspectionDocuments.team", () -> documents.team(plan, nobody));
		calls.put("InspectionDocuments.notice", () -> documents.notice(plan, nobody));
		calls.put("InspectionDocuments.minutes", () -> documents.minutes(plan, nobody, empty));
		calls.put("InspectionDocuments.conclusion", () -> documents.conclusion(plan, nobody));
		calls.put("InspectionDocuments.summary", () -> documents.summary(plan, null, nobody));
		InspectionPrints prints = bean(InspectionPrints.class);
		calls.put("InspectionPrints.schedule", () -> prints.schedule(plan));
		calls.put("InspectionPrints.scheduleSheet", () -> prints.scheduleSheet(plan));
		calls.put("InspectionPrints.grades", () -> prints.grades(plan, null));
		calls.put("InspectionPrints.gradesSheet", () -> prints.gradesSheet(plan, 0));
		calls.put("InspectionPrints.recommendations", () -> prints.recommendations(plan));
		calls.put("InspectionPrints.recommendationsSheet", () -> prints.recommendationsSheet(plan));
	}

	private void inspectionPlans(Map<String, Runnable> calls) {
		InspectionPlanService plans = bean(InspectionPlanService.class);
		long plan = one("SELECT MIN(id) FROM inspection_plan");
		long team = one("SELECT MIN(id) FROM inspection_team");
		long draft = one("SELECT MIN(id) FROM checklist");
		InspectionPlanRequest empty = new InspectionPlanRequest(InspectionKind.DEMOCRACY, 0, "", "", null, null,
				List.of());
		SignedAct act = new SignedAct("", null, "", "", "");
		calls.put("InspectionPlanService.list", plans::list);
		calls.put("InspectionPlanService.get", () -> plans.get(plan));
		calls.put("InspectionPlanService.visits", () -> plans.visits(plan, 0, 0, 5));
		calls.put("InspectionPlanService.draft", () -> plans.draft(empty));
		calls.put("InspectionPlanService.revise", () -> plans.revise(plan, STALE, empty));
		calls.put("InspectionPlanService.issued", () -> plans.issued(plan, STALE, act));
		calls.put("InspectionPlanService.confirm", () -> plans.confirm(plan, STALE));
		calls.put("InspectionPlanService.discard", () -> plans.discard(plan, STALE));
		calls.put("InspectionPlanService.candidates", () -> plans.candidates(plan, TargetKind.COMMUNE));
		calls.put("InspectionPlanService.schedule",
				() -> plans.schedule(plan, new Scheduling(0, team, null, false, List.of())));
		calls.put("InspectionPlanService.calendar", () -> plans.calendar(DAY, DAY.plusDays(1)));
		TeamService teams = bean(TeamService.class);
		TeamRequest nobody = new TeamRequest(2023, "", List.of(), "");
		calls.put("TeamService.list", () -> teams.list(2023));
		calls.put("TeamService.get", () -> teams.get(team));
		calls.put("TeamService.form", () -> teams.form(nobody));
		calls.put("TeamService.revise", () -> teams.revise(team, STALE, nobody));
		calls.put("TeamService.decided", () -> teams.decided(team, STALE, act));
		calls.put("TeamService.confirm", () -> teams.confirm(team, STALE));
		calls.put("TeamService.discard", () -> teams.discard(team, STALE));
		ChecklistService checklists = bean(ChecklistService.class);
		calls.put("ChecklistService.list", checklists::list);
		calls.put("ChecklistService.get", () -> checklists.get(draft));
		calls.put("ChecklistService.draft",
				() -> checklists.draft(new ChecklistLaw(TargetKind.COMMUNE, "", DAY, DAY), ""));
		calls.put("ChecklistService.revise",
				() -> checklists.revise(draft, STALE, new ChecklistContent("", GradeRule.USUAL, List.of())));
		calls.put("ChecklistService.putInUse", () -> checklists.putInUse(draft, STALE));
		calls.put("ChecklistService.discard", () -> checklists.discard(draft, STALE));
		InspectionPictures pictures = bean(InspectionPictures.class);
		calls.put("InspectionPictures.years", () -> pictures.years(2023));
		calls.put("InspectionPictures.shortcomings", () -> pictures.shortcomings(2023, 5));
		calls.put("InspectionPictures.communes", () -> pictures.communes(2023, 0, 5));
		calls.put("InspectionPictures.neverInspected", () -> pictures.neverInspected(2023));
		calls.put("InspectionPictures.countCommunes", pictures::countCommunes);
		calls.put("ActivityLog.of(inspection-plan)", () -> bean(ActivityLog.class).of("inspection-plan", plan));
		calls.put("ActivityLog.of(inspection-team)", () -> bean(ActivityLog.class).of("inspection-team", team));
		calls.put("ActivityLog.of(checklist)", () -> bean(ActivityLog.class).of("checklist", draft));
	}

	/**
	 * One directive sent to Hương Nhượng, which has confirmed; one sent to Phòng Nội vụ;
	 * one sent to nobody.
	 */
	private void directives(Map<String, Runnable> calls) {
		DirectiveService service = bean(DirectiveService.class);
		DisseminationService dissemination = bean(DisseminationService.class);
		long own = directive(Set.of(this.stage.unit("Xã Hương Nhượng")), Set.of());
		long body = directive(Set.of(), Set.of(this.stage.body("NV")));
		long nobody = directive(Set.of(), Set.of());
		long recipient = recipient(own);
		this.stage.run("xa.huongnhuong",
				() -> dissemination.confirm(recipient, 0, new Receipt(DAY, Way.CONFERENCE, 5, "")));
		long waiting = directive(Set.of(this.stage.unit("Xã Hương Nhượng")), Set.of());
		DirectiveEntry empty = new DirectiveEntry(null, "", null, DirectiveType.LETTER, "", "", Urgency.NORMAL, "");
		DirectiveSearch all = new DirectiveSearch(DirectiveFilter.ALL, null, "");
		Receipt receipt = new Receipt(DAY, Way.CONFERENCE, null, "");
		calls.put("DirectiveService.list", () -> service.list(all, 0, 5));
		calls.put("DirectiveService.count", () -> service.count(all));
		calls.put("DirectiveService.book", () -> service.book(all, 0, 5));
		calls.put("DirectiveService.years", service::years);
		calls.put("DirectiveService.issuers", service::issuers);
		calls.put("DirectiveService.get(own)", () -> service.get(own));
		calls.put("DirectiveService.get(body)", () -> service.get(body));
		calls.put("DirectiveService.get(nobody)", () -> service.get(nobody));
		calls.put("DirectiveService.register", () -> service.register(empty));
		calls.put("DirectiveService.revise", () -> service.revise(own, STALE, empty));
		calls.put("DirectiveService.withdraw", () -> service.withdraw(own, STALE, "lý do"));
		calls.put("DirectiveService.linkTask", () -> service.linkTask(own, NOTHING));
		calls.put("DirectiveService.unlinkTask", () -> service.unlinkTask(own, NOTHING));
		calls.put("DisseminationService.disseminate", () -> dissemination.disseminate(own, STALE,
				new Dissemination(DAY, Way.CONFERENCE, Set.of(), Set.of())));
		calls.put("DisseminationService.confirm(own)", () -> dissemination.confirm(recipient(waiting), STALE, receipt));
		calls.put("DisseminationService.confirm(body)", () -> dissemination.confirm(recipient(body), STALE, receipt));
		calls.put("DisseminationService.takeBack(own)", () -> dissemination.takeBack(recipient, STALE, "lý do"));
		calls.put("DisseminationService.owed", () -> dissemination.owed(5));
		calls.put("DisseminationService.countOwed", dissemination::countOwed);
		calls.put("DisseminationService.waiting", dissemination::waiting);
		calls.put("DisseminationService.directivesOf", () -> dissemination.directivesOf(Set.of(NOTHING)));
		calls.put("ActivityLog.of(directive)", () -> bean(ActivityLog.class).of("directive", own));
		calls.put("ActivityLog.of(directive-recipient)",
				() -> bean(ActivityLog.class).of("directive-recipient", recipient));
		EvidenceService evidence = bean(EvidenceService.class);
		calls.put("EvidenceService.attach(directive)",
				() -> evidence.attach(new Subject("directive", own, null), "rỗng.pdf", new byte[0]));
		calls.put("EvidenceService.list(directive)", () -> evidence.list("directive", own));
		calls.put("EvidenceService.attach(recipient)",
				() -> evidence.attach(new Subject("directive-recipient", recipient, null), "rỗng.pdf", new byte[0]));
		IssuedTasks tasks = bean(IssuedTasks.class);
		calls.put("IssuedTasks.find", () -> tasks.find("", 0, 5));
		calls.put("IssuedTasks.count", () -> tasks.count(""));
		calls.put("IssuedTasks.of", () -> tasks.of(Set.of(NOTHING)));
	}

	private long directive(Set<Long> units, Set<Long> bodies) {
		DirectiveService service = bean(DirectiveService.class);
		long id = this.stage.as("vanthu",
				() -> service.register(new DirectiveEntry(DAY, "Q" + System.nanoTime() + "-CV/HU", DAY,
						DirectiveType.LETTER, "Thử quyền", "Huyện ủy Lạc Sơn", Urgency.NORMAL, "")));
		if (!units.isEmpty() || !bodies.isEmpty()) {
			this.stage.run("vanthu", () -> bean(DisseminationService.class).disseminate(id, service.get(id).version(),
					new Dissemination(DAY, Way.CONFERENCE, units, bodies)));
		}
		return id;
	}

	private long recipient(long directive) {
		return one("SELECT MIN(id) FROM directive_recipient WHERE directive_id = " + directive);
	}

	/** A closed round of Hương Nhượng, counted on paper. */
	private void surveys(Map<String, Runnable> calls) {
		SurveyService service = bean(SurveyService.class);
		long unit = this.stage.unit("Xã Hương Nhượng");
		long own = one("SELECT MIN(id) FROM survey_round WHERE state = 'CLOSED' AND unit_id = " + unit);
		PaperCounts none = new PaperCounts(null, null, null, List.of());
		calls.put("SurveyService.list", () -> service.list(SurveyFilter.ALL, null, "", 0, 5));
		calls.put("SurveyService.count", () -> service.count(SurveyFilter.ALL, null, ""));
		calls.put("SurveyService.years", service::years);
		calls.put("SurveyService.forms", service::forms);
		calls.put("SurveyService.communes", service::communes);
		calls.put("SurveyService.get(own)", () -> service.get(own));
		calls.put("SurveyService.plan(own)",
				() -> service.plan(new SurveyRequest(unit, null, SurveyMode.PAPER, null, null)));
		calls.put("SurveyService.open(own)", () -> service.open(own, STALE));
		calls.put("SurveyService.enterCounts(own)", () -> service.enterCounts(own, STALE, none));
		calls.put("SurveyService.issueTickets(own)", () -> service.issueTickets(own, 0, true));
		calls.put("SurveyService.nextTicket(own)", () -> service.nextTicket(own));
		calls.put("SurveyService.slips(own)", () -> service.slips(own));
		calls.put("SurveyService.close(own)", () -> service.close(own, STALE));
		calls.put("SurveyService.discard(own)", () -> service.discard(own, STALE));
		calls.put("SurveyService.reopen", () -> service.reopen(own, STALE, "lý do"));
		SurveyPrints prints = bean(SurveyPrints.class);
		calls.put("SurveyPrints.slips(own)", () -> prints.slips(own));
		SurveyResults results = bean(SurveyResults.class);
		calls.put("SurveyResults.of", () -> results.of(Set.of(unit), DAY, DAY));
		calls.put("SurveyResults.questions", () -> results.questions(Set.of(unit), "PKS04", DAY, DAY));
		calls.put("SurveyResults.table", () -> results.table(DAY, DAY, 0, 5));
		DeskAnswers desk = bean(DeskAnswers.class);
		calls.put("DeskAnswers.form", () -> desk.form("KHONGCO"));
		calls.put("DeskAnswers.admit", () -> desk.admit("KHONGCO", "123456"));
		calls.put("DeskAnswers.answer", () -> desk.answer("KHONGCO", "123456", List.of()));
		calls.put("ActivityLog.of(survey-round)", () -> bean(ActivityLog.class).of("survey-round", own));
	}

	private void reports(Map<String, Runnable> calls) {
		ReportService service = bean(ReportService.class);
		Validity days = PeriodRule.CALENDAR.days(PeriodKind.QUARTER, 2023, 1);
		PeriodSpan span = new PeriodSpan(PeriodRule.CALENDAR, PeriodKind.QUARTER, 2023, 1, days.from(), days.until());
		long report = this.stage.as("chuyenvien", () -> service.prepare(new ReportRequest(span, "")));
		long section = one("SELECT MIN(id) FROM report_section WHERE report_id = " + report);
		this.stage.run("chuyenvien", () -> service.present(report, service.get(report).version()));
		calls.put("ReportService.prepare", () -> service
			.prepare(new ReportRequest(span.withDays(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 3, 1)), "")));
		calls.put("ReportService.list", () -> service.list(ReportFilter.ALL, "", 0, 5));
		calls.put("ReportService.count", () -> service.count(ReportFilter.ALL, ""));
		calls.put("ReportService.waiting", service::waiting);
		calls.put("ReportService.get", () -> service.get(report));
		calls.put("ReportService.saveSection", () -> service.saveSection(section, STALE, List.of()));
		calls.put("ReportService.refresh", () -> service.refresh(report, STALE));
		calls.put("ReportService.present", () -> service.present(report, STALE));
		calls.put("ReportService.giveBack", () -> service.giveBack(report, STALE, "lý do"));
		calls.put("ReportService.approve", () -> service.approve(report, STALE));
		calls.put("ReportService.discard", () -> service.discard(report));
		calls.put("ReportService.pdf", () -> service.pdf(report));
		calls.put("ReportService.docx", () -> service.docx(report));
		calls.put("ReportService.frozen", () -> service.frozen(report));
		calls.put("ActivityLog.of(report)", () -> bean(ActivityLog.class).of("report", report));
	}

	private long period(int year) {
		return one("SELECT id FROM reporting_period WHERE kind = 'HALF_YEAR' AND number = 1 AND year = " + year);
	}

	private long one(String sql) {
		return this.stage.jdbc().sql(sql).query(Long.class).single();
	}

	/** NV18 of the last quarter: nothing has been reported. */
	private long own() {
		return this.stage.assignment("Xã Hương Nhượng", "NV18", 4);
	}

	private long programme() {
		return this.stage.jdbc().sql("SELECT MIN(id) FROM programme").query(Long.class).single();
	}

	/** An issued plan of another year with one task that Phòng Nội vụ owes, made once. */
	private long taskOfTheAgency() {
		return this.stage.jdbc()
			.sql("SELECT id FROM assignment WHERE body_id = ? AND occurrence_no = 0")
			.param(this.stage.body("NV"))
			.query(Long.class)
			.list()
			.stream()
			.findFirst()
			.orElseGet(this::issueATaskOfTheAgency);
	}

	private long issueATaskOfTheAgency() {
		PlanService plans = bean(PlanService.class);
		long plan = this.stage.as("chuyenvien", () -> plans.draft(new PlanRequest(2024, "Kế hoạch thử quyền", null)));
		TaskRequest request = new TaskRequest(null, "N1", "Việc của Phòng Nội vụ", TaskKind.DATED,
				this.stage.body("NV"), List.of(), null, OwedBy.BODIES,
				Schedule.once(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 1)), "",
				Goal.quantity(Direction.NONE, null, null, "việc"), BigDecimal.ONE, false);
		this.stage.as("chuyenvien", () -> bean(TaskService.class).write(plan, request, Set.of()));
		this.stage.run("truongban", () -> plans.approve(plan, plans.get(plan).row().version()));
		int version = this.stage.as("truongban", () -> plans.get(plan)).row().version();
		this.stage.run("truongban", () -> plans.issue(plan, version, "09-KH/BDVHU", DAY));
		return taskOfTheAgency();
	}

}
