package vn.danvan.base.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

import vn.danvan.base.security.Actor;

/** A feature's part of the first page. */
public interface HomeCard {

	/**
	 * Where it stands.
	 * @return smaller is higher
	 */
	int position();

	/**
	 * What a person sees of it.
	 * @param actor the person
	 * @return the card, empty when there is nothing for this person
	 */
	Optional<Component> card(Actor actor);

}
