package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
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

	private String reportingRegime = "";

	@Enumerated(EnumType.STRING)
	private ProgrammeState state = ProgrammeState.DRAFT;

	private @Nullable Long recordedBy;

	private @Nullable Long confirmedBy;

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
	private List<LegalBasis> legalBases = new ArrayList<>();

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
		if (this.state != ProgrammeState.DRAFT) {
			throw new Refusal("programme.error.not-draft");
		}
		fill(request);
		happened("programme.revised", by, named());
	}

	void recordSigning(String signedSymbol, LocalDate date, Actor by) {
		if (this.state != ProgrammeState.DRAFT) {
			throw new Refusal("programme.error.not-draft");
		}
		if (this.parties.size() < 2) {
			throw new Refusal("programme.error.parties");
		}
		this.state = ProgrammeState.SIGNED;
		this.symbol = signedSymbol;
		this.signedOn = date;
		this.recordedBy = by.accountId();
		happened("programme.signed", by,
				Map.of("programme", this.title, "symbol", signedSymbol, "date", VietnameseDates.screen(date)));
	}

	void confirm(Actor by) {
		if (this.state != ProgrammeState.SIGNED) {
			throw new Refusal("programme.error.not-signed");
		}
		if (this.recordedBy != null && this.recordedBy == by.accountId()) {
			throw new Refusal("programme.error.own");
		}
		this.state = ProgrammeState.IN_FORCE;
		this.confirmedBy = by.accountId();
		happened("programme.confirmed", by, named());
	}

	ProgrammeRow row() {
		return new ProgrammeRow(id(), this.title, this.fromYear, this.toYear, this.state, this.symbol, this.signedOn,
				this.sample, version());
	}

	ProgrammeRequest request() {
		return new ProgrammeRequest(this.title, this.fromYear, this.toYear, this.leadBodyId, this.contactBodyId,
				this.purpose, this.reportingRegime, List.copyOf(this.parties),
				items().stream().map(ContentItem::title).toList(), List.copyOf(this.legalBases));
	}

	List<ContentItem> items() {
		return this.contents.stream().map(ProgrammeContent::item).toList();
	}

	private void fill(ProgrammeRequest request) {
		this.title = request.title();
		this.fromYear = request.fromYear();
		this.toYear = request.toYear();
		this.leadBodyId = request.leadBodyId();
		this.contactBodyId = request.contactBodyId();
		this.purpose = request.purpose();
		this.reportingRegime = request.reportingRegime();
		this.searchKey = VietnameseText.searchKey(this.title, this.fromYear + "-" + this.toYear);
		if (!this.parties.equals(request.parties())) {
			this.parties.clear();
			this.parties.addAll(request.parties());
		}
		if (!this.legalBases.equals(request.legalBases())) {
			this.legalBases.clear();
			this.legalBases.addAll(request.legalBases());
		}
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
