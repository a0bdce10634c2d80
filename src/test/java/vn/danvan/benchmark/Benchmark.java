package vn.danvan.benchmark;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.account.AccountDirectory;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.StoredPages;
import vn.danvan.document.print.BarePages;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetFilter;
import vn.danvan.figures.UnitView;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.OverviewService;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskService;
import vn.danvan.report.ReportRequest;
import vn.danvan.report.ReportService;
import vn.danvan.testing.Stage;

/**
 * Measures the main screens' server time on 24, 150 and 3 321 communes, each beside its
 * floor: the same statements with the same parameters by plain JDBC. Run by
 * {@code ./mvnw -q -Pbenchmark process-test-classes}.
 */
public final class Benchmark {

	private static final int PAGE = 50;

	private static final int PEOPLE = 20;

	private static final int[] SIZES = { 24, 150, 3321 };

	private final JdbcClient jdbc;

	private final Stage stage;

	private final Measuring measuring;

	private final ConfigurableApplicationContext context;

	private Benchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
		this.stage = new Stage(context.getBean(AccountDirectory.class), this.jdbc);
		this.measuring = new Measuring(this.stage, context.getBean(RecordedStatements.class));
	}

	public static void main(String[] arguments) throws Exception {
		DemoRun.of("benchmark", (context, out) -> new Benchmark(context).run(out), RecordedStatements.class);
	}

	private void run(PrintStream out) {
		out.println("| communes | operation | ms | plain JDBC ms | ratio | statements | against 24 |");
		out.println("|---:|---|---:|---:|---:|---:|---:|");
		printing(out);
		for (int size : SIZES) {
			new ManyCommunes(this.jdbc).growTo(size);
			this.measuring.print(out, size, operations());
		}
	}

	private Map<String, Measuring.Operation> operations() {
		long plan = this.stage.plan();
		OverviewService overview = this.context.getBean(OverviewService.class);
		PlanService plans = this.context.getBean(PlanService.class);
		AssignmentService assignments = this.context.getBean(AssignmentService.class);
		MatrixService matrix = this.context.getBean(MatrixService.class);
		ProgressService progress = this.context.getBean(ProgressService.class);
		Matrix.Search all = new Matrix.Search(AssignmentFilter.ALL, "");
		Map<String, Measuring.Operation> operations = new LinkedHashMap<>();
		operations.put("home of the board", new Measuring.Operation("truongban", () -> {
			plans.current();
			overview.get(plan, 60);
			assignments.countOfPlan(plan, OwedBy.COMMUNES, AssignmentFilter.WAITING, "");
			assignments.countOfPlan(plan, OwedBy.BODIES, AssignmentFilter.WAITING, "");
		}));
		operations.put("home of a commune",
				new Measuring.Operation("xa.huongnhuong", () -> assignments.own(AssignmentFilter.TO_DO, 0, 8)));
		operations.put("matrix page", new Measuring.Operation("chuyenvien", () -> {
			Matrix.Columns columns = matrix.columns(plan, Matrix.Window.FIRST, AssignmentFilter.ALL);
			matrix.rows(plan, columns, all, 0, PAGE);
			matrix.count(plan, columns, all);
		}));
		operations.put("list page: work of bodies", new Measuring.Operation("chuyenvien", () -> {
			assignments.ofPlan(plan, OwedBy.BODIES, AssignmentFilter.ALL, "", 0, PAGE);
			assignments.countOfPlan(plan, OwedBy.BODIES, AssignmentFilter.ALL, "");
		}));
		TaskService tasks = this.context.getBean(TaskService.class);
		operations.put("list page: tasks", new Measuring.Operation("chuyenvien", () -> {
			tasks.list(plan, TaskFilter.of(""), 0, PAGE);
			tasks.count(plan, TaskFilter.of(""));
		}));
		figures(operations);
		long id = this.stage.assignment("Xã Hương Nhượng", "NV19", 0);
		operations.put("progress save", new Measuring.Operation("xa.huongnhuong", () -> {
			int version = this.jdbc.sql("SELECT version FROM assignment WHERE id = ?")
				.param(id)
				.query(Integer.class)
				.single();
			progress.enter(id, version, new ProgressEntry(BigDecimal.TEN, null, "Đang làm", "", null));
		}));
		return operations;
	}

	private void figures(Map<String, Measuring.Operation> operations) {
		FigureService figures = this.context.getBean(FigureService.class);
		SheetBoard board = this.context.getBean(SheetBoard.class);
		PeriodRow period = this.stage.as("truongban", this.context.getBean(PeriodService.class)::current).orElseThrow();
		PeriodSpan span = period.span();
		Set<String> key = Set.of("CT05", "CT21", "CT28", "CT32", "CT12.1", "CT12.2", "CT04", "CT25.1");
		Set<String> all = this.stage.as("truongban", figures::indicators).keySet();
		operations.put("home: key figures of two years", new Measuring.Operation("truongban", () -> {
			figures.collect(key, span, UnitView.asItWas(span));
			figures.collect(key, span.lastYear(), UnitView.asItWas(span.lastYear()));
			board.sums(period.id());
		}));
		operations.put("board of sheets, a page", new Measuring.Operation("chuyenvien", () -> {
			board.list(period.id(), SheetFilter.ALL, "", 0, PAGE);
			board.count(period.id(), SheetFilter.ALL, "");
			board.sums(period.id());
		}));
		operations.put("all figures and lists of a report", new Measuring.Operation("chuyenvien", () -> {
			figures.collect(all, span, UnitView.asItWas(span));
			figures.collect(all, span.lastYear(), UnitView.asItWas(span.lastYear()));
			for (FigureList list : FigureList.values()) {
				figures.items(list, span);
			}
		}));
	}

	/**
	 * The report of 24 communes to PDF, beside the bare fill and export of the same
	 * pages.
	 */
	private void printing(PrintStream out) {
		ReportService reports = this.context.getBean(ReportService.class);
		PeriodSpan span = this.stage.as("truongban", this.context.getBean(PeriodService.class)::current)
			.orElseThrow()
			.span();
		long report = this.stage.as("chuyenvien", () -> reports.prepare(new ReportRequest(span, "")));
		this.stage.run("chuyenvien", () -> reports.present(report, reports.get(report).version()));
		long document = this.stage.as("truongban", () -> reports.approve(report, reports.get(report).version()));
		DocumentPrints prints = this.context.getBean(DocumentPrints.class);
		BarePages bare = this.context.getBean(TransactionTemplate.class)
			.execute((status) -> StoredPages.bare(this.context, document));
		List<Double> ours = new ArrayList<>();
		List<Double> floor = new ArrayList<>();
		for (int run = 0; run < Measuring.WARM_UP + Measuring.RUNS; run++) {
			double one = this.stage.as("bithu", () -> millis(() -> prints.pdf(document)));
			double other = millis(bare::fillAndExport);
			if (run >= Measuring.WARM_UP) {
				ours.add(one);
				floor.add(other);
			}
		}
		out.printf(Locale.ROOT,
				"| 24 | report of %d pages to PDF (floor: bare JasperReports) | %.2f | %.2f | %.2f | | |%n",
				bare.pages(), Measuring.median(ours), Measuring.median(floor),
				Measuring.median(ours) / Measuring.median(floor));
		printsAtOnce(out, document);
	}

	/** Twenty people print at once, while one goes on paging through the list. */
	private void printsAtOnce(PrintStream out, long document) {
		DocumentPrints prints = this.context.getBean(DocumentPrints.class);
		DocumentService documents = this.context.getBean(DocumentService.class);
		Runnable screen = () -> this.stage.as("bithu", () -> documents.list("", null, 0, PAGE));
		List<Double> quiet = new ArrayList<>();
		for (int run = 0; run < Measuring.RUNS; run++) {
			quiet.add(millis(screen));
		}
		List<Double> busy = new ArrayList<>();
		long begin = System.nanoTime();
		try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
			List<Future<byte[]>> asked = new ArrayList<>();
			for (int i = 0; i < PEOPLE; i++) {
				asked.add(people.submit(() -> this.stage.as("bithu", () -> prints.pdf(document))));
			}
			while (asked.stream().anyMatch((one) -> !one.isDone())) {
				busy.add(millis(screen));
			}
		}
		double all = (System.nanoTime() - begin) / 1e6;
		out.printf(Locale.ROOT, "| 24 | %d prints at once: all arrived | %.0f | | | | |%n", PEOPLE, all);
		out.printf(Locale.ROOT, "| 24 | list of documents meanwhile (floor: in quiet) | %.2f | %.2f | %.2f | | |%n",
				Measuring.median(busy), Measuring.median(quiet), Measuring.median(busy) / Measuring.median(quiet));
	}

	private static double millis(Runnable action) {
		long begin = System.nanoTime();
		action.run();
		return (System.nanoTime() - begin) / 1e6;
	}

}
