package vn.danvan.programme;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * Writes and reads coordination programmes: staff and leaders write, the leader confirms,
 * business roles read.
 */
@Service
@Transactional
public class ProgrammeService {

	private final ProgrammeRepository programmes;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData samples;

	ProgrammeService(ProgrammeRepository programmes, Actors actors, BusinessClock clock, SampleData samples) {
		this.programmes = programmes;
		this.actors = actors;
		this.clock = clock;
		this.samples = samples;
	}

	/**
	 * One page of programmes, latest first.
	 * @param typed what the title shall contain
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the programmes
	 */
	@Transactional(readOnly = true)
	public List<ProgrammeRow> list(String typed, int page, int size) {
		boolean drafts = writes(reader());
		return this.programmes.search(VietnameseText.searchPattern(typed), drafts, PageRequest.of(page, size));
	}

	/**
	 * How many {@link #list} has in all.
	 * @param typed what the title shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(String typed) {
		boolean drafts = writes(reader());
		return this.programmes.count(VietnameseText.searchPattern(typed), drafts);
	}

	/**
	 * One programme with everything in it.
	 * @param id the programme
	 * @return the details
	 */
	@Transactional(readOnly = true)
	public ProgrammeDetails get(long id) {
		Actor actor = reader();
		Programme programme = find(id);
		ProgrammeRow row = programme.row();
		boolean writer = writes(actor);
		if (row.state() == ProgrammeState.DRAFT && !writer) {
			throw new NotPermitted();
		}
		return new ProgrammeDetails(row, programme.request(), programme.items(),
				writer && row.state() == ProgrammeState.DRAFT,
				actor.is(Role.BOARD_LEADER) && row.state() == ProgrammeState.SIGNED);
	}

	/**
	 * Writes a new programme.
	 * @param request what it says
	 * @return its id
	 */
	public long draft(ProgrammeRequest request) {
		Actor actor = writer();
		return this.programmes.save(Programme.draft(checked(request), this.samples.active(), actor)).id();
	}

	/**
	 * Rewrites a draft.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param request what it says now
	 */
	public void revise(long id, int version, ProgrammeRequest request) {
		Actor actor = writer();
		Programme programme = seen(id, version);
		programme.revise(checked(request), actor);
		this.programmes.save(programme);
	}

	/**
	 * Records that the parties have signed; the leader still has to confirm it.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param symbol số, ký hiệu
	 * @param date ngày ký, not in the future
	 */
	public void recordSigning(long id, int version, String symbol, LocalDate date) {
		Actor actor = writer();
		if (date.isAfter(this.clock.today())) {
			throw Refusal.at("signedOn", "programme.error.signed-in-future");
		}
		Programme programme = seen(id, version);
		programme.recordSigning(TextRules.title("symbol", symbol, ProgrammeRequest.SYMBOL_MAX), date, actor);
		this.programmes.save(programme);
	}

	/**
	 * Confirms a recorded signing: the programme is in force.
	 * @param id the programme
	 * @param version the version that the person saw
	 */
	public void confirm(long id, int version) {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		Programme programme = seen(id, version);
		programme.confirm(actor);
		this.programmes.save(programme);
	}

	private ProgrammeRequest checked(ProgrammeRequest request) {
		if (request.fromYear() < 1990 || request.toYear() < request.fromYear()
				|| request.toYear() > request.fromYear() + ProgrammeRequest.YEARS_MAX) {
			throw Refusal.at("toYear", "programme.error.years", ProgrammeRequest.YEARS_MAX);
		}
		if (request.parties().stream().map(Party::bodyId).distinct().count() < request.parties().size()) {
			throw new Refusal("programme.error.party-twice");
		}
		List<Party> parties = request.parties()
			.stream()
			.map((party) -> new Party(party.bodyId(),
					TextRules.optional("signerName", party.signerName(), ProgrammeRequest.NAME_MAX),
					TextRules.optional("signerTitle", party.signerTitle(), ProgrammeRequest.OFFICE_MAX),
					TextRules.block("duties", party.duties(), ProgrammeRequest.PURPOSE_MAX)))
			.toList();
		List<String> contents = request.contents()
			.stream()
			.filter((content) -> !content.isBlank())
			.map((content) -> TextRules.title("contents", content, ProgrammeRequest.TITLE_MAX))
			.toList();
		if (contents.isEmpty()) {
			throw new Refusal("programme.error.contents");
		}
		List<LegalBasis> bases = request.legalBases()
			.stream()
			.map((basis) -> new LegalBasis(TextRules.title("symbol", basis.symbol(), ProgrammeRequest.SYMBOL_MAX),
					basis.issuedOn(), TextRules.title("title", basis.title(), ProgrammeRequest.TITLE_MAX)))
			.toList();
		return new ProgrammeRequest(TextRules.title("title", request.title(), ProgrammeRequest.TITLE_MAX),
				request.fromYear(), request.toYear(), request.leadBodyId(), request.contactBodyId(),
				TextRules.block("purpose", request.purpose(), ProgrammeRequest.PURPOSE_MAX),
				TextRules.block("reportingRegime", request.reportingRegime(), ProgrammeRequest.REGIME_MAX), parties,
				contents, bases);
	}

	private Programme find(long id) {
		return this.programmes.findById(id).orElseThrow(NotPermitted::new);
	}

	private Programme seen(long id, int version) {
		Programme programme = find(id);
		programme.requireVersion(version);
		return programme;
	}

	private static boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	private Actor reader() {
		Actor actor = this.actors.current();
		if (!actor.readsAllUnits()) {
			actor.require(Role.AGENCY, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER);
		}
		return actor;
	}

	/**
	 * What the page of a programme shows.
	 *
	 * @param row the programme
	 * @param request everything that was written
	 * @param contents its contents with their ids
	 * @param mayWrite whether this person may change it now
	 * @param mayConfirm whether this person may confirm its signing now
	 */
	public record ProgrammeDetails(ProgrammeRow row, ProgrammeRequest request, List<ContentItem> contents,
			boolean mayWrite, boolean mayConfirm) {
	}

}
