package vn.danvan.programme;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;

/**
 * Writes and reads coordination programmes: staff and leaders write, business roles read.
 */
@Service
@Transactional
public class ProgrammeService {

	private final ProgrammeRepository programmes;

	private final ProgrammeQueries queries;

	private final LegalBases bases;

	private final AccountDirectory directory;

	private final ProgrammeAccess access;

	private final ContentProgress progress;

	private final SampleData samples;

	ProgrammeService(ProgrammeRepository programmes, ProgrammeQueries queries, LegalBases bases,
			AccountDirectory directory, ProgrammeAccess access, ContentProgress progress, SampleData samples) {
		this.programmes = programmes;
		this.queries = queries;
		this.bases = bases;
		this.directory = directory;
		this.access = access;
		this.progress = progress;
		this.samples = samples;
	}

	/**
	 * One page of programmes that this person reads, latest first.
	 * @param search which ones
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the programmes
	 */
	@Transactional(readOnly = true)
	public List<ProgrammeRow> list(ProgrammeFilter.Search search, long offset, int limit) {
		return this.queries.list(ProgrammeState.readBy(this.access.reader()), search, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param search which ones
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(ProgrammeFilter.Search search) {
		return this.queries.count(ProgrammeState.readBy(this.access.reader()), search);
	}

	/**
	 * The years that the programmes of this person cover.
	 * @return the years, latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.queries.years(ProgrammeState.readBy(this.access.reader()));
	}

	/**
	 * How many programmes have a step that waits for this person.
	 * @return the number, 0 for all but the leaders of the board
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.reader();
		return actor.is(Role.BOARD_LEADER) ? this.queries.count(ProgrammeState.readBy(actor),
				new ProgrammeFilter.Search(ProgrammeFilter.WAITING, null, "")) : 0;
	}

	/**
	 * One programme with everything in it.
	 * @param id the programme
	 * @return the details
	 */
	@Transactional(readOnly = true)
	public ProgrammeDetails get(long id) {
		Actor actor = this.access.reader();
		Programme programme = this.programmes.findById(id)
			.filter((one) -> one.visibleTo(actor))
			.orElseThrow(NotPermitted::new);
		List<Act> acts = programme.acts();
		Set<Long> people = new TreeSet<>();
		acts.forEach((act) -> {
			people.add(act.recordedBy());
			if (act.confirmedBy() != null) {
				people.add(act.confirmedBy());
			}
		});
		return new ProgrammeDetails(programme.row(), programme.request(), programme.items(), acts,
				this.directory.names(people), successor(acts), may(actor, programme));
	}

	/**
	 * Writes a new programme.
	 * @param request what it says
	 * @return its id
	 */
	public long draft(ProgrammeRequest request) {
		Actor actor = this.access.writer();
		ProgrammeRequest checked = request.checked();
		requireBases(checked.legalBases());
		return this.programmes.save(Programme.draft(checked, this.samples.active(), actor)).id();
	}

	/**
	 * Rewrites a programme that is not signed and does not lie before the committee.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param request what it says now
	 */
	public void revise(long id, int version, ProgrammeRequest request) {
		Actor actor = this.access.writer();
		Programme programme = this.programmes.findById(id).orElseThrow(NotPermitted::new);
		programme.requireVersion(version);
		ProgrammeRequest checked = request.checked();
		requireBases(checked.legalBases());
		if (programme.shifts(checked.contents()) && !this.progress.plans(id).isEmpty()) {
			throw Refusal.at("contents", "programme.error.contents-planned");
		}
		programme.revise(checked, actor);
		this.programmes.save(programme);
	}

	private void requireBases(Collection<Long> ids) {
		if (this.bases.of(ids).size() < ids.size()) {
			throw new Refusal("programme.error.basis-unknown");
		}
	}

	private @Nullable ProgrammeRow successor(List<Act> acts) {
		return acts.stream()
			.map(Act::successorId)
			.filter(Objects::nonNull)
			.findFirst()
			.flatMap(this.programmes::findById)
			.map(Programme::row)
			.orElse(null);
	}

	private static ProgrammeDetails.May may(Actor actor, Programme programme) {
		boolean writer = actor.is(Role.STAFF, Role.BOARD_LEADER);
		List<Act> waiting = programme.acts().stream().filter(Act::pending).toList();
		ProgrammeState state = programme.row().state();
		boolean signing = state == ProgrammeState.AGREED && !waiting.isEmpty();
		boolean confirm = !waiting.isEmpty() && !signing && actor.is(Role.BOARD_LEADER)
				&& waiting.stream().noneMatch((act) -> act.recordedBy() == actor.accountId());
		List<ActKind> next = (writer && (waiting.isEmpty() || signing)) ? ActKind.after(state) : List.of();
		return new ProgrammeDetails.May(writer, writer && programme.revisable(), confirm, writer && !waiting.isEmpty(),
				next);
	}

}
