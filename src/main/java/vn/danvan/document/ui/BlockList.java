package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Block;

/** The blocks of a text or of an annex, from top to bottom, with buttons for more. */
class BlockList extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient List<Block> blocks;

	private final transient Runnable changed;

	private final Div list = new Div();

	BlockList(List<Block> blocks, boolean articles, Runnable changed) {
		this.blocks = new ArrayList<>(blocks);
		this.changed = changed;
		Div tools = new Div();
		tools.addClassName("section-tools");
		for (NewBlock kind : NewBlock.values()) {
			if (kind != NewBlock.ARTICLE || articles) {
				Button add = new Button(Messages.label(kind), VaadinIcon.PLUS.create(),
						(click) -> insert(this.blocks.size(), kind));
				add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
				add.setId("add-" + kind.name().toLowerCase(Locale.ROOT));
				tools.add(add);
			}
		}
		getContent().addClassName("block-list");
		getContent().add(this.list, tools);
		draw();
	}

	List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

	private void draw() {
		this.list.removeAll();
		for (int i = 0; i < this.blocks.size(); i++) {
			this.list.add(new BlockRow(this.blocks.get(i), i, this));
		}
	}

	private void insert(int at, NewBlock kind) {
		this.blocks.add(at, kind.empty(this.blocks));
		draw();
		this.changed.run();
	}

	void set(int at, Block block) {
		this.blocks.set(at, block);
		this.changed.run();
	}

	/** A change that shows in the row itself. */
	void replace(int at, Block block) {
		set(at, block);
		draw();
	}

	void remove(int at) {
		this.blocks.remove(at);
		draw();
		this.changed.run();
	}

	void move(int at, int by) {
		int to = at + by;
		if (to >= 0 && to < this.blocks.size()) {
			Collections.swap(this.blocks, at, to);
			draw();
			this.changed.run();
		}
	}

}
