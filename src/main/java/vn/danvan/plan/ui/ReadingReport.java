package vn.danvan.plan.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Clipboard;
import vn.danvan.workbook.CellProblem;

/**
 * What came out of reading a file: notes, and all problems with row and column, to be
 * copied or downloaded.
 */
class ReadingReport extends Div {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 100;

	/**
	 * A report.
	 * @param problems what must be put right
	 * @param count how many problems there are, also of those that are not listed
	 * @param notes what the person should know
	 */
	ReadingReport(List<CellProblem> problems, int count, List<String> notes) {
		addClassName("reading-report");
		for (String note : notes) {
			Paragraph line = new Paragraph(note);
			line.addClassName("reading-note");
			add(line);
		}
		if (!problems.isEmpty()) {
			add(problems(problems, count));
		}
	}

	/** A file that could not be read at all. */
	static ReadingReport refused(String sentence) {
		return new ReadingReport(List.of(new CellProblem(null, sentence)), 1, List.of());
	}

	private static Div problems(List<CellProblem> problems, int count) {
		String all = problems.stream().map(CellProblem::text).collect(Collectors.joining("\n"));
		H3 title = new H3(Messages.text("plan.excel.problems", count));
		UnorderedList list = new UnorderedList();
		list.setId("problems");
		problems.stream().limit(SHOWN).map(CellProblem::text).map(ListItem::new).forEach(list::add);
		Div block = new Div(title, list);
		block.addClassName("returned");
		block.getElement().setAttribute("role", "alert");
		if (problems.size() > 1) {
			Button copy = new Button(Messages.text("plan.excel.copy-problems"), VaadinIcon.COPY.create());
			copy.setId("copy-problems");
			copy.addClickListener((click) -> Clipboard.copy(copy, all, Messages.text("base.copied"),
					Messages.text("base.copy-failed")));
			Anchor file = new Anchor(DownloadHandler.fromInputStream((event) -> {
				byte[] text = ("\uFEFF" + all.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
				return new DownloadResponse(new ByteArrayInputStream(text), "loi-nhap-excel.txt",
						"text/plain;charset=utf-8", text.length);
			}), AttachmentType.DOWNLOAD, Messages.text("plan.excel.download-problems"));
			file.setId("download-problems");
			file.addClassName("button-link");
			Div actions = new Div(copy, file);
			actions.addClassName("toolbar");
			block.addComponentAtIndex(1, actions);
		}
		if (count > SHOWN) {
			block.add(
					new Paragraph(Messages.text("plan.excel.more-problems", count - Math.min(SHOWN, problems.size()))));
		}
		return block;
	}

}
