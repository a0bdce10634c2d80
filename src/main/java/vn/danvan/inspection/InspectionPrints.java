package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.FormPrints;
import vn.danvan.document.FormSheet;
import vn.danvan.document.FormSheet.Head;
import vn.danvan.document.FormSheet.Signing;
import vn.danvan.document.ListPrints;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * Prints lists of inspections that take no number: the schedule, the classes, the open
 * recommendations. Records are read in one transaction, pages are made after it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class InspectionPrints {

	private final PaperFacts facts;

	private final Organisation organisation;

	private final FormPrints forms;

	private final ListPrints lists;

	private final InspectionAccess access;

	private final BusinessClock clock;

	private final TransactionTemplate reading;

	InspectionPrints(PaperFacts facts, Organisation organisation, FormPrints forms, ListPrints lists,
			InspectionAccess access, BusinessClock clock, PlatformTransactionManager transactions) {
		this.facts = facts;
		this.organisation = organisation;
		this.forms = forms;
		this.lists = lists;
		this.access = access;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Lịch kiểm tra of a plan.
	 * @param planId the plan
	 * @return a PDF
	 */
	public byte[] schedule(long planId) {
		return this.forms.sheet(read(() -> {
			PlanSchedule schedule = this.facts.schedule(planId);
			return page(Messages.text("inspection.document.schedule-title"), about(schedule.plan(), null),
					List.of(ScheduleTable.of(schedule)));
		}));
	}

	/**
	 * The same as an Excel file with real dates.
	 * @param planId the plan
	 * @return an XLSX
	 */
	public byte[] scheduleSheet(long planId) {
		return this.lists.xlsx(Messages.text("inspection.document.schedule"),
				read(() -> ScheduleTable.sheet(this.facts.schedule(planId))));
	}

	/**
	 * Tổng hợp xếp loại of a phase, or of all inspections of that kind in the year.
	 * @param planId the plan
	 * @param phase the position of the phase, from 0; null for the year
	 * @return a PDF
	 */
	public byte[] grades(long planId, @Nullable Integer phase) {
		return this.forms.sheet(read(() -> {
			InspectionPlanDetails plan = this.facts.details(planId);
			Round round = this.facts.round(plan, phase);
			List<Block> blocks = new ArrayList<>();
			if (round.kind() == InspectionKind.DEMOCRACY) {
				blocks.add(GradeTables.groups(round));
			}
			blocks.add(GradeTables.all(round));
			return page(Messages.text("inspection.document.grades-title"), about(plan.request(), round), blocks);
		}));
	}

	/**
	 * The units of the same as an Excel file with real numbers and dates.
	 * @param planId the plan
	 * @param phase the position of the phase, from 0; null for the year
	 * @return an XLSX
	 */
	public byte[] gradesSheet(long planId, @Nullable Integer phase) {
		return this.lists.xlsx(Messages.text("inspection.document.grades"), read(() -> {
			InspectionPlanDetails plan = this.facts.details(planId);
			Round round = this.facts.round(plan, phase);
			Table units = GradeTables.all(round);
			List<List<Cell>> rows = new ArrayList<>(units.rows());
			if (round.kind() == InspectionKind.DEMOCRACY) {
				GradeTables.sentences(round)
					.forEach((one) -> rows.add(List.of(new Cell(one, units.columns().size(), 1, false))));
			}
			return headed(Messages.text("inspection.document.grades-title") + " " + about(plan.request(), round),
					new Table(units.columns(), List.of(), rows));
		}));
	}

	/**
	 * Kiến nghị còn mở of the units that a plan visits, most urgent first.
	 * @param planId the plan
	 * @return a PDF
	 */
	public byte[] recommendations(long planId) {
		return this.forms.sheet(read(() -> {
			InspectionPlanDetails plan = this.facts.details(planId);
			List<OpenRecommendation> open = this.facts.open(planId);
			return page(Messages.text("inspection.document.open-title"), about(plan.request(), null),
					List.of(open.isEmpty() ? Paragraph.of(Messages.text("inspection.document.nothing-open"))
							: OpenRecommendations.table(open, today())));
		}));
	}

	/**
	 * The same as an Excel file with real numbers and dates.
	 * @param planId the plan
	 * @return an XLSX
	 */
	public byte[] recommendationsSheet(long planId) {
		return this.lists.xlsx(Messages.text("inspection.document.open"), read(() -> {
			InspectionPlanDetails plan = this.facts.details(planId);
			return headed(Messages.text("inspection.document.open-title") + " " + about(plan.request(), null),
					OpenRecommendations.table(this.facts.open(planId), today()));
		}));
	}

	private FormSheet page(String title, String subtitle, List<Block> blocks) {
		Letterhead board = this.organisation
			.letterhead(this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today()).id(), today())
			.orElseThrow(NotPermitted::new);
		String how = Messages.text("inspection.document.sign");
		return new FormSheet(Head.of(board), title, subtitle, blocks, List
			.of(new Signing("", Messages.text("inspection.document.sign-lister"), how), new Signing(
					Messages.text("inspection.document.date-room", board.place(), String.valueOf(today().getYear())),
					board.headTitle(), how)));
	}

	private String about(InspectionPlanRequest plan, @Nullable Round round) {
		return Messages.text("inspection.document.as-of", (round != null)
				? PaperWords.matter(round.kind()) + " " + round.named() : VietnameseText.lowerFirst(plan.title()),
				VietnameseDates.cited(today()));
	}

	private static Table headed(String title, Table table) {
		return new Table(table.columns(), ScheduleTable.headed(title, table.columns()), table.rows());
	}

	private LocalDate today() {
		return this.clock.today();
	}

	/** Reads in one transaction; the connection is free again before anything prints. */
	private <T> T read(Supplier<T> what) {
		this.access.districtReader();
		return this.reading.execute((status) -> what.get());
	}

}
