package vn.danvan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.Run;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Prepares, edits, presents, returns and approves periodic reports. */
@Service
@Transactional
public class ReportService {

	private final ReportRepository reports;

	private final SectionRepository sections;

	private final Outlines outlines;

	private final ReportCollector collector;

	private final FrozenFigures frozen;

	private final DocumentService documents;

	private final DocumentPrints prints;

	private final TransactionTemplate transaction;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	ReportService(ReportRepository reports, SectionRepository sections, Outlines outlines, ReportCollector collector,
			FrozenFigures frozen, DocumentService documents, DocumentPrints prints, TransactionTemplate transaction,
			Organisation organisation, AccountDirectory directory, Actors actors, BusinessClock clock,
			SampleData sample) {
		this.reports = reports;
		this.sections = sections;
		this.outlines = outlines;
		this.collector = collector;
		this.frozen = frozen;
		this.documents = documents;
		this.prints = prints;
		this.transaction = transaction;
		this.organisation = organisation;
		this.directory = directory;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * Prepares a report: every section comes filled with figures and sentences.
	 * @param request kỳ, with the reason for other days than those of its rule
	 * @return its id
	 */
	public long prepare(ReportRequest request) {
		Actor actor = writer();
		PeriodSpan span = request.span();
		Validity preset = span.rule().days(span.kind(), span.year(), span.number());
		ReportRequest checked = request.checked(span.withDays(preset.from(), preset.until().minusDays(1)));
		Outline outline = this.outlines.inForce(span.kind(), span.lastDay());
		SentenceWriter writer = new SentenceWriter(this.collector.collect(outline, span));
		Report report = this.reports.saveAndFlush(Report.prepare(outline.id(), checked, writer.fill(outline.subject()),
				this.clock.today(), this.sample.active(), actor));
		List<ReportSection> written = new ArrayList<>();
		writer.write(outline)
			.forEach((section) -> written.add(new ReportSection(report.id(), written.size() + 1, section)));
		this.sections.saveAll(written);
		return report.id();
	}

	/**
	 * One page of reports, latest period first.
	 * @param filter which ones
	 * @param typed what the subject shall contain
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the reports
	 */
	@Transactional(readOnly = true)
	public List<ReportRow> list(ReportFilter filter, String typed, int page, int size) {
		reader();
		return this.reports.search(VietnameseText.searchPattern(typed), filter.state(), PageRequest.of(page, size))
			.stream()
			.map(Report::row)
			.toList();
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param typed what the subject shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(ReportFilter filter, String typed) {
		reader();
		return this.reports.count(VietnameseText.searchPattern(typed), filter.state());
	}

	/**
	 * How many reports wait for this person's approval.
	 * @return the number for the menu
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		return this.actors.current().is(Role.BOARD_LEADER) ? this.reports.countByState(ReportState.PRESENTED) : 0;
	}

	/**
	 * One report.
	 * @param id the report
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public ReportDetails get(long id) {
		Actor actor = reader();
		Report report = find(id);
		List<ReportSection> written = this.sections.of(id);
		boolean draft = report.state() == ReportState.DRAFT;
		boolean approved = report.state() == ReportState.APPROVED;
		Outline outline = this.outlines.get(report.outlineId());
		ReportData data = approved ? null : this.collector.collect(outline, report.span());
		return new ReportDetails(report.row(), report.version(),
				this.directory.names(List.of(report.preparedBy())).getOrDefault(report.preparedBy(), ""),
				report.rangeReason(), report.figuresOn(), report.returnReason(),
				written.stream().map(ReportSection::view).toList(), (data != null) ? data.missing() : List.of(),
				(data != null) ? stale(written, written(outline, data)) : 0,
				written.stream().mapToLong((section) -> section.content().moved()).sum(), report.sample(),
				draft && actor.is(Role.STAFF, Role.BOARD_LEADER), report.state() == ReportState.PRESENTED
						&& actor.is(Role.BOARD_LEADER) && !wrote(actor, report, written),
				draft && report.preparedBy() == actor.accountId());
	}

	/**
	 * Saves a section as it stands in the editor.
	 * @param sectionId the section
	 * @param version the version that the editor shows
	 * @param blocks đoạn, from top to bottom
	 * @return the new version
	 * @throws SectionCollision if somebody else saved since
	 */
	public int saveSection(long sectionId, int version, List<ReportBlock> blocks) {
		Actor actor = writer();
		ReportSection section = this.sections.findById(sectionId).orElseThrow(NotPermitted::new);
		find(section.reportId()).requireDraft();
		if (section.version() != version) {
			Long by = section.editedBy();
			throw new SectionCollision((by != null) ? this.directory.names(List.of(by)).getOrDefault(by, "")
					: Messages.text("base.somebody"), section.view());
		}
		section.edit(blocks.stream().map(ReportService::checked).toList(), actor.accountId());
		return this.sections.saveAndFlush(section).version();
	}

	/**
	 * Collects the figures anew. Text that a person has changed stays, and shows where
	 * its figure moved.
	 * @param id the report
	 * @param version the version that the person saw
	 */
	public void refresh(long id, int version) {
		Actor actor = writer();
		Report report = seen(id, version);
		Outline outline = this.outlines.get(report.outlineId());
		Map<String, WrittenSection> written = written(outline, this.collector.collect(outline, report.span()));
		List<ReportSection> present = this.sections.of(id);
		present.forEach((section) -> {
			WrittenSection now = written.get(section.code());
			if (now != null) {
				section.refresh(now);
			}
		});
		this.sections.saveAll(present);
		report.refreshed(this.clock.today(), actor);
		this.reports.save(report);
	}

	/**
	 * Hands the report to the leaders.
	 * @param id the report
	 * @param version the version that the person saw
	 */
	public void present(long id, int version) {
		Actor actor = writer();
		Report report = seen(id, version);
		report.present(actor);
		this.reports.save(report);
	}

	/**
	 * Returns a presented report to its author.
	 * @param id the report
	 * @param version the version that the person saw
	 * @param reason what must be changed
	 */
	public void giveBack(long id, int version, String reason) {
		Actor actor = leader();
		Report report = seen(id, version);
		report.giveBack(TextRules.reason(reason), actor);
		this.reports.save(report);
	}

	/**
	 * Approves a presented report: text and figures are frozen, and the document that the
	 * clerk numbers is made of them, all or nothing. Text and annexes tell the same
	 * figures: a report whose figures moved since they were collected is refused until
	 * they are collected anew.
	 * @param id the report
	 * @param version the version that the person saw
	 * @return the document
	 */
	public long approve(long id, int version) {
		Actor actor = leader();
		Report report = seen(id, version);
		report.requirePresented();
		List<ReportSection> written = this.sections.of(id);
		if (wrote(actor, report, written)) {
			throw new Refusal("report.error.own-text");
		}
		Outline outline = this.outlines.get(report.outlineId());
		ReportData data = this.collector.collect(outline, report.span());
		int stale = stale(written, written(outline, data));
		if (stale > 0) {
			throw new Refusal("report.error.stale", stale);
		}
		Actor author = new Actor(report.preparedBy(), "",
				this.directory.names(List.of(report.preparedBy())).getOrDefault(report.preparedBy(), ""), "",
				List.of());
		long document = this.documents.prepareApproved(draft(report, data), author);
		this.frozen.store(id, data);
		report.approve(document, this.clock.today(), actor);
		this.reports.save(report);
		return document;
	}

	/**
	 * Throws an own draft away.
	 * @param id the report
	 */
	public void discard(long id) {
		Actor actor = writer();
		Report report = find(id);
		report.discard(actor);
		this.reports.saveAndFlush(report);
		this.sections.deleteAll(this.sections.of(id));
		this.reports.delete(report);
	}

	/**
	 * The report as it prints: before approval with the figures of now.
	 * @param id the report
	 * @return a PDF
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public byte[] pdf(long id) {
		Printable printable = printable(id);
		return (printable.document() != null) ? this.prints.pdf(printable.document())
				: this.prints.preview(printable.draft());
	}

	/**
	 * The report as a Word file that can be edited.
	 * @param id the report
	 * @return a DOCX
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public byte[] docx(long id) {
		Printable printable = printable(id);
		return (printable.document() != null) ? this.prints.docx(printable.document())
				: this.prints.previewDocx(printable.draft());
	}

	/**
	 * The figures of an approved report, as they were.
	 * @param id the report
	 * @return figures of the district; empty before approval
	 */
	@Transactional(readOnly = true)
	public List<FrozenFigure> frozen(long id) {
		reader();
		find(id);
		return this.frozen.read(id);
	}

	private static Map<String, WrittenSection> written(Outline outline, ReportData data) {
		Map<String, WrittenSection> written = new LinkedHashMap<>();
		new SentenceWriter(data).write(outline).forEach((section) -> written.put(section.code(), section));
		return written;
	}

	/**
	 * Who wrote a report, or was the last to write one of its sections, does not decide.
	 */
	private static boolean wrote(Actor actor, Report report, List<ReportSection> sections) {
		return report.preparedBy() == actor.accountId()
				|| sections.stream().anyMatch((section) -> Objects.equals(section.editedBy(), actor.accountId()));
	}

	/** How many sections would change if the figures were collected anew. */
	private static int stale(List<ReportSection> present, Map<String, WrittenSection> now) {
		return (int) present.stream()
			.filter((section) -> now.containsKey(section.code()))
			.filter((section) -> !section.content()
				.refreshed(now.get(section.code()).sentences())
				.equals(section.content()))
			.count();
	}

	private DocumentDraft draft(Report report) {
		return draft(report, this.collector.collect(this.outlines.get(report.outlineId()), report.span()));
	}

	private DocumentDraft draft(Report report, ReportData data) {
		List<SectionView> written = this.sections.of(report.id()).stream().map(ReportSection::view).toList();
		return new DocumentDraft(DocumentType.REPORT,
				this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).id(), report.subject(),
				ReportContent.of(written, ReportAnnexes.of(data), report.sample()),
				List.of(Messages.text("report.recipients").split("\\|")),
				new DocumentDraft.Source(Report.SUBJECT, report.id()), report.span().lastDay());
	}

	private static ReportBlock checked(ReportBlock block) {
		List<Run> runs = block.runs()
			.stream()
			.map((run) -> new Run(run.text().replace('\n', ' '), run.bold(), run.italic()))
			.toList();
		TextRules.optional("text", SecrecyMarks.refuse("text", block.withRuns(runs).text()), ReportBlock.TEXT_MAX);
		return block.withRuns(runs);
	}

	private Report find(long id) {
		return this.reports.findById(id).orElseThrow(NotPermitted::new);
	}

	private Report seen(long id, int version) {
		Report report = find(id);
		report.requireVersion(version);
		return report;
	}

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	private Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

	private Actor reader() {
		Actor actor = this.actors.current();
		if (!actor.readsAllRecords()) {
			throw new NotPermitted();
		}
		return actor;
	}

	/** Read before the pages are made, which takes its time. */
	private Printable printable(long id) {
		reader();
		return this.transaction.execute((status) -> {
			Report report = find(id);
			Long document = report.documentId();
			return (document != null) ? new Printable(document, null) : new Printable(null, draft(report));
		});
	}

	/**
	 * A report as it prints.
	 *
	 * @param document the approved document, or null
	 * @param draft what would be printed, null once it is approved
	 */
	private record Printable(@Nullable Long document, @Nullable DocumentDraft draft) {
	}

}
