package vn.danvan.followup.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.followup.FollowUpPicture;

/**
 * How the recommendations, commitments and shortcomings of each year ended or stand, and
 * who had most of them.
 */
@Route(value = OverviewView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class OverviewView extends Main implements HasDynamicTitle {

	static final String PATH = FollowUpsView.PATH + "/tong-hop";

	private static final long serialVersionUID = 1L;

	OverviewView(FollowUpScreens screens) {
		FollowUpPicture picture = screens.overview.picture();
		PageHeader header = new PageHeader(Messages.text("followup.overview"));
		Anchor back = new Anchor(FollowUpsView.PATH, Messages.text("followup.overview.register"));
		back.setId("register-link");
		header.addAction(back);
		add(header);
		if (picture.years().isEmpty()) {
			add(new EmptyState(Messages.text("followup.overview.empty")));
			return;
		}
		Div cards = new Div();
		cards.addClassName("outcome-cards");
		picture.years().forEach((year) -> cards.add(year(year)));
		if (picture.owners().size() > 1) {
			cards.add(owners(picture.owners()));
		}
		add(cards);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("followup.overview");
	}

	private static Section year(FollowUpPicture.Year year) {
		int whole = year.whole().total();
		String ofYear = "&" + FollowUpsView.YEAR + "=" + year.year();
		Section card = new Section(new H2(Messages.text("followup.overview.year", String.valueOf(year.year()), whole)),
				new OutcomeBar(year.whole(), whole, ofYear));
		if (year.groups().size() > 1) {
			year.groups()
				.forEach((group) -> card
					.add(line(Messages.text("followup.overview.line", group.label(), group.outcome().total()),
							new OutcomeBar(group.outcome(), whole,
									ofYear + "&" + FollowUpsView.KIND + "=" + group.kind().slug()))));
		}
		card.setId("year-" + year.year());
		card.addClassName("card");
		return card;
	}

	private static Section owners(List<FollowUpPicture.OwnerShare> owners) {
		int most = owners.getFirst().outcome().total();
		Section card = new Section(new H2(Messages.text("followup.overview.owners")));
		owners
			.forEach((one) -> card.add(line(Messages.text("followup.overview.line", one.name(), one.outcome().total()),
					new OutcomeBar(one.outcome(), most, "&" + FollowUpsView.OWNER + "=" + OwnerWord.of(one.owner())))));
		card.setId("owners");
		card.addClassName("card");
		return card;
	}

	private static Div line(String title, Component bar) {
		H3 name = new H3(title);
		Div line = new Div(name, bar);
		line.addClassName("outcome-line");
		return line;
	}

}
