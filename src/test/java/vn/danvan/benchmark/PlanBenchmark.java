package vn.danvan.benchmark;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.account.AccountDirectory;
import vn.danvan.plan.AllotmentService;
import vn.danvan.plan.AnnexTasks;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.CurveService;
import vn.danvan.plan.DeskService;
import vn.danvan.plan.Matrix;
import vn.danvan.plan.MatrixService;
import vn.danvan.plan.OverviewService;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskService;
import vn.danvan.plan.Timeline;
import vn.danvan.plan.TimelineService;
import vn.danvan.testing.Stage;

/**
 * Measures a plan of 25 and of 500 tasks × 24 communes × 12 months, each operation beside
 * the same statements by plain JDBC. Run by
 * {@code ./mvnw -q -Pbenchmark-plans process-test-classes}.
 */
public final class PlanBenchmark {

	private static final int PAGE = 50;

	private static final int[] SIZES = { 25, 500 };

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private final Measuring measuring;

	private PlanBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
		this.measuring = new Measuring(new Stage(context.getBean(AccountDirectory.class), this.jdbc),
				context.getBean(RecordedStatements.class));
	}

	public static void main(String[] arguments) throws Exception {
		DemoRun.of("benchmark-plans", (context, out) -> new PlanBenchmark(context).run(out), RecordedStatements.class);
	}

	private void run(PrintStream out) {
		out.println("| tasks | operation | ms | plain JDBC ms | ratio | statements | against 25 |");
		out.println("|---:|---|---:|---:|---:|---:|---:|");
		ManyTasks plan = new ManyTasks(this.jdbc);
		plan.begin();
		for (int size : SIZES) {
			plan.growTo(size);
			this.measuring.print(out, size, operations());
		}
	}

	private Map<String, Measuring.Operation> operations() {
		long plan = ManyTasks.PLAN;
		MatrixService matrix = this.context.getBean(MatrixService.class);
		Matrix.Search all = new Matrix.Search(AssignmentFilter.ALL, "");
		Map<String, Measuring.Operation> operations = new LinkedHashMap<>();
		operations.put("matrix, a window", new Measuring.Operation("chuyenvien", () -> {
			Matrix.Columns columns = matrix.columns(plan, Matrix.Window.FIRST, AssignmentFilter.ALL);
			matrix.rows(plan, columns, all, 0, PAGE);
			matrix.count(plan, columns, all);
		}));
		TaskService tasks = this.context.getBean(TaskService.class);
		operations.put("list of tasks, a page of 25", new Measuring.Operation("chuyenvien", () -> {
			tasks.list(plan, TaskFilter.of(""), 0, 25);
			tasks.count(plan, TaskFilter.of(""));
		}));
		AssignmentService assignments = this.context.getBean(AssignmentService.class);
		DeskService desk = this.context.getBean(DeskService.class);
		operations.put("việc của tôi, a commune", new Measuring.Operation("xa.huongnhuong", () -> {
			desk.mine();
			assignments.own(AssignmentFilter.TO_DO, 0, PAGE);
			assignments.countOwn(AssignmentFilter.TO_DO);
		}));
		operations.put("việc của tôi, staff", new Measuring.Operation("chuyenvien", () -> {
			desk.mine();
			assignments.own(AssignmentFilter.TO_DO, 0, PAGE);
			assignments.countOwn(AssignmentFilter.TO_DO);
		}));
		operations.put("annex: tasks of the document",
				new Measuring.Operation("chuyenvien", () -> AnnexTasks.read(this.context, plan, ManyTasks.ALL)));
		AllotmentService allotments = this.context.getBean(AllotmentService.class);
		operations.put("table of allotments, a page",
				new Measuring.Operation("chuyenvien", () -> allotments.rows(plan, OwedBy.COMMUNES, "", 0, 25)));
		TimelineService timeline = this.context.getBean(TimelineService.class);
		operations.put("timeline, a page",
				new Measuring.Operation("chuyenvien", () -> timeline.get(plan, new Timeline.Search("", null), 0, 25)));
		operations.put("progress by content and commune",
				new Measuring.Operation("bithu", () -> this.context.getBean(OverviewService.class).get(plan, 60)));
		operations.put("monthly curve",
				new Measuring.Operation("bithu", () -> this.context.getBean(CurveService.class).get(plan)));
		return operations;
	}

}
