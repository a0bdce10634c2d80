package vn.danvan.document.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Function;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.BatchJob;
import vn.danvan.document.BatchJob.Format;
import vn.danvan.document.BatchJob.State;

/**
 * Prints many documents in one job: asks for the kind of file, shows how far it is, can
 * be cancelled.
 */
public class BatchDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int POLL_MILLIS = 500;

	private static final int NO_POLL = -1;

	private final RadioButtonGroup<Format> format = new RadioButtonGroup<>(Messages.text("document.batch-format"));

	private final ProgressBar bar = new ProgressBar();

	private final Paragraph words = new Paragraph();

	private final Button start;

	private final Button close = new Button(Messages.text("base.close"), (click) -> close());

	private final Button cancel;

	private transient @Nullable BatchJob job;

	private transient @Nullable Registration polling;

	BatchDialog(Function<Format, BatchJob> starting, String titleKey) {
		setHeaderTitle(Messages.text(titleKey));
		setWidth("min(32rem, 96vw)");
		setCloseOnOutsideClick(false);
		this.format.setItems(Format.values());
		this.format.setItemLabelGenerator(Messages::label);
		this.format.setValue(Format.ONE_PDF);
		this.bar.setVisible(false);
		this.words.getElement().setAttribute("aria-live", "polite");
		this.start = new StepButton("start-batch", "document.batch-start", () -> start(starting)).primary();
		this.cancel = new StepButton("cancel-batch", "document.batch-cancel", this::cancel);
		this.cancel.setVisible(false);
		add(this.format, this.bar, this.words);
		getFooter().add(this.cancel, this.close, this.start);
	}

	/**
	 * Asks for the kind of file and prints.
	 * @param starting begins the job
	 * @param titleKey key of what is printed
	 */
	public static void open(Function<Format, BatchJob> starting, String titleKey) {
		new BatchDialog(starting, titleKey).open();
	}

	private void start(Function<Format, BatchJob> starting) {
		try {
			BatchJob begun = starting.apply(this.format.getValue());
			this.job = begun;
			this.bar.setMax(begun.total());
			this.bar.setVisible(true);
			this.format.setEnabled(false);
			this.start.setVisible(false);
			this.cancel.setVisible(true);
			getUI().ifPresent((ui) -> {
				ui.setPollInterval(POLL_MILLIS);
				this.polling = ui.addPollListener((event) -> show());
			});
			show();
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
	}

	private void show() {
		BatchJob running = this.job;
		if (running == null) {
			return;
		}
		this.bar.setValue(running.printed());
		this.words.setText(Messages.text("document.batch-state", Messages.label(running.state()), running.printed(),
				running.total()));
		if (running.state() == State.DONE) {
			finish();
			Anchor file = new Anchor(file(running), AttachmentType.DOWNLOAD, Messages.text("document.batch-download"));
			file.setId("batch-file");
			file.addClassName("button-link");
			add(file);
		}
		else if (running.state() == State.FAILED || running.state() == State.CANCELLED) {
			finish();
		}
	}

	private void cancel() {
		BatchJob running = this.job;
		if (running != null) {
			running.cancel();
			show();
		}
	}

	private void finish() {
		this.cancel.setVisible(false);
		this.job = null;
		stopPolling();
	}

	private void stopPolling() {
		Registration listening = this.polling;
		if (listening != null) {
			listening.remove();
			this.polling = null;
			getUI().ifPresent((ui) -> ui.setPollInterval(NO_POLL));
		}
	}

	private static DownloadHandler file(BatchJob job) {
		boolean zip = job.format() == Format.ZIP;
		return DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = job.file();
			return new DownloadResponse(new ByteArrayInputStream(bytes), zip ? "van-ban.zip" : "van-ban.pdf",
					zip ? "application/zip" : "application/pdf", bytes.length);
		});
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		show();
	}

	/** Who leaves the page no longer wants the pages. */
	@Override
	protected void onDetach(DetachEvent event) {
		cancel();
		stopPolling();
		super.onDetach(event);
	}

}
