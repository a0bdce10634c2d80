package vn.danvan.followup.ui;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.followup.FollowUpSearch;

/** The ways from the register: its print, the draft of a notice, the picture. */
final class FollowUpLinks {

	private FollowUpLinks() {
	}

	/** Opens what is looked for as PDF in a tab of its own. */
	static Anchor print(FollowUpScreens screens, Supplier<FollowUpSearch> search) {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] bytes = screens.documents.list(search.get());
			return new DownloadResponse(new ByteArrayInputStream(bytes), "viec-phai-theo-doi.pdf", "application/pdf",
					bytes.length);
		}), AttachmentType.INLINE, Messages.text("followup.print"));
		link.setTarget(AnchorTarget.BLANK);
		link.setId("print");
		link.addClassName("button-link");
		return link;
	}

	/** Drafts a notice and tells where it is. */
	static String notice(FollowUpScreens screens, FollowUpSearch search) {
		long document = screens.documents.prepareNotice(search);
		return screens.links.path("document", document).orElseThrow();
	}

	static Anchor overview() {
		Anchor link = new Anchor(OverviewView.PATH, Messages.text("followup.overview.open"));
		link.setId("overview");
		link.addClassName("button-link");
		return link;
	}

}
