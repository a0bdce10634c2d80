package vn.danvan.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Badge;
import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.CriterionWords;

/** What stands in a criteria set, to be read. */
class CriteriaContents extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	CriteriaContents(Criteria criteria, CriterionWords words) {
		if (criteria.groups().isEmpty()) {
			getContent().add(quiet("rollout.criteria.no-groups"));
		}
		criteria.groups().forEach((group) -> getContent().add(group(group, words)));
		getContent().add(bands(criteria), exclusions(criteria));
	}

	/**
	 * A criterion as a card: title, points, where they come from, what a figure gives.
	 */
	static Div card(Criterion one, CriterionWords words) {
		Span title = new Span(one.code() + ". " + one.title());
		title.addClassName("work-title");
		Div facts = new Div(new Badge(Messages.text("rollout.criteria.points", VietnameseNumbers.format(one.maximum())),
				Badge.Tone.NEUTRAL), new Span(words.source(one)));
		facts.addClassName("facts");
		Div card = new Div(title, facts);
		if (one.fed()) {
			Span thresholds = new Span(CriterionWords.thresholds(one));
			thresholds.addClassNames("quiet", "thresholds");
			card.add(thresholds);
		}
		if (one.evidenceAsked()) {
			facts.add(new Badge(Messages.text("rollout.criteria.evidence"), Badge.Tone.WARNING));
		}
		card.addClassName("work-item");
		return card;
	}

	private static Section group(CriteriaGroup group, CriterionWords words) {
		Section section = new Section(new H3(Messages.text("rollout.criteria.group", group.code(), group.title())),
				sums(group));
		if (group.criteria().isEmpty()) {
			section.add(quiet("rollout.criteria.no-criteria"));
			return section;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		group.criteria().forEach((one) -> list.add(new ListItem(card(one, words))));
		section.add(list);
		return section;
	}

	/** Most and least points of a group. */
	static Span sums(CriteriaGroup group) {
		Span sums = new Span(Messages.text("rollout.criteria.group-sums", VietnameseNumbers.format(group.maximum()),
				CriterionWords.minimum(group)));
		sums.addClassName("quiet");
		return sums;
	}

	private static Section bands(Criteria criteria) {
		Section section = new Section(new H3(Messages.text("rollout.criteria.bands")));
		if (criteria.bands().isEmpty()) {
			section.add(quiet("rollout.criteria.no-bands"));
			return section;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		criteria.bands().forEach((band) -> {
			Div line = new Div(
					new Span(Messages.text("rollout.criteria.band-from", band.title(),
							VietnameseNumbers.format(band.from()))),
					new Badge(
							Messages.text(band.recognised() ? "rollout.criteria.recognised"
									: "rollout.criteria.not-recognised"),
							band.recognised() ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL));
			line.addClassNames("work-item", "band");
			list.add(new ListItem(line));
		});
		section.add(list);
		return section;
	}

	private static Section exclusions(Criteria criteria) {
		Section section = new Section(new H3(Messages.text("rollout.criteria.exclusions")));
		if (criteria.exclusions().isEmpty()) {
			section.add(quiet("rollout.criteria.no-exclusions"));
			return section;
		}
		OrderedList list = new OrderedList();
		criteria.exclusions().forEach((one) -> list.add(new ListItem(one)));
		section.add(quiet("rollout.criteria.exclusions-hint"), list);
		return section;
	}

	private static Component quiet(String key) {
		Paragraph text = new Paragraph(Messages.text(key));
		text.addClassName("quiet");
		return text;
	}

}
