package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/** Chương trình phối hợp of two or more bodies for a period of years. */
@Entity
class Programme extends StoredAggregate {

	static final String SUBJECT = "programme";

	private String title = "";

	private int fromYear;

	private int toYear;

	private long leadBodyId;

	private @Nullable Long contactBodyId;

	private @Nullable String symbol;

	private @Nullable LocalDate signedOn;

	private String purpose = "";

	private String principles = "";

	private String reportingRegime = "";

	private String funding = "";

	@Enumerated(EnumType.STRING)
	private ProgrammeState state = ProgrammeState.DRAFT;

	private boolean sample;

	private String searchKey = "";

	@ElementCollection
	@CollectionTable(name = "programme_party", joinColumns = @JoinColumn(name = "programme_id"))
	@OrderColumn(name = "position")
	private List<Party> parties = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "programme_id", nullable = false, updatable = false)
	@OrderBy("number")
	private List<ProgrammeContent> contents = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "programme_legal_basis", joinColumns = @JoinColumn(name = "programme_id"))
	@OrderColumn(name = "position")
	@Column(name = "basis_id")
	private List<Long> legalBases = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "programme_id", nullable = false, updatable = false)
	@OrderBy("actedOn, id")
	private List<ProgrammeAct> acts = new ArrayList<>();

	protected Programme() {
	}

	static Programme draft(ProgrammeRequest request, boolean sample, Actor by) {
		Programme programme = new Programme();
		programme.sample = sample;
		programme.fill(request);
		programme.happened("programme.drafted", by, programme.named());
		return programme;
	}

	void revise(ProgrammeRequest request, Actor by) {
		if (!revisable()) {
			throw new Refusal(this.state.signed() ? "programme.error.signed" : "programme.error.not-draft");
		}
		fill(request);
		happened("programme.revised", by, named());
	}

	/** What lies before the committee or was signed is not edited. */
	boolean revisable() {
		return (this.state == ProgrammeState.DRAFT || this.state == ProgrammeState.AGREED) && !pending();
	}

	void record(ActEntry entry, @Nullable Programme successor, Actor by) {
		ActRules.requireNonePending(acts());
		ActRules.requireStep(entry.kind(), this.state);
		LocalDate day = Objects.requireNonNull(entry.actedOn());
		ActRules.requireOrder("actedOn", acts(), entry.kind(), day);
		ActRules.requireReason(entry, this.state);
		if (entry.kind() == ActKind.ASK) {
			requireParties();
		}
		if (successor != null && (successor == this || successor.state != ProgrammeState.IN_FORCE)) {
			throw Refusal.at("successor", "programme.error.successor");
		}
		this.acts.add(new ProgrammeAct(entry, by));
		happened("programme.act-recorded", by, told(entry.kind(), entry.symbol(), day));
	}

	void sign(List<PartySignature> signatures, Actor by) {
		ActRules.requireNonePending(acts().stream().filter((act) -> act.kind() != ActKind.SIGN).toList());
		ActRules.requireStep(ActKind.SIGN, this.state);
		requireParties();
		if (signatures.isEmpty()) {
			throw new Refusal("programme.error.no-signature");
		}
		for (PartySignature signature : signatures) {
			long body = signature.bodyId();
			if (unsigned().noneMatch((party) -> party.bodyId() == body)) {
				throw new Refusal("programme.error.signed-already");
			}
			ActRules.requireOrder(PartySignature.field("signedOn", body), acts(), ActKind.SIGN,
					Objects.requireNonNull(signature.signedOn()));
			this.acts.add(new ProgrammeAct(signature, by));
		}
		if (unsigned().findAny().isEmpty()) {
			complete();
		}
		happened("programme.signed", by,
				Map.of("programme", this.title, "count", signatures.size(), "left", unsigned().count()));
	}

	void confirm(Actor by) {
		List<Act> waiting = acts().stream().filter(Act::pending).toList();
		ActRules.requireConfirmable(waiting, this.state, (int) unsigned().count(), by);
		this.acts.stream().filter(ProgrammeAct::pending).forEach((act) -> act.confirm(by));
		Act last = waiting.get(waiting.size() - 1);
		this.state = last.kind().to();
		boolean signing = last.kind() == ActKind.SIGN;
		happened("programme.confirmed", by,
				told(last.kind(), (signing && this.symbol != null) ? this.symbol : last.symbol(),
						(signing && this.signedOn != null) ? this.signedOn : last.actedOn()));
	}

	void withdraw(String reason, Actor by) {
		Act first = acts().stream()
			.filter(Act::pending)
			.findFirst()
			.orElseThrow(() -> new Refusal("programme.error.nothing-pending"));
		this.acts.removeIf(ProgrammeAct::pending);
		if (this.state == ProgrammeState.SIGNED) {
			this.state = ProgrammeState.AGREED;
			this.symbol = null;
			this.signedOn = null;
			index();
		}
		happened("programme.act-withdrawn", by,
				Map.of("programme", this.title, "act", Messages.label(first.kind()), "reason", reason));
	}

	boolean pending() {
		return this.acts.stream().anyMatch(ProgrammeAct::pending);
	}

	boolean visibleTo(Actor actor) {
		return ProgrammeState.readBy(actor).contains(this.state);
	}

	long leadBodyId() {
		return this.leadBodyId;
	}

	List<Act> acts() {
		return this.acts.stream().map(ProgrammeAct::value).toList();
	}

	ProgrammeRow row() {
		return new ProgrammeRow(id(), this.title, this.fromYear, this.toYear, this.state, this.symbol, this.signedOn,
				pending(), this.sample, version());
	}

	ProgrammeRequest request() {
		return new ProgrammeRequest(this.title, this.fromYear, this.toYear, this.leadBodyId, this.contactBodyId,
				this.purpose, this.principles, this.reportingRegime, this.funding, List.copyOf(this.parties),
				items().stream().map(ContentItem::title).toList(), List.copyOf(this.legalBases));
	}

	List<ContentItem> items() {
		return this.contents.stream().map(ProgrammeContent::item).toList();
	}

	/** Number and date of a programme are those of its lead and of its last signature. */
	private void complete() {
		List<Act> signatures = acts().stream().filter((act) -> act.kind() == ActKind.SIGN).toList();
		this.state = ProgrammeState.SIGNED;
		this.symbol = signatures.stream()
			.filter((act) -> Long.valueOf(this.leadBodyId).equals(act.bodyId()))
			.map(Act::symbol)
			.findFirst()
			.orElseThrow();
		this.signedOn = signatures.stream().map(Act::actedOn).max(LocalDate::compareTo).orElseThrow();
		index();
	}

	private Stream<Party> unsigned() {
		return this.parties.stream()
			.filter((party) -> acts().stream().noneMatch((act) -> Long.valueOf(party.bodyId()).equals(act.bodyId())));
	}

	private void requireParties() {
		if (this.parties.size() < 2) {
			throw new Refusal("programme.error.parties");
		}
	}

	/** Says whether contents would be missing or stand at another place than now. */
	boolean shifts(List<String> wanted) {
		return wanted.size() < this.contents.size() || items().stream().anyMatch((item) -> {
			int place = wanted.indexOf(item.title());
			return place >= 0 && place != item.number() - 1;
		});
	}

	private void fill(ProgrammeRequest request) {
		this.title = request.title();
		this.fromYear = request.fromYear();
		this.toYear = request.toYear();
		this.leadBodyId = request.leadBodyId();
		this.contactBodyId = request.contactBodyId();
		this.purpose = request.purpose();
		this.principles = request.principles();
		this.reportingRegime = request.reportingRegime();
		this.funding = request.funding();
		index();
		replace(this.parties, request.parties());
		replace(this.legalBases, request.legalBases());
		for (int i = 0; i < request.contents().size(); i++) {
			if (i < this.contents.size()) {
				this.contents.get(i).rename(request.contents().get(i));
			}
			else {
				this.contents.add(new ProgrammeContent(i + 1, request.contents().get(i)));
			}
		}
		while (this.contents.size() > request.contents().size()) {
			this.contents.remove(this.contents.size() - 1);
		}
	}

	/** Writes a list anew only where it differs. */
	private static <T> void replace(List<T> present, List<T> wanted) {
		if (!present.equals(wanted)) {
			present.clear();
			present.addAll(wanted);
		}
	}

	private void index() {
		this.searchKey = VietnameseText.searchKey(this.title, this.fromYear + "-" + this.toYear, this.symbol);
	}

	private Map<String, String> told(ActKind kind, String document, LocalDate day) {
		return Map.of("programme", this.title, "act", Messages.label(kind), "symbol",
				document.isEmpty() ? "" : Messages.text("programme.told-symbol", document), "date",
				VietnameseDates.screen(day));
	}

	private Map<String, String> named() {
		return Map.of("programme", this.title);
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
