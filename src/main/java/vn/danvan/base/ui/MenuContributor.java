package vn.danvan.base.ui;

import java.util.List;

import vn.danvan.base.security.Actor;

/** A feature's lines in the menu. */
public interface MenuContributor {

	/**
	 * The lines that a person sees.
	 * @param actor the person
	 * @return the lines, possibly none
	 */
	List<MenuEntry> menu(Actor actor);

}
