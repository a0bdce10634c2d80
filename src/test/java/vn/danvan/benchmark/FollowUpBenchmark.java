package vn.danvan.benchmark;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvan.account.AccountDirectory;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.UnitView;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpOverview;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpService;
import vn.danvan.submission.Owner;
import vn.danvan.testing.Stage;

/**
 * Measures the register of follow-ups at 24 and at 3 321 communes × 5 years × 3, each
 * operation beside the same statements by plain JDBC. Run by
 * {@code ./mvnw -q -Pbenchmark-followup process-test-classes}.
 */
public final class FollowUpBenchmark {

	private static final int PAGE = 50;

	private static final int[] SIZES = { 24, 3321 };

	private static final int YEAR = ManyFollowUps.FIRST_YEAR + ManyFollowUps.YEARS - 1;

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private final Measuring measuring;

	private final Stage stage;

	private FollowUpBenchmark(ConfigurableApplicationContext context) {
		this.context = context;
		this.jdbc = context.getBean(JdbcClient.class);
		this.stage = new Stage(context.getBean(AccountDirectory.class), this.jdbc);
		this.measuring = new Measuring(this.stage, context.getBean(RecordedStatements.class));
	}

	public static void main(String[] arguments) throws Exception {
		DemoRun.of("benchmark-followup", (context, out) -> new FollowUpBenchmark(context).run(out),
				RecordedStatements.class);
	}

	private void run(PrintStream out) {
		out.println("| communes | operation | ms | plain JDBC ms | ratio | statements | against 24 |");
		out.println("|---:|---|---:|---:|---:|---:|---:|");
		ManyFollowUps data = new ManyFollowUps(this.jdbc);
		data.begin();
		for (int size : SIZES) {
			data.growTo(size);
			this.measuring.print(out, size, operations());
		}
	}

	private Map<String, Measuring.Operation> operations() {
		FollowUpService service = this.context.getBean(FollowUpService.class);
		FollowUpOverview overview = this.context.getBean(FollowUpOverview.class);
		FigureService figures = this.context.getBean(FigureService.class);
		FollowUpSearch open = FollowUpSearch.of(FollowUpFilter.OPEN);
		Owner commune = new Owner(this.stage.unit("Xã Hương Nhượng"), null);
		PeriodSpan span = PeriodSpan.of(PeriodRule.CALENDAR, PeriodKind.HALF_YEAR, YEAR, 1);
		Set<Long> origins = LongStream.range(0, PAGE).boxed().collect(Collectors.toSet());
		Map<String, Measuring.Operation> operations = new LinkedHashMap<>();
		operations.put("list, a page of 50", staff(() -> service.list(open, 0, PAGE)));
		operations.put("count of the list", staff(() -> service.count(open)));
		operations.put("numbers by state", staff(() -> service.counts(open)));
		operations.put("late ones of a kind and year, page and count", staff(() -> {
			FollowUpSearch late = new FollowUpSearch(FollowUpFilter.LATE, FollowUpKind.RECOMMENDATION, YEAR, null, "");
			service.list(late, 0, PAGE);
			service.count(late);
		}));
		operations.put("of one owner, page and count", staff(() -> {
			FollowUpSearch owned = new FollowUpSearch(FollowUpFilter.ALL, null, null, commune, "");
			service.list(owned, 0, PAGE);
			service.count(owned);
		}));
		operations.put("typed words, page and count", staff(() -> {
			FollowUpSearch typed = new FollowUpSearch(FollowUpFilter.ALL, null, null, null, "huong nhuong");
			service.list(typed, 0, PAGE);
			service.count(typed);
		}));
		operations.put("owners and years to choose from", staff(() -> {
			service.owners();
			service.years();
		}));
		operations.put("list and numbers of a commune", new Measuring.Operation("xa.huongnhuong", () -> {
			service.list(open, 0, PAGE);
			service.counts(open);
		}));
		operations.put("open ones from 50 inspections", staff(() -> service.openFrom("inspection", origins)));
		operations.put("picture", staff(overview::picture));
		operations.put("CT13, CT23, CT41 of a half-year",
				staff(() -> figures.collect(
						Set.of("CT13.1", "CT13.2", "CT23.1", "CT23.2", "CT41.1", "CT41.2", "CT41.3"), span,
						UnitView.asItWas(span))));
		return operations;
	}

	private static Measuring.Operation staff(Runnable action) {
		return new Measuring.Operation("chuyenvien", action);
	}

}
