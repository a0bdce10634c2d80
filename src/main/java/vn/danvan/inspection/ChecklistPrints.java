package vn.danvan.inspection;

import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.FormPrints;
import vn.danvan.document.FormSheet;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * Prints phiếu kiểm tra for those who may see the checklist; it is read in one
 * transaction, its pages are made after it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ChecklistPrints {

	private final ChecklistSheetService sheets;

	private final InspectionQueries queries;

	private final Organisation organisation;

	private final FormPrints forms;

	private final BusinessClock clock;

	private final TransactionTemplate reading;

	ChecklistPrints(ChecklistSheetService sheets, InspectionQueries queries, Organisation organisation,
			FormPrints forms, BusinessClock clock, PlatformTransactionManager transactions) {
		this.sheets = sheets;
		this.queries = queries;
		this.organisation = organisation;
		this.forms = forms;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Phiếu kiểm tra of an inspection: blank before there are answers, filled after.
	 * @param inspectionId the inspection
	 * @return a PDF, A4 across
	 * @throws NotPermitted if its checklist may not be seen
	 */
	public byte[] form(long inspectionId) {
		FormSheet form = this.reading.execute(
				(status) -> ChecklistForm.of(this.sheets.sheet(inspectionId), this.queries.one(inspectionId), board()));
		return this.forms.sheet(form);
	}

	private Letterhead board() {
		LocalDate today = this.clock.today();
		long board = this.organisation.holder(BodyPurpose.DEMOCRACY_STANDING_BODY, today).id();
		return this.organisation.letterhead(board, today).orElseThrow(NotPermitted::new);
	}

}
