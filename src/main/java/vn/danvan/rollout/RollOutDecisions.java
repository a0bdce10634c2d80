package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/**
 * Drafts the decisions on communes as official documents of the issuing body: the
 * approval of the list of a year, the recognition. Once signed, they are recorded by
 * {@link RollOutActService}.
 */
@Service
@Transactional
public class RollOutDecisions {

	private final DocumentQueries queries;

	private final RollOutActRepository acts;

	private final CriteriaSetRepository sets;

	private final Organisation organisation;

	private final DocumentService documents;

	private final RollOutAccess access;

	private final BusinessClock clock;

	RollOutDecisions(DocumentQueries queries, RollOutActRepository acts, CriteriaSetRepository sets,
			Organisation organisation, DocumentService documents, RollOutAccess access, BusinessClock clock) {
		this.queries = queries;
		this.acts = acts;
		this.sets = sets;
		this.organisation = organisation;
		this.documents = documents;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The bodies of the district that may issue such a decision, the usual one first: the
	 * steering committee, the People's Committee, the board.
	 * @return the bodies as they are called today
	 */
	@Transactional(readOnly = true)
	public List<BodyName> issuers() {
		this.access.writer();
		LocalDate today = this.clock.today();
		BodyName board = board();
		List<BodyName> issuers = new ArrayList<>(this.organisation.bodies(board.unitId(), today)
			.stream()
			.filter((body) -> body.kind() == BodyKind.STEERING_COMMITTEE)
			.toList());
		this.organisation.findHolder(BodyPurpose.PEOPLES_COMMITTEE, today).ifPresent(issuers::add);
		issuers.add(board);
		return issuers;
	}

	/**
	 * The usual căn cứ of a decision, to be changed at will.
	 * @param kind the list of a year, or recognition
	 * @param year năm
	 * @return one a line
	 */
	@Transactional(readOnly = true)
	public String bases(RollOutActKind kind, int year) {
		this.access.writer();
		String named = String.valueOf(year);
		List<String> bases = new ArrayList<>(List.of(Messages.text("rollout.document.basis-regulation")));
		this.sets.findByYear(year)
			.map(CriteriaSet::row)
			.filter((set) -> set.state() == CriteriaState.IN_USE)
			.ifPresent((set) -> bases.add(Messages.text("rollout.document.basis-set", set.title())));
		if (kind == RollOutActKind.LIST) {
			bases.add(Messages.text("rollout.document.basis-registered", named));
			bases.add(Messages.text("rollout.document.basis-board", board().name()));
		}
		else {
			this.acts.findByYearOrderBySignedOnDescIdDesc(year)
				.stream()
				.filter((act) -> act.kind() == RollOutActKind.LIST && !act.pending())
				.sorted(Comparator.comparing(RollOutAct::signedOn))
				.forEach((act) -> bases.add(Messages.text("rollout.document.basis-list", act.symbol(),
						VietnameseDates.cited(act.signedOn()), act.entry().issuer(), named)));
			bases.add(Messages.text("rollout.document.basis-appraised", named, board().name()));
		}
		return String.join("\n", bases);
	}

	/**
	 * How many communes a decision would name now.
	 * @param kind the list of a year, or recognition
	 * @param year năm
	 * @return the number, 0 when there is nothing to decide
	 */
	@Transactional(readOnly = true)
	public int waiting(RollOutActKind kind, int year) {
		this.access.writer();
		return this.queries.at(kind.from(), year).size();
	}

	/**
	 * Prepares a decision with its list as a draft for the leaders.
	 * @param request what it decides, who issues it, and why it may
	 * @return the document's id
	 * @throws Refusal if there is no commune to name, the body may not issue it, or it
	 * has no căn cứ
	 */
	public long prepare(DecisionRequest request) {
		this.access.writer();
		if (request.kind() == RollOutActKind.WITHDRAWAL) {
			throw Refusal.at("kind", "rollout.document.no-withdrawal");
		}
		if (issuers().stream().noneMatch((body) -> body.id() == request.bodyId())) {
			throw Refusal.at("body", "rollout.document.no-issuer");
		}
		String bases = TextRules.block("bases", request.bases(), DecisionRequest.BASES_MAX);
		if (bases.isEmpty()) {
			throw Refusal.at("bases", "rollout.document.no-basis");
		}
		List<ListedCommune> communes = communes(request);
		if (communes.isEmpty()) {
			throw new Refusal("rollout.document.nobody", Messages.label(request.kind().from()),
					String.valueOf(request.year()));
		}
		DecisionRequest checked = new DecisionRequest(request.kind(), request.year(), request.actId(), request.bodyId(),
				bases);
		return this.documents.prepare(new DocumentDraft(DocumentType.DECISION, request.bodyId(),
				DecisionText.subject(request.kind(), request.year()),
				DecisionText.content(checked, communes, board().name()),
				List.of(Messages.text("rollout.document.recipients").split("\\|")), source(request),
				this.clock.today()));
	}

	private List<ListedCommune> communes(DecisionRequest request) {
		Long actId = request.actId();
		if (actId == null) {
			return this.queries.at(request.kind().from(), request.year());
		}
		this.acts.findById(actId)
			.filter((act) -> act.kind() == request.kind() && act.entry().year() == request.year())
			.orElseThrow(NotPermitted::new);
		return this.queries.named(actId);
	}

	/** The points in a list come from records and stay as they are there. */
	private DocumentDraft.@Nullable Source source(DecisionRequest request) {
		return (request.kind() == RollOutActKind.LIST) ? null
				: this.sets.findByYear(request.year())
					.map((set) -> new DocumentDraft.Source(CriteriaSet.SUBJECT, set.id()))
					.orElse(null);
	}

	private BodyName board() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today());
	}

}
