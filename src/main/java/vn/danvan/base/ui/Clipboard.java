package vn.danvan.base.ui;

import com.vaadin.flow.component.Component;

/** Copies text on the person's machine, also where the page is not served over HTTPS. */
public final class Clipboard {

	private static final String COPY = """
			const text = $0;
			if (navigator.clipboard && window.isSecureContext) {
				return navigator.clipboard.writeText(text).then(() => true, () => false);
			}
			const area = document.createElement('textarea');
			area.value = text;
			area.style.position = 'fixed';
			area.style.opacity = '0';
			(this.querySelector && this.isConnected ? this : document.body).appendChild(area);
			area.select();
			let copied = false;
			try { copied = document.execCommand('copy'); } catch (ignored) { copied = false; }
			area.remove();
			return copied;""";

	private Clipboard() {
	}

	/**
	 * Copies a text and says whether it worked.
	 * @param near a component on the page
	 * @param text what is copied
	 * @param done what is said on success
	 * @param failed what is said when the browser refuses
	 */
	public static void copy(Component near, String text, String done, String failed) {
		near.getElement().executeJs(COPY, text).then(Boolean.class, (copied) -> {
			if (Boolean.TRUE.equals(copied)) {
				Notices.success(done);
			}
			else {
				Notices.failure(failed);
			}
		});
	}

}
