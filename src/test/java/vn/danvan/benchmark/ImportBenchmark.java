package vn.danvan.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.account.AccountDirectory;
import vn.danvan.plan.ImportProgress;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.TaskImport;
import vn.danvan.plan.TaskImportService;
import vn.danvan.testing.Stage;

/**
 * Measures the import of 10 000 tasks from Excel in a heap of 512 MB, beside the same
 * rows inserted by plain JDBC batches. Run by
 * {@code ./mvnw -q -Pbenchmark-import process-test-classes}.
 */
public final class ImportBenchmark {

	private static final int ROWS = 10_000;

	private static final int WARM_UP = 2;

	private static final int RUNS = 7;

	private static final int BATCH = 50;

	private static final int YEAR = 2024;

	private static final String[] TITLES = { "Mã", "Nội dung nhiệm vụ", "Loại nhiệm vụ", "Cơ quan chủ trì",
			"Cơ quan phối hợp", "Giao cho", "Đơn vị được giao", "Kỳ thực hiện", "Bắt đầu", "Hạn", "Sản phẩm", "Cách đo",
			"Chiều so sánh", "Chỉ tiêu mỗi xã", "Đơn vị tính", "Trọng số" };

	private static final String[] LEADS = { "NV", "TP", "VHTT", "GDĐT", "YT", "MTTQ", "HND", "HPN", "BDVHU", "UBND" };

	private static final String[] COMMUNES = { "Xã Hương Nhượng", "Xã Vũ Bình", "Xã Tân Lập", "Xã Quý Hòa",
			"Xã Tuân Đạo", "Xã Ân Nghĩa", "Xã Tân Mỹ", "Xã Yên Nghiệp" };

	private static final String GENERATED = "owner_key";

	private static final Map<String, String> TABLES = new LinkedHashMap<>();

	static {
		TABLES.put("plan_task", "plan_id = ?");
		TABLES.put("plan_task_coordinator", "task_id IN (SELECT id FROM plan_task WHERE plan_id = ?)");
		TABLES.put("assignment", "plan_id = ?");
	}

	private final ConfigurableApplicationContext context;

	private final Stage stage;

