package vn.danvan.programme.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.Act;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeRow;

/** The steps of a programme, from the first: what, when, by which document, by whom. */
class Timeline extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ProgrammeScreens screens;

	private final transient ProgrammeDetails details;

	Timeline(ProgrammeScreens screens, ProgrammeDetails details, List<BodyName> bodies) {
		this.screens = screens;
		this.details = details;
		if (details.acts().isEmpty()) {
			Paragraph none = new Paragraph(Messages.text("programme.acts-none"));
			none.addClassName("quiet");
			getContent().add(none);
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("story");
		list.setId("acts");
		details.acts().forEach((act) -> list.add(item(act, bodies)));
		getContent().add(list);
	}

	private ListItem item(Act act, List<BodyName> bodies) {
		Span day = new Span(VietnameseDates.screen(act.actedOn()));
		day.addClassName("quiet");
		String what = Messages.label(act.kind());
		Span title = new Span((act.bodyId() != null)
				? Messages.text("programme.signed-by", what, ProgrammeScreens.name(bodies, act.bodyId())) : what);
		title.addClassName("work-title");
		ListItem item = new ListItem(day, title);
		String facts = Stream
			.of(act.symbol().isEmpty() ? "" : Messages.text("programme.number", act.symbol()), signer(act))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
		if (!facts.isEmpty()) {
			item.add(new Div(new Span(facts)));
		}
		if (!act.note().isEmpty()) {
			Div note = new Div(new Span(act.note()));
			note.addClassName("multi-line");
			item.add(note);
		}
		ProgrammeRow successor = this.details.successor();
		if (act.successorId() != null && successor != null) {
			item.add(new Div(new Anchor(ProgrammeView.PATH + "/" + successor.id(),
					Messages.text("programme.replaced-by", successor.title()))));
		}
		item.add(people(act));
		if (this.screens.actors.current().readsAllUnits()) {
			item.add(scans(act));
		}
		return item;
	}

	private static String signer(Act act) {
		if (act.signerName().isEmpty()) {
			return "";
		}
		return act.signerTitle().isEmpty() ? Messages.text("programme.signer", act.signerName())
				: Messages.text("programme.signer-titled", act.signerName(), act.signerTitle());
	}

	private Component people(Act act) {
		String recorded = name(act.recordedBy());
		Span people = new Span();
		people.addClassName("quiet");
		Long confirmer = act.confirmedBy();
		if (confirmer != null) {
			people.setText(Messages.text("programme.recorded-and-confirmed", recorded, name(confirmer)));
			return people;
		}
		people.setText(Messages.text("programme.recorded-by", recorded));
		return new Div(people, new Badge(Messages.text("programme.pending"), Badge.Tone.WARNING));
	}

	private String name(long account) {
		return this.details.people().getOrDefault(account, Messages.text("base.somebody"));
	}

	/** Files are read when somebody opens them; those of a step that waits are open. */
	private Component scans(Act act) {
		Details scans = new Details(Messages.text("programme.scans"));
		scans.setId("scans-" + act.id());
		scans.addOpenedChangeListener((change) -> {
			if (change.isOpened() && scans.getContent().findAny().isEmpty()) {
				scans.add(new EvidencePanel(this.screens.evidence, new Subject("programme-act", act.id(), null),
						this.details.may().write()));
			}
		});
		scans.setOpened(act.pending());
		return scans;
	}

}
