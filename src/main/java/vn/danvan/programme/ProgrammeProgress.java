package vn.danvan.programme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;

/** Tells how the contents of a programme are carried out through the years. */
@Service
@Transactional(readOnly = true)
public class ProgrammeProgress {

	private final ProgrammeRepository programmes;

	private final ContentProgress progress;

	private final ProgrammeAccess access;

	ProgrammeProgress(ProgrammeRepository programmes, ContentProgress progress, ProgrammeAccess access) {
		this.programmes = programmes;
		this.progress = progress;
		this.access = access;
	}

	/**
	 * Contents × years of a programme, as far as this person may know.
	 * @param programmeId the programme
	 * @return the table
	 */
	public ContentYears of(long programmeId) {
		Actor actor = this.access.reader();
		Programme programme = this.programmes.findById(programmeId)
			.filter((one) -> one.visibleTo(actor))
			.orElseThrow(NotPermitted::new);
		return ContentYears.of(programme.row(), programme.items(), this.progress.plans(programmeId),
				this.progress.tasks(programmeId));
	}

}
