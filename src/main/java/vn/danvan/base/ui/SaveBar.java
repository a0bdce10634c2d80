package vn.danvan.base.ui;

import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/**
 * The bar above an editor that stores nothing before it is saved: a sum, whether
 * something is unsaved, the button.
 */
public class SaveBar extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Supplier<Object> typed;

	private final Span total = new Span();

	private final Span kept = new Span();

	private transient @Nullable Object saved;

	/**
	 * A bar.
	 * @param typed what stands on the page, to be compared with what is saved
	 * @param save saves it
	 */
	public SaveBar(Supplier<Object> typed, Runnable save) {
		this.typed = typed;
		this.total.setId("total");
		this.kept.setId("kept");
		this.kept.getElement().setAttribute("role", "status");
		getContent().addClassName("save-bar");
		getContent().add(this.total, this.kept, new StepButton("save", "base.save", save).primary());
	}

	/** Says that what stands on the page now is saved. */
	public void saved() {
		this.saved = this.typed.get();
	}

	/**
	 * Tells the sum, and whether something is unsaved.
	 * @param sum the sum in words
	 */
	public void tell(String sum) {
		this.total.setText(sum);
		this.kept.setText(Messages.text(changed() ? "base.unsaved" : "base.all-saved"));
	}

	/**
	 * Asks before the page is left while something is unsaved.
	 * @param event the leaving
	 */
	public void guard(BeforeLeaveEvent event) {
		if (changed()) {
			Confirmation.askToLeave(event);
		}
	}

	private boolean changed() {
		return this.saved != null && !Objects.equals(this.saved, this.typed.get());
	}

}
