package vn.danvan.rollout.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
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
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.ui.BatchDialog;
import vn.danvan.rollout.RollOutStage;

/** The buttons that offer what of the model can be printed. */
final class PrintLinks {

	private static final String PDF = "application/pdf";

	private PrintLinks() {
	}

	/**
	 * Of one commune: its score sheet, the list of its dossier, its certificate.
	 * @param screens the services
	 * @param rollOutId the roll-out, with a sheet
	 * @param stage how far it is
	 * @return the button
	 */
	static Button ofSheet(PrintScreens screens, long rollOutId, RollOutStage stage) {
		return new StepButton("print-sheet", "rollout.document.print", () -> {
			List<Component> links = new ArrayList<>(List.of(
					page("print-score-sheet", "rollout.document.print-sheet", () -> screens.documents.sheet(rollOutId),
							"phieu-cham-diem"),
					page("print-dossier", "rollout.document.print-dossier", () -> screens.documents.dossier(rollOutId),
							"danh-muc-ho-so")));
			if (stage == RollOutStage.RECOGNISED && screens.actors.current().readsAllUnits()) {
				links.add(page("print-certificate", "rollout.document.print-certificate",
						() -> screens.documents.certificate(rollOutId), "giay-cong-nhan"));
			}
			offer(links);
		});
	}

	/**
	 * Of a year: the summary on paper and as a sheet, all score sheets, all certificates.
	 * @param screens the services
	 * @param year năm
	 * @param recognised whether a commune is recognised in that year
	 * @return the button, invisible for people of communes
	 */
	static Button ofYear(PrintScreens screens, int year, boolean recognised) {
		Button button = new StepButton("print-year", "rollout.document.print", () -> {
			List<Component> links = new ArrayList<>(List.of(
					page("print-summary", "rollout.document.print-summary", () -> screens.documents.summary(year),
							"tong-hop-" + year),
					link("excel-summary", "rollout.document.excel-summary",
							file(() -> screens.documents.summarySheet(year), "tong-hop-" + year + ".xlsx",
									ExcelExport.MEDIA_TYPE),
							AttachmentType.DOWNLOAD),
					new StepButton("print-sheets", "rollout.document.print-sheets", () -> BatchDialog
						.open((format) -> screens.documents.sheets(year, format), "rollout.document.print-sheets"))));
			if (recognised) {
				links.add(page("print-certificates", "rollout.document.print-certificates",
						() -> screens.documents.certificates(year), "giay-cong-nhan-" + year));
			}
			offer(links);
		});
		button.setVisible(screens.actors.current().readsAllUnits());
		return button;
	}

	private static void offer(List<Component> links) {
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(Messages.text("rollout.document.print-what"));
		dialog.setWidth("min(28rem, 96vw)");
		Div list = new Div();
		list.addClassName("print-links");
		list.add(links);
		dialog.add(list);
		dialog.getFooter().add(new Button(Messages.text("base.close"), (click) -> dialog.close()));
		dialog.open();
	}

	/** Opens a PDF in a tab of its own. */
	private static Anchor page(String id, String key, Supplier<byte[]> content, String name) {
		Anchor link = link(id, key, file(content, name + ".pdf", PDF), AttachmentType.INLINE);
		link.setTarget(AnchorTarget.BLANK);
		return link;
	}

	private static Anchor link(String id, String key, DownloadHandler file, AttachmentType type) {
		Anchor link = new Anchor(file, type, Messages.text(key));
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
