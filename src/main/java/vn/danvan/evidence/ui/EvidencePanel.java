package vn.danvan.evidence.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceFile.Preview;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.EvidenceView;
import vn.danvan.evidence.Subject;

/**
 * The files of a record: photos as small pictures that open large, pages of a PDF in the
 * page, others by name; where allowed added and removed.
 */
public class EvidencePanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final double KILOBYTE = 1024;

	private final transient EvidenceService service;

	private final transient Subject subject;

	private final transient Runnable changed;

	private final boolean writable;

	private final UnorderedList photos = new UnorderedList();

	private final UnorderedList list = new UnorderedList();

	private final Paragraph none = new Paragraph(Messages.text("evidence.none"));

	/**
	 * A panel.
	 * @param service the service
	 * @param subject the record
	 * @param writable whether files may be added and removed
	 */
	public EvidencePanel(EvidenceService service, Subject subject, boolean writable) {
		this(service, subject, writable, () -> {
		});
	}

	/**
	 * A panel whose page shows how many files there are.
	 * @param service the service
	 * @param subject the record
	 * @param writable whether files may be added and removed
	 * @param changed what happens when a file was added or removed
	 */
	public EvidencePanel(EvidenceService service, Subject subject, boolean writable, Runnable changed) {
		this.changed = changed;
		this.service = service;
		this.subject = subject;
		this.writable = writable;
		this.photos.addClassName("photo-list");
		this.list.addClassName("file-list");
		this.none.addClassName("quiet");
		getContent().addClassName("evidence");
		getContent().add(this.none, this.photos, this.list);
		if (writable) {
			Paragraph hint = new Paragraph(Messages.text("evidence.hint"));
			hint.addClassNames("quiet", "evidence-hint");
			getContent().add(new EvidenceUpload(this::received), hint);
		}
		refresh();
	}

	private void received(String fileName, byte[] content) {
		getUI().ifPresent((ui) -> ui.access(() -> {
			try {
				this.service.attach(this.subject, fileName, content);
				refresh();
				this.changed.run();
				Notices.success(Messages.text("evidence.added", fileName));
			}
			catch (Refusal refusal) {
				Notices.failure(refusal.getMessage());
			}
		}));
	}

	private void refresh() {
		this.photos.removeAll();
		this.list.removeAll();
		List<EvidenceFile> files = this.service.list(this.subject.type(), this.subject.id());
		List<EvidenceFile> pictures = files.stream().filter((file) -> file.preview() == Preview.PICTURE).toList();
		for (int i = 0; i < pictures.size(); i++) {
			this.photos.add(photo(pictures, i));
		}
		files.stream().filter((file) -> file.preview() != Preview.PICTURE).forEach((file) -> this.list.add(row(file)));
		this.none.setVisible(files.isEmpty());
		this.photos.setVisible(!pictures.isEmpty());
		this.list.setVisible(files.size() > pictures.size());
	}

	private ListItem photo(List<EvidenceFile> pictures, int index) {
		EvidenceFile file = pictures.get(index);
		Image small = new Image(EvidenceAddress.of(file, EvidenceView.THUMBNAIL),
				PhotoDialog.alternative(pictures, index));
		small.getElement().setAttribute("loading", "lazy");
		NativeButton open = new NativeButton("", (click) -> new PhotoDialog(pictures, index).open());
		open.add(small);
		open.addClassName("photo");
		open.setId("photo-" + file.id());
		open.getElement()
			.setAttribute("aria-label", Messages.text("evidence.open-photo", index + 1, pictures.size(), file.name()));
		ListItem item = new ListItem(open);
		addRemoval(item, file);
		return item;
	}

	private ListItem row(EvidenceFile file) {
		Anchor download = new Anchor(EvidenceAddress.of(file, EvidenceView.WHOLE), file.name());
		download.addComponentAsFirst(VaadinIcon.FILE_TEXT_O.create());
		download.getElement().setAttribute("download", file.name());
		download.getElement().setAttribute("aria-label", Messages.text("evidence.download-one", file.name()));
		ListItem item = new ListItem(download, size(file));
		if (file.preview() == Preview.PAGES) {
			Button view = new Button(Messages.text("evidence.view"), (click) -> new PagesDialog(file).open());
			view.setId("view-" + file.id());
			view.addThemeVariants(ButtonVariant.LUMO_SMALL);
			view.setAriaLabel(Messages.text("evidence.view-one", file.name()));
			item.add(view);
		}
		addRemoval(item, file);
		return item;
	}

	private static Component size(EvidenceFile file) {
		Span size = new Span(VietnameseNumbers.format(Math.max(1, Math.round(file.sizeBytes() / KILOBYTE))) + " KB");
		size.addClassNames("quiet", "file-size");
		return size;
	}

	private void addRemoval(ListItem item, EvidenceFile file) {
		if (!this.writable) {
			return;
		}
		Button remove = new Button(VaadinIcon.TRASH.create(),
				(click) -> Confirmation.ask(Messages.text("evidence.remove"),
						Messages.text("evidence.remove-question", file.name()), Messages.text("evidence.remove"),
						() -> {
							this.service.remove(file.id());
							refresh();
							this.changed.run();
						}));
		remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
		remove.setAriaLabel(Messages.text("evidence.remove-one", file.name()));
		Span corner = new Span(remove);
		corner.addClassName("file-remove");
		item.add(corner);
	}

}
