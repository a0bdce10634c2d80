package vn.danvan.evidence.ui;

import java.util.List;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceView;

/** The photos of a record, one at a time and large; arrows lead to the next. */
class PhotoDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient List<EvidenceFile> photos;

	private final Image image = new Image();

	private final Span place = new Span();

	private final Button previous = step("previous", VaadinIcon.ANGLE_LEFT, "evidence.previous", -1);

	private final Button next = step("next", VaadinIcon.ANGLE_RIGHT, "evidence.next", 1);

	private final Anchor download = new Anchor("", Messages.text("evidence.download"));

	private int index;

	/**
	 * A dialog.
	 * @param photos the photos of the record
	 * @param index which one is shown first
	 */
	PhotoDialog(List<EvidenceFile> photos, int index) {
		this.photos = List.copyOf(photos);
		this.index = index;
		setWidth("min(66rem, 96vw)");
		this.image.setId("photo");
		this.place.setId("photo-place");
		this.place.getElement().setAttribute("aria-live", "polite");
		this.download.getElement().setAttribute("download", true);
		this.download.addClassName("button-link");
		Div stage = new Div(this.previous, this.image, this.next);
		stage.addClassName("photo-stage");
		add(stage);
		Button close = new Button(Messages.text("evidence.close"), (click) -> close());
		getFooter().add(this.place, this.download, close);
		Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_LEFT).listenOn(this);
		Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_RIGHT).listenOn(this);
		move(0);
	}

	private Button step(String id, VaadinIcon icon, String key, int by) {
		Button button = new Button(icon.create(), (click) -> move(by));
		button.setId(id);
		button.setAriaLabel(Messages.text(key));
		button.setTooltipText(Messages.text(key));
		return button;
	}

	private void move(int by) {
		this.index = Math.clamp(this.index + by, 0, this.photos.size() - 1);
		EvidenceFile photo = this.photos.get(this.index);
		setHeaderTitle(photo.name());
		this.image.setSrc(EvidenceAddress.of(photo, EvidenceView.MIDDLE));
		this.image.setAlt(alternative(this.photos, this.index));
		this.place.setText(Messages.text("evidence.photo-place", this.index + 1, this.photos.size()));
		this.download.setHref(EvidenceAddress.of(photo, EvidenceView.WHOLE));
		this.previous.setEnabled(this.index > 0);
		this.next.setEnabled(this.index < this.photos.size() - 1);
	}

	/** What a person hears who does not see the photo. */
	static String alternative(List<EvidenceFile> photos, int index) {
		return Messages.text("evidence.photo", index + 1, photos.size(), photos.get(index).name());
	}

}
