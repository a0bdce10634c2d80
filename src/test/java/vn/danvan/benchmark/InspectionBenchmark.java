package vn.danvan.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.account.AccountDirectory;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.InspectionFilter;
import vn.danvan.inspection.InspectionPictures;
import vn.danvan.inspection.InspectionPlanService;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.TargetKind;
import vn.danvan.testing.Stage;

/**
 * Measures inspections at 24 and at 3 321 communes × 5 years, each answered item by item,
 * each operation beside the same statements by plain JDBC. Run by
 * {@code ./mvnw -q -Pbenchmark-inspection process-test-classes}.
 */
public final class InspectionBenchmark {

	private static final int PAGE = 50;

	private static final int[] SIZES = { 24, 3321 };

	private static final int YEAR = ManyInspections.FIRST_YEAR + ManyInspections.YEARS - 1;

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private final Measuring measuring;

	private InspectionBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
		Stage stage = new Stage(context.getBean(AccountDirectory.class), this.jdbc);
		this.measuring = new Measuring(stage, context.getBean(RecordedStatements.class));
	}

	public static void main(String[] arguments) throws Exception {
		DemoRun.of("benchmark-inspection", (context, out) -> new InspectionBenchmark(context).run(out),
				RecordedStatements.class);
	}

	private void run(PrintStream out) {
		out.println("| communes | operation | ms | plain JDBC ms | ratio | statements | against 24 |");
		out.println("|---:|---|---:|---:|---:|---:|---:|");
		ManyInspections data = new ManyInspections(this.jdbc);
		for (int size : SIZES) {
			data.growTo(size);
			this.measuring.print(out, size, operations());
		}
	}

	private Map<String, Measuring.Operation> operations() {
		InspectionService service = this.context.getBean(InspectionService.class);
		InspectionPlanService plans = this.context.getBean(InspectionPlanService.class);
		ChecklistSheetService sheets = this.context.getBean(ChecklistSheetService.class);
		InspectionPictures pictures = this.context.getBean(InspectionPictures.class);
		long plan = this.jdbc.sql("SELECT MAX(id) FROM inspection_plan").query(Long.class).single();
		long one = this.jdbc.sql("SELECT MAX(id) FROM inspection").query(Long.class).single();
		LocalDate month = LocalDate.of(YEAR, 6, 1);
		Map<String, Measuring.Operation> operations = new LinkedHashMap<>();
		operations.put("calendar of a month with its clashes", staff(() -> plans.calendar(month, month.plusMonths(1))));
		operations.put("checklist of an inspection", staff(() -> sheets.sheet(one)));
		operations.put("page of an inspection", staff(() -> service.get(one)));
		operations.put("register, a page of 50", staff(() -> service.list(InspectionFilter.ALL, null, "", 0, PAGE)));
		operations.put("register of a year, page and count", staff(() -> {
			service.list(InspectionFilter.CONCLUDED, YEAR, "", 0, PAGE);
			service.count(InspectionFilter.CONCLUDED, YEAR, "");
		}));
		operations.put("register of a commune",
				new Measuring.Operation("xa.huongnhuong", () -> service.list(InspectionFilter.ALL, null, "", 0, PAGE)));
		operations.put("communes not inspected for longest", staff(() -> plans.candidates(plan, TargetKind.COMMUNE)));
		operations.put("years and classes", staff(() -> pictures.years(YEAR)));
		operations.put("most frequent shortcomings of a year", staff(() -> pictures.shortcomings(YEAR, 15)));
		operations.put("communes × years, a page of 50", staff(() -> pictures.communes(YEAR, 0, PAGE)));
		return operations;
	}

	private static Measuring.Operation staff(Runnable action) {
		return new Measuring.Operation("chuyenvien", action);
	}

}
