package vn.danvan.benchmark;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.account.AccountDirectory;
import vn.danvan.rollout.BoardFilter;
import vn.danvan.rollout.WallService;
import vn.danvan.testing.Stage;

/**
 * Measures the wall of the model at 24 and at 3 321 communes × 5 years × 30 criteria,
 * each operation beside the same statements by plain JDBC. Run by
 * {@code ./mvnw -q -Pbenchmark-rollout process-test-classes}.
 */
public final class RollOutBenchmark {

	private static final int PAGE = 50;

	private static final int TILES = 120;

	private static final int[] SIZES = { 24, 3321 };

	private static final int YEAR = ManyRollOuts.FIRST_YEAR + ManyRollOuts.YEARS - 1;

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private final Measuring measuring;

	private final Stage stage;

	private RollOutBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
		this.stage = new Stage(context.getBean(AccountDirectory.class), this.jdbc);
		this.measuring = new Measuring(this.stage, context.getBean(RecordedStatements.class));
	}

	public static void main(String[] arguments) throws Exception {
		DemoRun.of("benchmark-rollout", (context, out) -> new RollOutBenchmark(context).run(out),
				RecordedStatements.class);
	}

	private void run(PrintStream out) {
		out.println("| communes | operation | ms | plain JDBC ms | ratio | statements | against 24 |");
		out.println("|---:|---|---:|---:|---:|---:|---:|");
		ManyRollOuts data = new ManyRollOuts(this.jdbc);
		data.begin();
		for (int size : SIZES) {
			data.growTo(size);
			this.measuring.print(out, size, operations());
		}
	}

	private Map<String, Measuring.Operation> operations() {
		WallService wall = this.context.getBean(WallService.class);
		long commune = this.stage.unit("Xã Hương Nhượng");
		Map<String, Measuring.Operation> operations = new LinkedHashMap<>();
		operations.put("board: counts and a page of 50", new Measuring.Operation("bithu", () -> {
			wall.counts(YEAR);
			wall.board(YEAR, BoardFilter.ALL, 0, PAGE);
		}));
		operations.put("board of one stage", new Measuring.Operation("bithu", () -> {
			wall.counts(YEAR);
			wall.board(YEAR, BoardFilter.RECOGNISED, 0, PAGE);
		}));
		operations.put("tiles, a page of 120", new Measuring.Operation("bithu", () -> {
			wall.counts(YEAR);
			wall.tiles(YEAR, 0, TILES);
		}));
		operations.put("ranking: count and a page of 50", new Measuring.Operation("bithu", () -> {
			wall.countRanked(YEAR);
			wall.ranking(YEAR, 0, PAGE);
		}));
		operations.put("averages and weakest criteria",
				new Measuring.Operation("bithu", () -> wall.averages(YEAR).weakest(10)));
		operations.put("history of a commune", new Measuring.Operation("xa.huongnhuong", () -> wall.history(commune)));
		operations.put("own place of a commune",
				new Measuring.Operation("xa.huongnhuong", () -> wall.place(commune, YEAR)));
		return operations;
	}

}
