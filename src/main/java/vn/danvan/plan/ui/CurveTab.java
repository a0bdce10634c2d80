package vn.danvan.plan.ui;

import java.io.ByteArrayInputStream;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.plan.Curve;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.Picture;

/** The monthly curve as it prints, its numbers below it, its formula in words. */
class CurveTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	CurveTab(PictureScreens screens, long planId) {
		Curve curve = screens.curve.get(planId);
		Picture picture = new Picture.OfCurve();
		Div links = new Div(PictureLinks.print(screens.prints, planId, picture, "bieu-do-thang"),
				PictureLinks.excel(screens.prints, planId, picture, "bieu-do-thang", Messages.text("base.excel")));
		links.addClassName("toolbar");
		Paragraph formula = new Paragraph(Messages.text("plan.curve.formula"));
		formula.addClassName("quiet");
		formula.setId("formula");
		Div drawing = new Div(drawing(screens, curve));
		drawing.addClassName("curve");
		drawing.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("role", "region")
			.setAttribute("aria-label", Messages.text("plan.curve.title", String.valueOf(curve.year())));
		Section card = new Section(new H2(Messages.text("plan.tab.curve")), drawing, formula, table(curve));
		card.addClassNames("card", "picture-card");
		getContent().addClassName("tab-content");
		getContent().add(links, card);
	}

	private static Image drawing(PictureScreens screens, Curve curve) {
		Image image = new Image(DownloadHandler.fromInputStream((event) -> {
			byte[] png = screens.lists.picture(curve.chart());
			return new DownloadResponse(new ByteArrayInputStream(png), "bieu-do-thang.png", "image/png", png.length);
		}), Messages.text("plan.curve.alt"));
		image.setId("curve");
		return image;
	}

	private static NativeTable table(Curve curve) {
		NativeTable table = new NativeTable();
		table.addClassName("number-table");
		table.setId("curve-numbers");
		NativeTableRow head = new NativeTableRow();
		for (String key : List.of("plan.curve.month", "plan.curve.planned-percent", "plan.curve.done-percent",
				"plan.curve.ahead")) {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(Messages.text(key));
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		}
		table.getHead().add(head);
		curve.points().forEach((point) -> {
			NativeTableHeaderCell month = new NativeTableHeaderCell(Occurrence.MONTH.label(point.month()));
			month.getElement().setAttribute("scope", "row");
			table.getBody()
				.add(new NativeTableRow(month, cell(VietnameseNumbers.format(point.planned()) + "%"),
						cell((point.done() != null) ? VietnameseNumbers.format(point.done()) + "%" : ""),
						cell((point.ahead() != null) ? VietnameseNumbers.format(point.ahead()) : "")));
		});
		return table;
	}

	private static NativeTableCell cell(String text) {
		return new NativeTableCell(text);
	}

}
