package vn.danvan.base.event;

import java.util.HashMap;
import java.util.Map;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Grant;
import vn.danvan.base.text.Messages;

/** Tells in one Vietnamese sentence what happened. */
public final class Sentences {

	private Sentences() {
	}

	/**
	 * The sentence of an event, from {@code activity.<kind>}.
	 * @param event what happened
	 * @return the sentence, with the person's name and for whom the person acted
	 */
	public static String of(Happened event) {
		Map<String, Object> values = new HashMap<>(event.parameters());
		values.put("actor", name(event.actor()));
		return Messages.named("activity." + event.kind(), values);
	}

	private static String name(Actor actor) {
		return actor.grants()
			.stream()
			.map(Grant::onBehalfOf)
			.filter((leader) -> leader != null)
			.findFirst()
			.map((leader) -> Messages.text("base.by-delegation", actor.fullName(), leader))
			.orElse(actor.fullName());
	}

}
