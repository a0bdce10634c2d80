package vn.danvan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.Letterhead;

/** Writes "Thông báo về việc thực hiện kiến nghị sau kiểm tra". */
final class FollowUpNotice {

	private FollowUpNotice() {
	}

	static DocumentDraft draft(FollowUpListForm open, FollowUpOutcome outcome, Letterhead board, LocalDate today) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(
				Paragraph.of(Messages.text("followup.notice.opening", VietnameseDates.cited(today), board.fullName())));
		blocks.add(new Heading(2, Messages.text("followup.notice.result")));
		blocks.add(Paragraph.of(Messages.text("followup.notice.total", counted(outcome.total()),
				counted(outcome.inTime() + outcome.closedLate()), counted(outcome.inTime()),
				counted(outcome.closedLate()), counted(outcome.givenUp()))));
		blocks.add(Paragraph.of(Messages.text("followup.notice.open", counted(outcome.open() + outcome.late()),
				counted(outcome.late()))));
		blocks.add(new Heading(2, Messages.text("followup.notice.requests")));
		blocks.add(Paragraph.of(Messages.text("followup.notice.ask-owners", board.fullName())));
		blocks.add(Paragraph.of(Messages.text("followup.notice.ask-time", board.fullName())));
		return new DocumentDraft(DocumentType.NOTICE, board.bodyId(), Messages.text("followup.notice.subject"),
				new DocumentContent(blocks,
						List.of(new Annex(Messages.text("followup.notice.annex"), List.of(open.table())))),
				List.of(Messages.text("followup.notice.recipients").split("\\|")), null, today);
	}

	private static String counted(int number) {
		return VietnameseNumbers.counted(number);
	}

}
