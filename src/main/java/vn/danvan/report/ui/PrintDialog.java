package vn.danvan.report.ui;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;

import vn.danvan.base.text.Messages;
import vn.danvan.report.ReportService;

/** Before anything prints: who has not reported. Then the page, or the Word file. */
class PrintDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	PrintDialog(ReportService service, long id, List<String> missing) {
		setHeaderTitle(Messages.text("report.print"));
		setWidth("min(34rem, 96vw)");
		Paragraph who = new Paragraph(missing.isEmpty() ? Messages.text("report.all-sent")
				: Messages.text("report.missing", missing.size(), String.join(", ", missing)));
		who.addClassName(missing.isEmpty() ? "quiet" : "returned");
		who.setId("missing-before-print");
		Anchor pdf = new Anchor(file("bao-cao.pdf", "application/pdf", () -> service.pdf(id)).inline(),
				AttachmentType.INLINE, Messages.text("report.open-pdf"));
		pdf.setTarget(AnchorTarget.BLANK);
		pdf.setId("open-pdf");
		pdf.addClassName("button-link");
		Anchor word = new Anchor(file("bao-cao.docx",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document", () -> service.docx(id)),
				AttachmentType.DOWNLOAD, Messages.text("report.open-word"));
		word.setId("open-word");
		word.addClassName("button-link");
		Div links = new Div(pdf, word);
		links.addClassName("actions");
		add(who, links);
		getFooter().add(new Button(Messages.text("base.close"), (click) -> close()));
	}

	private static InputStreamDownloadHandler file(String name, String type, Supplier<byte[]> content) {
		return DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = content.get();
			return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
		});
	}

}
