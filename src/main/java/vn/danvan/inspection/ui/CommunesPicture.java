package vn.danvan.inspection.ui;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Pager;
import vn.danvan.base.ui.YearAddress;
import vn.danvan.inspection.InspectedCommune;
import vn.danvan.inspection.InspectionPictures;

/**
 * Communes × years: the class of each inspection as a link to it, one page of communes at
 * a time; those in which nothing was inspected are named above.
 */
class CommunesPicture extends Composite<Section> {

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 30;

	private final transient InspectionPictures pictures;

	private final int last;

	CommunesPicture(InspectionPictures pictures, int last, int page) {
		this.pictures = pictures;
		this.last = last;
		int all = pictures.countCommunes();
		getContent().setId("communes");
		getContent().addClassName("card");
		getContent().add(new H2(Messages.text("inspection.picture.communes")));
		if (all == 0) {
			getContent().add(new EmptyState(Messages.text("inspection.picture.no-communes")));
			return;
		}
		getContent().add(never(pictures.neverInspected(last), all), GradeSign.legend(), table(page),
				new Pager((number) -> InspectionPicturesView.PATH + "?" + YearAddress.YEAR + "=" + last + "&"
						+ Pager.PAGE + "=" + (number + 1), page, PAGE, all, "inspection.picture.page"),
				excel());
	}

	private Component never(List<String> names, int all) {
		Paragraph never = new Paragraph(names.isEmpty()
				? Messages.text("inspection.picture.all-inspected", InspectionPicturesView.span(this.last))
				: Messages.text("inspection.picture.never", InspectionPicturesView.span(this.last), names.size(), all,
						String.join(", ", names)));
		never.setId("never");
		never.addClassName("hint");
		return never;
	}

	private Component table(int page) {
		NativeTableRow head = new NativeTableRow(header("col", Messages.text("inspection.commune")));
		years().forEach((year) -> head.add(header("col", String.valueOf(year))));
		NativeTableBody body = new NativeTableBody();
		this.pictures.communes(this.last, (long) page * PAGE, PAGE).forEach((commune) -> body.add(row(commune)));
		NativeTable table = new NativeTable(new NativeTableHeader(head), body);
		table.setId("matrix");
		table.addClassName("grade-matrix");
		Div scroll = new Div(table);
		scroll.addClassName("years-scroll");
		scroll.getElement().setAttribute("tabindex", "0");
		scroll.getElement().setAttribute("role", "region");
		scroll.getElement().setAttribute("aria-label", Messages.text("inspection.picture.communes"));
		return scroll;
	}

	private NativeTableRow row(InspectedCommune commune) {
		NativeTableHeaderCell name = header("row", commune.name());
		if (commune.years().isEmpty()) {
			name.add(new Span(" "), new Badge(Messages.text("inspection.picture.not-yet"), Badge.Tone.WARNING));
		}
		NativeTableRow row = new NativeTableRow(name);
		years().forEach((year) -> row.add(new NativeTableCell(cell(commune, year, commune.years().get(year)))));
		return row;
	}

	private static Component cell(InspectedCommune commune, int year, InspectedCommune.@Nullable Held held) {
		if (held == null) {
			Span none = new Span("–");
			none.addClassName("quiet");
			return none;
		}
		String words = Messages.text("inspection.picture.cell", commune.name(), String.valueOf(year),
				GradeSign.words(held.grade()));
		Anchor link = new Anchor(InspectionsView.PATH + "/" + held.id(),
				StackedBar.sign(GradeSign.pattern(held.grade()), GradeSign.sign(held.grade())));
		link.setAriaLabel(words);
		link.setTitle(words);
		return link;
	}

	private Component excel() {
		ExcelExport<InspectedCommune> excel = new ExcelExport<InspectedCommune>("kiem-tra-cac-xa")
			.column("inspection.commune", InspectedCommune::name);
		years().forEach((year) -> excel.titled(String.valueOf(year), (commune) -> {
			InspectedCommune.Held held = commune.years().get(year);
			return (held != null) ? GradeSign.words(held.grade()) : "";
		}));
		return excel.link((offset, limit) -> this.pictures.communes(this.last, offset, limit));
	}

	private List<Integer> years() {
		return IntStream.rangeClosed(this.last - InspectionPictures.YEARS + 1, this.last).boxed().toList();
	}

	private static NativeTableHeaderCell header(String scope, String text) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
