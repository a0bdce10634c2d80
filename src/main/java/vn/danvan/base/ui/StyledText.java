package vn.danvan.base.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.Run;

/** One paragraph of text with bold and italic, edited in place. */
public class StyledText extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String TYPING = """
			let pause;
			this.addEventListener('input', () => {
				clearTimeout(pause);
				pause = setTimeout(() => $0.$server.typed(this.innerHTML), 800);
			});
			this.addEventListener('blur', () => {
				if (pause) { clearTimeout(pause); pause = undefined; $0.$server.typed(this.innerHTML); }
			});
			this.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); } });
			this.addEventListener('paste', (event) => {
				event.preventDefault();
				document.execCommand('insertText', false, event.clipboardData.getData('text').replace(/\\s+/g, ' '));
			});""";

	private static final String STYLE = """
			this.addEventListener('mousedown', (event) => event.preventDefault());
			this.addEventListener('click', () => { $0.focus(); document.execCommand($1); });""";

	private final transient @Nullable Consumer<List<Run>> typed;

	/**
	 * A text.
	 * @param label what it is, for those who do not see it
	 * @param value what it says
	 * @param typed hears what was typed, within a second; null for a text to read only
	 */
	public StyledText(String label, List<Run> value, @Nullable Consumer<List<Run>> typed) {
		this.typed = typed;
		Div text = getContent();
		text.getElement().setProperty("innerHTML", StyledHtml.write(value));
		text.addClassName("block-text");
		if (typed != null) {
			text.getElement().setAttribute("contenteditable", "true");
			text.getElement().setAttribute("role", "textbox");
			text.getElement().setAttribute("aria-multiline", "true");
			text.getElement().setAttribute("aria-label", label);
			text.getElement().executeJs(TYPING, getElement());
		}
	}

	/**
	 * The button that makes the marked text bold.
	 * @return the button
	 */
	public Button boldButton() {
		return styling(VaadinIcon.BOLD, "base.bold", "bold");
	}

	/**
	 * The button that makes the marked text italic.
	 * @return the button
	 */
	public Button italicButton() {
		return styling(VaadinIcon.ITALIC, "base.italic", "italic");
	}

	@ClientCallable
	void typed(String html) {
		if (this.typed != null) {
			this.typed.accept(StyledHtml.read(html));
		}
	}

	private Button styling(VaadinIcon icon, String key, String command) {
		Button button = new ToolButton(icon, Messages.text(key));
		button.getElement().executeJs(STYLE, getElement(), command);
		return button;
	}

}
