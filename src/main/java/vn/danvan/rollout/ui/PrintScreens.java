package vn.danvan.rollout.ui;

import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actors;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.rollout.RollOutDecisions;
import vn.danvan.rollout.RollOutDocuments;

/** What the buttons work with that bring the model to paper. */
@Component
class PrintScreens {

	final RollOutDocuments documents;

	final RollOutDecisions decisions;

	final RecordLinks links;

	final Actors actors;

	PrintScreens(RollOutDocuments documents, RollOutDecisions decisions, RecordLinks links, Actors actors) {
		this.documents = documents;
		this.decisions = decisions;
		this.links = links;
		this.actors = actors;
	}

}
