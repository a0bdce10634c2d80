package vn.danvan.inspection.ui;

import org.springframework.stereotype.Component;

import vn.danvan.base.ui.RecordLinks;
import vn.danvan.inspection.InspectionDocuments;
import vn.danvan.inspection.InspectionPrints;

/** What the buttons work with that bring inspections to paper. */
@Component
class PaperScreens {

	final InspectionDocuments documents;

	final InspectionPrints prints;

	final RecordLinks links;

	PaperScreens(InspectionDocuments documents, InspectionPrints prints, RecordLinks links) {
		this.documents = documents;
		this.prints = prints;
		this.links = links;
	}

}
