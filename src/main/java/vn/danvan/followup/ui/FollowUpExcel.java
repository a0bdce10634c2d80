package vn.danvan.followup.ui;

import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.followup.FollowUpGroups;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpService;

/** The register as a workbook with everything that it holds. */
final class FollowUpExcel {

	private FollowUpExcel() {
	}

	static Anchor link(FollowUpService service, Supplier<FollowUpSearch> search) {
		return new ExcelExport<FollowUpRow>("viec-phai-theo-doi")
			.column("followup.kind", (row) -> Messages.label(row.kind()))
			.column("followup.group", (row) -> FollowUpGroups.label(row.kind(), row.origin()))
			.column("followup.content", FollowUpRow::content)
			.column("followup.owner", FollowUpRow::owner)
			.column("followup.recorded-on", (row) -> row.dates().recordedOn())
			.column("followup.deadline", (row) -> row.dates().deadline())
			.column("followup.extended", (row) -> row.dates().extendedDeadline())
			.column("followup.asked", (row) -> row.dates().askedUntil())
			.column("followup.state", (row) -> Messages.label(row.state()))
			.column("followup.days-late", FollowUpRow::daysLate)
			.column("followup.reported-on", (row) -> row.dates().reportedOn())
			.column("followup.report", FollowUpRow::report)
			.column("followup.finished-on", FollowUpRow::finishedOn)
			.column("base.reason", FollowUpRow::reason)
			.column("followup.reopened", FollowUpRow::reopened)
			.column("followup.reminded", (row) -> row.dates().remindedOn())
			.link((offset, limit) -> service.list(search.get(), offset, limit));
	}

}
