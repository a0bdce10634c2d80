package vn.danvan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;

/**
 * A list with the selected record beside it; on a phone the record takes the list's place
 * and has a way back.
 */
public class MasterDetail extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final Div detail = new Div();

	/**
	 * A list and an empty place beside it.
	 * @param master the list with its toolbar
	 */
	public MasterDetail(Component... master) {
		Div list = new Div(master);
		list.addClassName("master");
		this.detail.addClassName("detail");
		getContent().addClassName("master-detail");
		getContent().add(list, this.detail);
	}

	/**
	 * Gives the record more room than the list.
	 * @return this
	 */
	public MasterDetail wide() {
		getContent().addClassName("wide-detail");
		return this;
	}

	/**
	 * Shows a record.
	 * @param record what is shown of it
	 * @param listPath the address of the list, for the way back on a phone
	 */
	public void open(Component record, String listPath) {
		Anchor back = new Anchor(listPath, VaadinIcon.ARROW_LEFT.create());
		back.add(Messages.text("base.back"));
		back.addClassNames("back", "only-narrow");
		this.detail.removeAll();
		this.detail.add(back, record);
		this.detail.addClassName("detail-open");
	}

	/**
	 * Shows that nothing is selected.
	 * @param hint what to select
	 */
	public void empty(String hint) {
		this.detail.removeAll();
		this.detail.add(new EmptyState(hint));
		this.detail.removeClassName("detail-open");
	}

}
