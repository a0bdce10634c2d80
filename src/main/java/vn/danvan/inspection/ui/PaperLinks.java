package vn.danvan.inspection.ui;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.inspection.InspectionPrints;

/** The links that print the lists of a plan and bring them to Excel. */
final class PaperLinks {

	private PaperLinks() {
	}

	/**
	 * Offers schedule, classes of the year and of each phase, and open recommendations.
	 * @param prints prints them
	 * @param planId the plan
	 * @param spans the year and its phases
	 */
	static void offer(InspectionPrints prints, long planId, List<PaperSpan> spans) {
		Div links = new Div();
		links.addClassName("print-links");
		links.add(page("print-schedule", Messages.text("inspection.document.print-schedule"),
				() -> prints.schedule(planId), "lich-kiem-tra"));
		links.add(sheet("excel-schedule", Messages.text("inspection.document.excel-schedule"),
				() -> prints.scheduleSheet(planId), "lich-kiem-tra"));
		for (PaperSpan span : spans) {
			String suffix = (span.phase() != null) ? "-" + span.phase() : "";
			links.add(page("print-grades" + suffix, Messages.text("inspection.document.print-grades", span.title()),
					() -> prints.grades(planId, span.phase()), "xep-loai"));
			links.add(sheet("excel-grades" + suffix, Messages.text("inspection.document.excel-grades", span.title()),
					() -> prints.gradesSheet(planId, span.phase()), "xep-loai"));
		}
		links.add(page("print-open", Messages.text("inspection.document.print-open"),
				() -> prints.recommendations(planId), "kien-nghi-con-mo"));
		links.add(sheet("excel-open", Messages.text("inspection.document.excel-open"),
				() -> prints.recommendationsSheet(planId), "kien-nghi-con-mo"));
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(Messages.text("inspection.document.print-what"));
		dialog.setWidth("min(28rem, 96vw)");
		dialog.add(links);
		dialog.getFooter().add(new Button(Messages.text("base.close"), (click) -> dialog.close()));
		dialog.open();
	}

	/** Opens a PDF in a tab of its own. */
	private static Anchor page(String id, String label, Supplier<byte[]> content, String name) {
		Anchor link = link(id, label, file(content, name + ".pdf", "application/pdf"), AttachmentType.INLINE);
		link.setTarget(AnchorTarget.BLANK);
		return link;
	}

	private static Anchor sheet(String id, String label, Supplier<byte[]> content, String name) {
		return link(id, label, file(content, name + ".xlsx", ExcelExport.MEDIA_TYPE), AttachmentType.DOWNLOAD);
	}

	private static Anchor link(String id, String label, DownloadHandler file, AttachmentType type) {
		Anchor link = new Anchor(file, type, label);
		link.setId(id);
		link.addClassName("button-link");
		return link;
	}

	private static DownloadHandler file(Supplier<byte[]> content, String name, String mediaType) {
		return DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = content.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
		});
	}

}
