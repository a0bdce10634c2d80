package vn.danvan.inspection;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;

/**
 * Ảnh minh chứng at the items of a checklist. Whether the inspection takes photos is
 * looked up in a short transaction of its own, because pictures are made outside any.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ChecklistPhotos {

	private final InspectionRights rights;

	private final InspectionAccess access;

	private final ChecklistLines rows;

	private final EvidenceService evidence;

	private final TransactionTemplate reading;

	ChecklistPhotos(InspectionRights rights, InspectionAccess access, ChecklistLines rows, EvidenceService evidence,
			PlatformTransactionManager transactions) {
		this.rights = rights;
		this.access = access;
		this.rows = rows;
		this.evidence = evidence;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Attaches a photo to an item. The same photo sent again is attached once.
	 * @param inspectionId the inspection
	 * @param lineId the line
	 * @param name the name that the photo had
	 * @param content its bytes, at most {@link EvidenceService#MAX_BYTES}
	 * @return the attachment
	 * @throws Refusal if the visit has not begun or the minutes are signed, the person
	 * belongs to the unit, or the file may not be attached
	 */
	public EvidenceFile attach(long inspectionId, long lineId, String name, byte[] content) {
		Actor actor = this.access.reader();
		Subject line = this.reading.execute((status) -> {
			Inspection one = this.rights.readable(inspectionId, actor);
			this.rights.requireCarriesOut(actor, one);
			one.requireOpenChecklist();
			requireLine(inspectionId, lineId);
			return new Subject(ChecklistLineGuard.SUBJECT, lineId, one.unitId());
		});
		return this.evidence.attach(line, name, content);
	}

	/**
	 * The photos and files of an item.
	 * @param inspectionId the inspection
	 * @param lineId the line
	 * @return oldest first
	 */
	public List<EvidenceFile> list(long inspectionId, long lineId) {
		Actor actor = this.access.reader();
		this.reading.executeWithoutResult((status) -> {
			this.rights.readable(inspectionId, actor);
			requireLine(inspectionId, lineId);
		});
		return this.evidence.list(ChecklistLineGuard.SUBJECT, lineId);
	}

	private void requireLine(long inspection, long line) {
		NotPermitted.unless(this.rows.inspectionOf(line).filter((of) -> of == inspection).isPresent());
	}

}
