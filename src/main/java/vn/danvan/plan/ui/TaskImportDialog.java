package vn.danvan.plan.ui;

import java.io.ByteArrayInputStream;
import java.util.List;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.ImportedTask;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.TaskImport;
import vn.danvan.plan.TaskImportService;
import vn.danvan.workbook.ChooseSheet;

/**
 * Imports tasks from Excel: the template, the upload, every task as it will be, every
 * problem by row and column, and then all or nothing.
 */
class TaskImportDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int SHORT = 8;

	private static final int POLL_MILLIS = 400;

	private static final int NO_POLL = -1;

	private final transient TaskImportService service;

	private final long planId;

	private final transient Runnable done;

	private final Div result = new Div();

	private final Select<String> sheet = new Select<>();

	private final ProgressBar bar = new ProgressBar();

	private final Paragraph words = new Paragraph();

	private final ExcelUpload upload = new ExcelUpload("tasks-file", this::received);

	private final Button apply;

	private final Button cancel;

	private final Button close = new Button(Messages.text("base.close"), (click) -> close());

	private String fileName = "";

	private transient byte[] content = {};

	private transient @Nullable TaskImport seen;

	private transient @Nullable BackgroundRun run;

	private transient @Nullable Registration polling;

	TaskImportDialog(TaskImportService service, long planId, Runnable done) {
		this.service = service;
		this.planId = planId;
		this.done = done;
		setHeaderTitle(Messages.text("plan.import.heading"));
		setWidth("min(72rem, 96vw)");
		setCloseOnOutsideClick(false);
		this.result.setId("import-result");
		this.words.getElement().setAttribute("aria-live", "polite");
		this.bar.setVisible(false);
		this.sheet.setId("sheet");
		this.sheet.setLabel(Messages.text("plan.excel.sheet"));
		this.sheet.setVisible(false);
		this.sheet.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				read(change.getValue());
			}
		});
		this.apply = new StepButton("apply-import", "plan.import.apply-none", this::apply).primary();
		this.apply.setEnabled(false);
		this.cancel = new StepButton("cancel-import", "plan.import.cancel", this::stop);
		this.cancel.setVisible(false);
		Div steps = new Div(template(), this.upload);
		steps.addClassName("toolbar");
		add(new Paragraph(Messages.text("plan.import.intro")), steps, this.sheet, this.bar, this.words, this.result);
		getFooter().add(this.cancel, this.close, this.apply);
	}

	private Anchor template() {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] file = this.service.template(this.planId);
			return new DownloadResponse(new ByteArrayInputStream(file), "mau-nhiem-vu.xlsx", ExcelExport.MEDIA_TYPE,
					file.length);
		}), AttachmentType.DOWNLOAD, Messages.text("plan.import.template"));
		link.setId("template");
		link.addClassName("button-link");
		return link;
	}

	private void received(String name, byte[] bytes) {
		this.fileName = name;
		this.content = bytes;
		this.sheet.setVisible(false);
		this.sheet.clear();
		read(null);
	}

	private void read(@Nullable String chosen) {
		this.seen = null;
		this.result.removeAll();
		this.words.setText("");
		try {
			show(this.service.preview(this.planId, this.fileName, this.content, chosen));
		}
		catch (ChooseSheet choice) {
			this.sheet.setItems(choice.sheets());
			this.sheet.setVisible(true);
			this.words.setText(String.valueOf(choice.getMessage()));
		}
		catch (Refusal refusal) {
			this.result.add(ReadingReport.refused(String.valueOf(refusal.getMessage())));
		}
		offer();
	}

	private void show(TaskImport read) {
		this.seen = read;
		this.words.setText(Messages.text("plan.import.found", read.sheet(), read.lines(), read.tasks().size(),
				read.assignments()));
		this.result.add(new ReadingReport(read.problems(), read.problemCount(), read.notes()));
		if (!read.tasks().isEmpty()) {
			this.result.add(grid(read.tasks()));
		}
	}

	private static Grid<ImportedTask> grid(List<ImportedTask> tasks) {
		Grid<ImportedTask> grid = new Grid<>();
		grid.setId("imported");
		grid.setSelectionMode(Grid.SelectionMode.NONE);
		grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
				GridVariant.LUMO_ROW_STRIPES);
		grid.addColumn(ImportedTask::row).setHeader(Messages.text("plan.excel.row")).setWidth("4.5rem").setFlexGrow(0);
		grid.addColumn((task) -> task.request().code() + ". " + task.request().title())
			.setHeader(Messages.text("plan.column.task"))
			.setWidth("15rem")
			.setFlexGrow(3);
		grid.addColumn(ImportedTask::lead).setHeader(Messages.text("plan.column.lead")).setWidth("9rem");
		grid.addColumn(ImportedTask::owners).setHeader(Messages.text("plan.import.title.owners")).setWidth("11rem");
		grid.addColumn(TaskImportDialog::time).setHeader(Messages.text("plan.column.deadline")).setWidth("9rem");
		grid.addColumn(ImportedTask::target).setHeader(Messages.text("plan.column.target")).setWidth("8rem");
		grid.setItems(tasks);
		grid.setAllRowsVisible(tasks.size() <= SHORT);
		return grid;
	}

	private static String time(ImportedTask task) {
		String days = VietnameseDates.screen(task.request().schedule().startsOn()) + " – "
				+ VietnameseDates.screen(task.request().schedule().deadline());
		Occurrence occurrence = task.request().schedule().occurrence();
		return (occurrence == Occurrence.ONCE) ? days : Messages.label(occurrence) + ", " + days;
	}

	private void offer() {
		TaskImport read = this.seen;
		boolean ready = read != null && read.ready();
		this.apply.setEnabled(ready);
		this.apply.setText(ready ? Messages.text("plan.import.apply", read.tasks().size())
				: Messages.text("plan.import.apply-none"));
	}

	private void apply() {
		TaskImport read = this.seen;
		if (read == null) {
			return;
		}
		this.run = BackgroundRun.start((progress) -> this.service.apply(read, progress));
		this.bar.setMax(read.tasks().size());
		busy(true);
		getUI().ifPresent((ui) -> {
			ui.setPollInterval(POLL_MILLIS);
			this.polling = ui.addPollListener((event) -> look());
		});
	}

	private void look() {
		BackgroundRun running = this.run;
		TaskImport read = this.seen;
		if (running == null || read == null) {
			return;
		}
		this.bar.setValue(running.written());
		this.words.setText(Messages.text("plan.import.running", running.written(), read.tasks().size()));
		if (running.finished()) {
			this.run = null;
			stopPolling();
			busy(false);
			finish(running);
		}
	}

	private void finish(BackgroundRun finished) {
		try {
			int stored = finished.stored();
			close();
			Notices.success(Messages.text("plan.import.stored", stored));
			this.done.run();
		}
		catch (Refusal refusal) {
			this.words.setText("");
			this.result.removeAll();
			this.result.add(ReadingReport.refused(String.valueOf(refusal.getMessage())));
			this.seen = null;
			offer();
		}
	}

	private void busy(boolean busy) {
		this.bar.setVisible(busy);
		this.cancel.setVisible(busy);
		this.apply.setVisible(!busy);
		this.close.setEnabled(!busy);
		this.upload.setVisible(!busy);
		setCloseOnEsc(!busy);
	}

	private void stop() {
		BackgroundRun running = this.run;
		if (running != null) {
			running.cancel();
		}
	}

	private void stopPolling() {
		Registration listening = this.polling;
		if (listening != null) {
			listening.remove();
			this.polling = null;
			getUI().ifPresent((ui) -> ui.setPollInterval(NO_POLL));
		}
	}

	/** Who leaves the page while it runs calls it off. */
	@Override
	protected void onDetach(DetachEvent event) {
		stop();
		stopPolling();
		super.onDetach(event);
	}

}
