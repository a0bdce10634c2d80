package vn.danvan.plan.ui;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.WorkFileLine;
import vn.danvan.plan.WorkFileReading;
import vn.danvan.plan.WorkFileService;

/**
 * The way through Excel for bad lines: download what is still to be reported, upload the
 * filled file, see line by line what would change, store the chosen lines.
 */
class WorkFileDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient WorkFileService service;

	private final transient Runnable done;

	private final Paragraph words = new Paragraph();

	private final Div result = new Div();

	private final Button apply;

	private final transient Map<WorkFileLine, Checkbox> choices = new LinkedHashMap<>();

	WorkFileDialog(WorkFileService service, Runnable done) {
		this.service = service;
		this.done = done;
		setHeaderTitle(Messages.text("plan.work-file.heading"));
		setWidth("min(52rem, 96vw)");
		setCloseOnOutsideClick(false);
		this.words.getElement().setAttribute("aria-live", "polite");
		this.result.setId("work-file-result");
		this.apply = new StepButton("apply-work-file", "plan.work-file.apply-none", this::apply).primary();
		Div steps = new Div(download(), new ExcelUpload("work-file", (name, content) -> read(content)));
		steps.addClassName("toolbar");
		add(new Paragraph(Messages.text("plan.work-file.intro")), steps, this.words, this.result);
		getFooter().add(new Button(Messages.text("base.close"), (click) -> close()), this.apply);
		offer();
	}

	private Anchor download() {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] file = this.service.download();
			return new DownloadResponse(new ByteArrayInputStream(file), "ket-qua.xlsx", ExcelExport.MEDIA_TYPE,
					file.length);
		}), AttachmentType.DOWNLOAD, Messages.text("plan.work-file.download"));
		link.setId("download-work");
		link.addClassName("button-link");
		return link;
	}

	private void read(byte[] content) {
		this.result.removeAll();
		this.choices.clear();
		this.words.setText("");
		try {
			show(this.service.preview(content));
		}
		catch (Refusal refusal) {
			this.result.add(ReadingReport.refused(String.valueOf(refusal.getMessage())));
		}
		offer();
	}

	private void show(WorkFileReading read) {
		this.words.setText(Messages.text("plan.work-file.found", read.lines().size(), read.unchanged()));
		this.result.add(new ReadingReport(read.problems(), read.problemCount(), read.notes()));
		UnorderedList lines = new UnorderedList();
		lines.addClassName("work-list");
		lines.setId("differences");
		read.lines().forEach((line) -> lines.add(line(line)));
		this.result.add(lines);
	}

	/** A line that somebody changed meanwhile is taken only when it is ticked. */
	private ListItem line(WorkFileLine line) {
		Checkbox take = new Checkbox(line.code() + ". " + line.title(), !line.collides());
		take.addValueChangeListener((change) -> offer());
		this.choices.put(line, take);
		ListItem item = new ListItem(take);
		if (line.collides()) {
			Paragraph warning = new Paragraph(Messages.text("plan.work-file.collides", line.changedBy()));
			warning.addClassName("returned");
			item.add(warning);
		}
		for (WorkFileLine.Change change : line.changes()) {
			Span before = new Span(shown(change.before()));
			before.addClassName(change.before().isEmpty() ? "quiet" : "before");
			Span after = new Span(shown(change.after()));
			after.addClassName("after");
			Div row = new Div(new Span(change.field() + ": "), before, new Span(" → "), after);
			row.addClassName("difference");
			item.add(row);
		}
		return item;
	}

	private static String shown(String text) {
		return text.isEmpty() ? Messages.text("plan.work-file.blank") : text;
	}

	private List<WorkFileLine> chosen() {
		return this.choices.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getValue())
			.map(Map.Entry::getKey)
			.toList();
	}

	private void offer() {
		int count = chosen().size();
		this.apply.setEnabled(count > 0);
		this.apply.setText((count > 0) ? Messages.text("plan.work-file.apply", count)
				: Messages.text("plan.work-file.apply-none"));
	}

	private void apply() {
		try {
			int stored = this.service.apply(chosen());
			close();
			Notices.success(Messages.text("plan.work-file.stored", stored));
			this.done.run();
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
	}

}
