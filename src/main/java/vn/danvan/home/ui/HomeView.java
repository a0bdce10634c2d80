package vn.danvan.home.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;

/** The first page of everybody: what this person must do now. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient List<HomeCard> cards;

	private final transient Actors actors;

	private final transient BusinessClock clock;

	HomeView(List<HomeCard> cards, Actors actors, BusinessClock clock) {
		this.cards = cards;
		this.actors = actors;
		this.clock = clock;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		Actor actor = this.actors.current();
		PageHeader header = new PageHeader(Messages.text("home.greeting", actor.fullName()));
		header.setSubtitle(actor.position() + " · " + VietnameseDates.words(this.clock.today()));
		Div grid = new Div();
		grid.addClassName("cards");
		List<Component> shown = this.cards.stream()
			.sorted(Comparator.comparingInt(HomeCard::position))
			.map((card) -> card.card(actor))
			.flatMap(Optional::stream)
			.toList();
		grid.add(shown);
		add(header, shown.isEmpty() ? new Paragraph(Messages.text("home.nothing")) : grid);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("base.home");
	}

}
