package vn.danvan.programme.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.FactList;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeRequest;

/** The text of a programme, to read. */
class ProgrammeText extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	ProgrammeText(ProgrammeScreens screens, ProgrammeDetails details, List<BodyName> bodies) {
		ProgrammeRequest request = details.request();
		FactList facts = new FactList().fact("programme.field.lead",
				ProgrammeScreens.name(bodies, request.leadBodyId()));
		Long contact = request.contactBodyId();
		if (contact != null) {
			facts.fact("programme.field.contact", ProgrammeScreens.name(bodies, contact));
		}
		written(facts, "programme.field.purpose", request.purpose());
		written(facts, "programme.field.principles", request.principles());
		written(facts, "programme.field.regime", request.reportingRegime());
		written(facts, "programme.field.funding", request.funding());
		FactList parties = new FactList();
		request.parties()
			.forEach((party) -> parties.plain(ProgrammeScreens.name(bodies, party.bodyId()), party.duties()));
		OrderedList contents = new OrderedList();
		details.contents().forEach((content) -> contents.add(new ListItem(content.title())));
		UnorderedList bases = new UnorderedList();
		screens.bases.of(request.legalBases())
			.forEach((basis) -> bases.add(new ListItem(new BasisLine(basis, screens.today()))));
		getContent().add(facts, new H3(Messages.text("programme.parties")), parties,
				new H3(Messages.text("programme.contents")), contents, new H3(Messages.text("programme.bases")), bases);
	}

	private static void written(FactList facts, String labelKey, String text) {
		if (!text.isEmpty()) {
			facts.fact(labelKey, text);
		}
	}

}
