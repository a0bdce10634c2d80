package vn.danvan.survey;

import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Rounds of the surveys: planned, opened, counted, given tickets, closed. */
@Service
@Transactional
public class SurveyService {

	/** Most tickets that are issued at once. */
	public static final int MOST_TICKETS = 500;

	private final SurveyRoundRepository rounds;

	private final SurveyQueries queries;

	private final SurveyForms forms;

	private final SurveyTallies tallies;

	private final SurveyTickets tickets;

	private final RoundCodes codes;

	private final SurveyAccess access;

	private final Organisation organisation;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	SurveyService(SurveyRoundRepository rounds, SurveyQueries queries, SurveyForms forms, SurveyTallies tallies,
			SurveyTickets tickets, RoundCodes codes, SurveyAccess access, Organisation organisation, Actors actors,
			BusinessClock clock, SampleData sample) {
		this.rounds = rounds;
		this.queries = queries;
		this.forms = forms;
		this.tallies = tallies;
		this.tickets = tickets;
		this.codes = codes;
		this.access = access;
		this.organisation = organisation;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of rounds in this person's scope, latest first.
	 * @param filter which ones
	 * @param year only those that begin in it, or null for all
	 * @param typed what commune, symbol or title of the form shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the rounds
	 */
	@Transactional(readOnly = true)
	public List<SurveyRow> list(SurveyFilter filter, @Nullable Integer year, String typed, long offset, int limit) {
		return this.queries.list(this.access.scope(), filter, year, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param year only those that begin in it, or null for all
	 * @param typed what commune, symbol or title of the form shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(SurveyFilter filter, @Nullable Integer year, String typed) {
		return this.queries.count(this.access.scope(), filter, year, typed);
	}

	/**
	 * The years in which the person sees a round begin.
	 * @return years, latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.queries.years(this.access.scope());
	}

	/**
	 * The forms that there are.
	 * @return PKS01 to PKS07 with their questions
	 */
	@Transactional(readOnly = true)
	public List<SurveyForm> forms() {
		this.access.scope();
		return List.copyOf(this.forms.all().values());
	}

	/**
	 * The communes whose rounds this person runs.
	 * @return all for staff and leaders of the board, else the own; in Vietnamese order
	 */
	@Transactional(readOnly = true)
	public List<UnitName> communes() {
		Actor actor = this.actors.current();
		this.access.scope();
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
		return this.organisation.communes(district, this.clock.today())
			.stream()
			.filter((unit) -> SurveyAccess.mayWrite(actor, unit.id()))
			.toList();
	}

	/**
	 * One round.
	 * @param id đợt khảo sát
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public SurveyDetails get(long id) {
		Actor actor = this.actors.current();
		SurveyRound round = this.rounds.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(SurveyAccess.mayRead(actor, round.unitId()));
		SurveyForm form = this.forms.one(round.formCode());
		PaperCounts counts = (round.collected() != null) ? new PaperCounts(round.handedOut(), round.collected(),
				round.invalid(), this.tallies.paper(id, form.overall())) : null;
		boolean write = SurveyAccess.mayWrite(actor, round.unitId());
		return new SurveyDetails(this.queries.one(id), round.version(), form, round.code(), counts,
				this.tickets.count(id), this.tallies.of(id, form.overall(), this.clock.today()),
				write && round.state() != SurveyState.CLOSED,
				SurveyAccess.mayDirect(actor) && round.state() == SurveyState.CLOSED, round.sample());
	}

	/**
	 * Plans a round.
	 * @param request which commune and form, how, when
	 * @return its id
	 */
	public long plan(SurveyRequest request) {
		Long unitId = request.unitId();
		Actor actor = (unitId != null) ? this.access.writer(unitId) : this.actors.current();
		NotPermitted.unless(SurveyAccess.mayDirect(actor) || !actor.ownUnits().isEmpty());
		request.checked();
		if (unitId == null || request.from() == null || request.formCode() == null) {
			throw new IllegalStateException("Unchecked request");
		}
		this.organisation.unit(unitId, request.from())
			.filter((unit) -> unit.kind().atCommuneLevel())
			.orElseThrow(() -> Refusal.at("unit", "survey.error.no-unit"));
		this.forms.one(request.formCode());
		String code = (request.mode() == SurveyMode.DESK) ? this.codes.next() : null;
		return this.rounds.save(SurveyRound.plan(request, code, this.sample.active(), actor)).id();
	}

	/**
	 * Opens a round that was prepared.
	 * @param id đợt khảo sát
	 * @param version the version that the person saw
	 */
	public void open(long id, int version) {
		step(id, version, SurveyRound::open);
	}

	/**
	 * Enters what was counted on paper, in place of earlier counts.
	 * @param id đợt khảo sát
	 * @param version the version that the page shows
	 * @param counts số phiếu and the counts of each question
	 * @throws Refusal at the cell that does not agree
	 */
	public void enterCounts(long id, int version, PaperCounts counts) {
		SurveyRound round = writable(id);
		round.requireVersion(version);
		round.requireOpen(SurveyMode.PAPER);
		counts.checked(this.forms.one(round.formCode()));
		round.count(counts, this.actors.current());
		this.rounds.save(round);
		this.tallies.replace(id, round.lastDay(), counts);
	}

	/**
	 * Issues tickets of the desk.
	 * @param id đợt khảo sát
	 * @param count how many, at most {@link #MOST_TICKETS}
	 * @param onPaper true for slips that are printed and cut, false for codes that the
	 * officer's screen shows one by one
	 */
	public void issueTickets(long id, int count, boolean onPaper) {
		SurveyRound round = writable(id);
		round.requireOpen(SurveyMode.DESK);
		if (count < 1 || count > MOST_TICKETS) {
			throw Refusal.at("tickets", "survey.error.tickets", MOST_TICKETS);
		}
		this.tickets.lock(id);
		this.tickets.issue(id, count, onPaper, this.clock.today());
		round.issue(count, this.actors.current());
		this.rounds.save(round);
	}

	/**
	 * Hands out the next ticket over the officer's screen. The log does not tell of it:
	 * when somebody came is nobody's business.
	 * @param id đợt khảo sát
	 * @return mã phiếu, six digits
	 */
	public String nextTicket(long id) {
		writable(id).requireOpen(SurveyMode.DESK);
		this.tickets.lock(id);
		return this.tickets.hand(id, this.clock.today()).orElseThrow(() -> new Refusal("survey.error.no-ticket"));
	}

	/**
	 * The slips that have not been used.
	 * @param id đợt khảo sát
	 * @return mã phiếu, six digits each
	 */
	@Transactional(readOnly = true)
	public List<String> slips(long id) {
		writable(id).requireOpen(SurveyMode.DESK);
		return this.tickets.slips(id);
	}

	/**
	 * Closes a round; nothing changes in it any more.
	 * @param id đợt khảo sát
	 * @param version the version that the person saw
	 */
	public void close(long id, int version) {
		step(id, version, SurveyRound::close);
	}

	/**
	 * Opens a closed round again; only the board does.
	 * @param id đợt khảo sát
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void reopen(long id, int version, String reason) {
		NotPermitted.unless(SurveyAccess.mayDirect(this.actors.current()));
		step(id, version, (round, by) -> round.reopen(TextRules.reason(reason), by));
	}

	/**
	 * Throws a round away that was never opened.
	 * @param id đợt khảo sát
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		step(id, version, SurveyRound::discard);
		this.rounds.findById(id).ifPresent(this.rounds::delete);
	}

	private void step(long id, int version, BiConsumer<SurveyRound, Actor> verb) {
		SurveyRound round = writable(id);
		round.requireVersion(version);
		verb.accept(round, this.actors.current());
		this.rounds.save(round);
	}

	private SurveyRound writable(long id) {
		SurveyRound round = this.rounds.findById(id).orElseThrow(NotPermitted::new);
		this.access.writer(round.unitId());
		return round;
	}

}
