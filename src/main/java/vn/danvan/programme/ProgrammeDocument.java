package vn.danvan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Joint;

/** Makes the official document "Chương trình phối hợp" out of a programme. */
@Service
@Transactional
public class ProgrammeDocument {

	private final ProgrammeRepository programmes;

	private final ProgrammeWording wording;

	private final ContentProgress progress;

	private final DocumentService documents;

	private final JointForms forms;

	private final ProgrammeAccess access;

	private final BusinessClock clock;

	ProgrammeDocument(ProgrammeRepository programmes, ProgrammeWording wording, ContentProgress progress,
			DocumentService documents, JointForms forms, ProgrammeAccess access, BusinessClock clock) {
		this.programmes = programmes;
		this.wording = wording;
		this.progress = progress;
		this.documents = documents;
		this.forms = forms;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Prepares the document as a draft for the leaders.
	 * @param id the programme, with two or more parties
	 * @param variant how the heads of the parties stand
	 * @param annex whether contents × years stand in an annex
	 * @return the document's id
	 */
	public long prepare(long id, Joint.Variant variant, boolean annex) {
		this.access.writer();
		Programme programme = this.programmes.findById(id).orElseThrow(NotPermitted::new);
		List<Party> parties = programme.request().parties();
		ContentYears years = ContentYears.of(programme.row(), programme.items(), this.progress.plans(id),
				this.progress.tasks(id));
		LocalDate today = this.clock.today();
		return this.documents.prepare(new DocumentDraft(DocumentType.PROGRAMME, programme.leadBodyId(),
				DocumentType.PROGRAMME.subjectOf(programme.row().title()),
				this.wording.content(programme.request(), annex ? Optional.of(years) : Optional.empty(), today),
				List.of(Messages.text("programme.document.recipients").split("\\|")),
				new DocumentDraft.Source(Programme.SUBJECT, id), today,
				this.forms.of(programme.leadBodyId(), parties, symbols(programme), variant, today)));
	}

	private static Map<Long, String> symbols(Programme programme) {
		return programme.acts()
			.stream()
			.filter((act) -> act.bodyId() != null)
			.collect(Collectors.toMap(Act::bodyId, Act::symbol));
	}

}
