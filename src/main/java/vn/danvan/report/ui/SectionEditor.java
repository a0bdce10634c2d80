package vn.danvan.report.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.Run;
import vn.danvan.base.ui.Notices;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.report.BlockKind;
import vn.danvan.report.ReportBlock;
import vn.danvan.report.ReportService;
import vn.danvan.report.SectionCollision;
import vn.danvan.report.SectionView;

/**
 * One section of a report as blocks. What is typed is saved within three seconds; when
 * two people edit one section, the second sees both and chooses.
 */
class SectionEditor extends Composite<Section> {

	private static final long serialVersionUID = 1L;

	private final transient ReportService service;

	private final transient PeriodSpan span;

	private final transient Runnable reload;

	private final boolean writable;

	private final long id;

	private final Div list = new Div();

	private final Span kept = new Span();

	private transient List<ReportBlock> blocks;

	private int version;

	SectionEditor(ReportService service, SectionView section, PeriodSpan span, boolean writable, Runnable reload) {
		this.service = service;
		this.span = span;
		this.reload = reload;
		this.writable = writable;
		this.id = section.id();
		this.version = section.version();
		this.blocks = new ArrayList<>(section.blocks());
		getContent().addClassName("report-section");
		if (!section.heading().isEmpty()) {
			getContent().add((section.level() == 1) ? new H2(section.heading()) : new H3(section.heading()));
		}
		this.kept.addClassNames("quiet", "kept");
		this.kept.getElement().setAttribute("aria-live", "polite");
		getContent().add(this.list);
		if (writable) {
			getContent().add(tools(section));
		}
		draw();
	}

	private Div tools(SectionView section) {
		Div tools = new Div();
		tools.addClassName("section-tools");
		for (BlockKind kind : BlockKind.values()) {
			Button add = new Button(Messages.text("report.add." + kind.name()), VaadinIcon.PLUS.create(),
					(click) -> insert(this.blocks.size(), kind));
			add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
			add.setAriaLabel(Messages.text("report.add." + kind.name()) + " – " + section.heading());
			add.addClassName("add-" + kind.name().toLowerCase(Locale.ROOT));
			tools.add(add);
		}
		tools.add(this.kept);
		return tools;
	}

	private void draw() {
		this.list.removeAll();
		for (int i = 0; i < this.blocks.size(); i++) {
			this.list.add(new BlockEditor(this.blocks.get(i), i, this.span, this.writable ? this.new Changes() : null));
		}
	}

	private void insert(int at, BlockKind kind) {
		this.blocks.add(at, ReportBlock.own(kind, ""));
		save();
		draw();
	}

	private boolean save() {
		try {
			this.version = this.service.saveSection(this.id, this.version, this.blocks);
			this.kept.setText(Messages.text("report.kept"));
			return true;
		}
		catch (SectionCollision collision) {
			new SectionCollisionDialog(this.blocks, collision, () -> {
				this.version = collision.theirs().version();
				save();
			}, () -> {
				this.version = collision.theirs().version();
				this.blocks = new ArrayList<>(collision.theirs().blocks());
				draw();
			}).open();
		}
		catch (Refusal refusal) {
			this.kept.setText("");
			Notices.failure(refusal.getMessage());
		}
		return false;
	}

	/** What the editor of a block reports. */
	final class Changes {

		void text(int at, List<Run> runs) {
			SectionEditor.this.blocks.set(at, SectionEditor.this.blocks.get(at).withRuns(runs));
			save();
		}

		void settle(int at, UnaryOperator<ReportBlock> choice) {
			SectionEditor.this.blocks.set(at, choice.apply(SectionEditor.this.blocks.get(at)));
			if (save()) {
				SectionEditor.this.reload.run();
			}
		}

		void remove(int at) {
			SectionEditor.this.blocks.remove(at);
			save();
			draw();
		}

		void move(int at, int by) {
			int to = at + by;
			if (to >= 0 && to < SectionEditor.this.blocks.size()) {
				Collections.swap(SectionEditor.this.blocks, at, to);
				save();
				draw();
			}
		}

		void kind(int at, BlockKind kind) {
			SectionEditor.this.blocks.set(at, SectionEditor.this.blocks.get(at).withKind(kind));
			save();
			draw();
		}

	}

}
