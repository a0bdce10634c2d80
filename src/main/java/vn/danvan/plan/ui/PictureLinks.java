package vn.danvan.plan.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.plan.Picture;
import vn.danvan.plan.PicturePrints;

/** The links that print a picture of a plan and bring it to Excel. */
final class PictureLinks {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private PictureLinks() {
	}

	/** Opens the picture as PDF in a tab of its own. */
	static Anchor print(PicturePrints prints, long planId, Picture picture, String name) {
		Anchor link = new Anchor(file(() -> prints.pdf(planId, picture), name + ".pdf", "application/pdf"),
				AttachmentType.INLINE, Messages.text("plan.print"));
		link.setTarget(AnchorTarget.BLANK);
		return named(link, "print-picture");
	}

	/** Downloads the picture as a workbook. */
	static Anchor excel(PicturePrints prints, long planId, Picture picture, String name, String label) {
		return named(new Anchor(file(() -> prints.xlsx(planId, picture), name + ".xlsx", XLSX), AttachmentType.DOWNLOAD,
				label), "excel-picture");
	}

	private static DownloadHandler file(Supplier<byte[]> content, String name, String mediaType) {
		return DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = content.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
		});
	}

	private static Anchor named(Anchor link, String id) {
		link.setId(id);
		link.addClassName("button-link");
		return link;
	}

}