	private ImportBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.stage = new Stage(context.getBean(AccountDirectory.class), context.getBean(JdbcClient.class));
	}

	public static void main(String[] arguments) throws Exception {
		byte[] file = file();
		DemoRun.of("benchmark-import", (context, out) -> new ImportBenchmark(context).run(file, out));
	}

	private void run(byte[] file, PrintStream out) throws SQLException {
		TaskImportService imports = this.context.getBean(TaskImportService.class);
		PlanService plans = this.context.getBean(PlanService.class);
		List<Double> previews = new ArrayList<>();
		List<Double> applies = new ArrayList<>();
		List<Double> floors = new ArrayList<>();
		int assignments = 0;
		HeapWatch heap = new HeapWatch();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			long plan = this.stage.as("chuyenvien", () -> plans.draft(new PlanRequest(YEAR, "Nhập thử", null)));
			long begin = System.nanoTime();
			TaskImport seen = this.stage.as("chuyenvien", () -> imports.preview(plan, "nhiem-vu.xlsx", file, null));
			double preview = millis(begin);
			if (!seen.ready()) {
				throw new IllegalStateException(seen.problems().toString());
			}
			assignments = seen.assignments();
			begin = System.nanoTime();
			this.stage.as("chuyenvien", () -> imports.apply(seen, ImportProgress.NONE));
			double apply = millis(begin);
			double floor = plainInserts(plan);
			if (run >= WARM_UP) {
				previews.add(preview);
				applies.add(apply);
				floors.add(floor);
			}
		}
		out.println("| operation | ms | plain JDBC ms | ratio |");
		out.println("|---|---:|---:|---:|");
		out.printf(Locale.ROOT, "| preview of %d rows x %d columns, %d KB | %.0f | | |%n", ROWS, TITLES.length,
				file.length / 1024, median(previews));
		out.printf(Locale.ROOT, "| import: %d tasks, %d coordinators, %d assignments | %.0f | %.0f | %.2f |%n", ROWS,
				2 * ROWS, assignments, median(applies), median(floors), median(applies) / median(floors));
		out.printf(Locale.ROOT, "| largest use of the heap of %d MB, in MB | %d | | |%n",
				Runtime.getRuntime().maxMemory() >> 20, heap.largest() >> 20);
	}

	/** Takes the plan's rows out and measures how long plain batches put them back. */
	private double plainInserts(long plan) throws SQLException {
		Map<String, List<Object[]>> rows = new LinkedHashMap<>();
		Map<String, String> inserts = new LinkedHashMap<>();
		JdbcClient jdbc = this.context.getBean(JdbcClient.class);
		for (Map.Entry<String, String> table : TABLES.entrySet()) {
			List<Map<String, Object>> found = jdbc.sql("SELECT * FROM " + table.getKey() + " WHERE " + table.getValue())
				.param(plan)
				.query()
				.listOfRows();
			found.forEach((row) -> row.remove(GENERATED));
			String names = String.join(", ", found.getFirst().keySet());
			inserts.put(table.getKey(), "INSERT INTO " + table.getKey() + " (" + names + ") VALUES ("
					+ "?, ".repeat(found.getFirst().size() - 1) + "?)");
			rows.put(table.getKey(), found.stream().map((row) -> row.values().toArray()).toList());
		}
		for (String table : List.of("assignment", "plan_task_coordinator", "plan_task")) {
			jdbc.sql("DELETE FROM " + table + " WHERE " + TABLES.get(table)).param(plan).update();
		}
		try (Connection connection = this.context.getBean(DataSource.class).getConnection()) {
			connection.setAutoCommit(false);
			long begin = System.nanoTime();
			for (Map.Entry<String, String> insert : inserts.entrySet()) {
				insert(connection, insert.getValue(), rows.get(insert.getKey()));
			}
			connection.commit();
			return millis(begin);
		}
	}

	private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			int waiting = 0;
			for (Object[] row : rows) {
				for (int column = 0; column < row.length; column++) {
					statement.setObject(column + 1, row[column]);
				}
				statement.addBatch();
				if (++waiting % BATCH == 0) {
					statement.executeBatch();
				}
			}
			statement.executeBatch();
		}
	}

	private static byte[] file() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "danvan", "1.0")) {
			Worksheet sheet = book.newWorksheet("Nhiệm vụ");
			for (int column = 0; column < TITLES.length; column++) {
				sheet.value(0, column, TITLES[column]);
			}
			for (int row = 1; row <= ROWS; row++) {
				line(sheet, row);
			}
		}
		return out.toByteArray();
	}

	private static void line(Worksheet sheet, int row) {
		LocalDate start = LocalDate.of(YEAR, 1, 1).plusDays(row % 100);
		Object[] cells = { "NV" + row, "Nhiệm vụ số " + row + " về công tác dân vận chính quyền", "Có thời hạn",
				LEADS[row % LEADS.length], LEADS[(row + 1) % LEADS.length] + "; " + LEADS[(row + 2) % LEADS.length],
				"Xã", COMMUNES[row % COMMUNES.length] + "; " + COMMUNES[(row + 3) % COMMUNES.length], "Một lần", start,
				start.plusDays(100 + row % 150), "Báo cáo kết quả số " + row, "Số lượng so với chỉ tiêu",
				"Từ chỉ tiêu trở lên", 1 + row % 50, "cuộc", 1 + row % 3 };
		for (int column = 0; column < cells.length; column++) {
			switch (cells[column]) {
				case LocalDate date -> {
					sheet.value(row, column, date);
					sheet.style(row, column).format("dd/mm/yyyy").set();
				}
				case Number number -> sheet.value(row, column, number);
				case Object text -> sheet.value(row, column, text.toString());
			}
		}
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

}
