package vn.danvan.directive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.plan.IssuedTask;
import vn.danvan.plan.IssuedTasks;

/** Keeps the register of incoming directives and the tasks that came of them. */
@Service
@Transactional
public class DirectiveService {

	private static final int MOST_ISSUERS = 100;

	private final DirectiveRepository directives;

	private final DirectiveQueries queries;

	private final BookQueries bookQueries;

	private final RecipientQueries recipients;

	private final ArrivalBook book;

	private final IssuedTasks tasks;

	private final AccountDirectory directory;

	private final DirectiveAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	DirectiveService(DirectiveRepository directives, DirectiveQueries queries, BookQueries bookQueries,
			RecipientQueries recipients, ArrivalBook book, IssuedTasks tasks, AccountDirectory directory,
			DirectiveAccess access, BusinessClock clock, SampleData sample) {
		this.directives = directives;
		this.queries = queries;
		this.bookQueries = bookQueries;
		this.recipients = recipients;
		this.book = book;
		this.tasks = tasks;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of directives: the whole register for the board, latest first; for others
	 * what was sent to them, most urgent first.
	 * @param search what is looked for
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the directives
	 */
	@Transactional(readOnly = true)
	public List<DirectiveRow> list(DirectiveSearch search, long offset, int limit) {
		return this.queries.list(this.access.scope(), search, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param search what is looked for
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(DirectiveSearch search) {
		return this.queries.count(this.access.scope(), search);
	}

	/**
	 * The same directives as lines of the register, in order of their numbers.
	 * @param search what is looked for
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the lines with their eight columns
	 */
	@Transactional(readOnly = true)
	public List<BookRow> book(DirectiveSearch search, long offset, int limit) {
		return this.bookQueries.list(this.access.scope(), search, offset, limit);
	}

	/**
	 * The years of which this person sees directives.
	 * @return years of arrival, latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.queries.years(this.access.scope());
	}

	/**
	 * Who has issued directives so far, as suggestions for the form.
	 * @return names, the most frequent first
	 */
	@Transactional(readOnly = true)
	public List<String> issuers() {
		this.access.writer();
		return this.queries.issuers(MOST_ISSUERS);
	}

	/**
	 * One directive.
	 * @param id the directive
	 * @return everything that its page shows this person
	 */
	@Transactional(readOnly = true)
	public DirectiveDetails get(long id) {
		ReadScope scope = this.access.scope();
		Actor actor = this.access.current();
		Directive one = find(id);
		NotPermitted.unless(scope.all() || this.recipients.holds(id, scope));
		List<RecipientRow> sentTo = this.recipients.of(id, scope, actor);
		Set<Long> accounts = new HashSet<>(Set.of(one.registeredBy()));
		sentTo.stream().map(RecipientRow::confirmedBy).filter(Objects::nonNull).forEach(accounts::add);
		Map<Long, String> names = this.directory.names(accounts);
		return new DirectiveDetails(this.queries.one(scope, id), one.version(), one.entry(), one.way(),
				one.withdrawalReason(), names.getOrDefault(one.registeredBy(), ""), one.sample(), sentTo, names,
				this.tasks.of(one.taskIds()), scope.all(), DirectiveAccess.writes(actor) && !one.withdrawn(),
				actor.is(Role.STAFF));
	}

	/**
	 * Enters a directive under the next số đến of the year of its arrival.
	 * @param request what the register tells
	 * @return its id
	 * @throws Refusal if something is missing or wrong, carries a secrecy mark, or stands
	 * in the book already; then no number is taken
	 */
	public long register(DirectiveEntry request) {
		Actor actor = this.access.writer();
		DirectiveEntry entry = request.checked(this.clock.today());
		int number = this.book.take(Objects.requireNonNull(entry.arrivedOn()).getYear());
		requireNew(entry, null);
		return this.directives.save(Directive.register(number, entry, this.sample.active(), actor)).id();
	}

	/**
	 * Corrects what the register tells; number and year stay, the old text stays in the
	 * history.
	 * @param id the directive
	 * @param version the version that the person saw
	 * @param request what the register tells now
	 */
	public void revise(long id, int version, DirectiveEntry request) {
		Actor actor = this.access.writer();
		DirectiveEntry entry = request.checked(this.clock.today());
		Directive one = seen(id, version);
		requireNew(entry, id);
		one.revise(entry, actor);
		this.directives.save(one);
	}

	/**
	 * Marks a directive as entered by mistake; it stays in the book with its number, and
	 * nobody owes anything of it.
	 * @param id the directive
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void withdraw(long id, int version, String reason) {
		Actor actor = this.access.writer();
		String why = TextRules.reason(reason);
		Directive one = seen(id, version);
		one.withdraw(why, actor);
		this.directives.save(one);
	}

	/**
	 * Notes that a task of an issued plan came of a directive.
	 * @param id the directive
	 * @param taskId the task
	 */
	public void linkTask(long id, long taskId) {
		Actor actor = this.access.writer();
		Directive one = find(id);
		one.link(taskId, named(taskId), actor);
		this.directives.save(one);
	}

	/**
	 * Takes such a note back.
	 * @param id the directive
	 * @param taskId the task
	 */
	public void unlinkTask(long id, long taskId) {
		Actor actor = this.access.current();
		actor.require(Role.STAFF);
		Directive one = find(id);
		one.unlink(taskId, named(taskId), actor);
		this.directives.save(one);
	}

	private String named(long taskId) {
		return this.tasks.of(Set.of(taskId))
			.stream()
			.findFirst()
			.map(IssuedTask::label)
			.orElseThrow(() -> Refusal.at("task", "directive.error.task"));
	}

	/**
	 * To be called under the lock of the book, so that two clerks do not enter one paper.
	 */
	private void requireNew(DirectiveEntry entry, @Nullable Long except) {
		this.directives.same(entry.symbol(), Objects.requireNonNull(entry.documentDate()), entry.issuer())
			.stream()
			.filter((other) -> except == null || other.id() != except)
			.findFirst()
			.ifPresent((other) -> {
				throw Refusal.at("symbol", "directive.error.twice", other.number(),
						VietnameseDates.screen(other.arrivedOn()));
			});
	}

	private Directive seen(long id, int version) {
		Directive one = find(id);
		one.requireVersion(version);
		return one;
	}

	private Directive find(long id) {
		return this.directives.findById(id).orElseThrow(NotPermitted::new);
	}

}
