package vn.danvan.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceView;

/** The pages of a PDF in the page, with the download as the other way. */
class PagesDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	/**
	 * A dialog.
	 * @param file a PDF
	 */
	PagesDialog(EvidenceFile file) {
		String address = EvidenceAddress.of(file, EvidenceView.WHOLE);
		addClassName("pages-dialog");
		setHeaderTitle(file.name());
		setWidth("min(64rem, 96vw)");
		setHeight("92vh");
		IFrame pages = new IFrame();
		pages.setId("pages");
		pages.setSrc(address);
		pages.setTitle(Messages.text("evidence.pages", file.name()));
		pages.addClassName("pages-frame");
		Paragraph hint = new Paragraph(Messages.text("evidence.pages-hint"));
		hint.addClassName("quiet");
		add(hint, pages);
		Anchor download = new Anchor(address, Messages.text("evidence.download"));
		download.getElement().setAttribute("download", file.name());
		download.addClassName("button-link");
		Button close = new Button(Messages.text("evidence.close"), (click) -> close());
		getFooter().add(download, close);
	}

}
