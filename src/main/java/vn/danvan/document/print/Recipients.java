package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Layout;
import vn.danvan.document.print.Composer.Request;

/** Composes nơi nhận: what the layout puts in front, what it ends with, the archive. */
final class Recipients {

	private Recipients() {
	}

	static PrintedDocument.@Nullable Recipients of(Request request, Layout layout, Wording wording,
			LayoutSettings settings) {
		if (request.type() == DocumentType.MINUTES) {
			return null;
		}
		String end = (layout == Layout.PARTY) ? settings.partyRecipientEnd() : ";";
		List<String> lines = new ArrayList<>();
		String first = first(request);
		if (first != null && !request.recipients().contains(first)) {
			lines.add("- " + first + end);
		}
		request.recipients().forEach((one) -> lines.add("- " + wording.spelt(one) + end));
		lines.add("- " + wording.spelt(archive(request, layout, settings)));
		return new PrintedDocument.Recipients(Messages.text("document.recipients-label"), lines);
	}

	private static @Nullable String first(Request request) {
		if (request.type() == DocumentType.DECISION) {
			int articles = TextComposer.articles(request.content().blocks());
			return (articles > 0) ? Messages.text("document.print.as-in-article", String.valueOf(articles)) : null;
		}
		return request.form().addressees().isEmpty() ? null : Messages.text("document.print.as-above");
	}

	private static String archive(Request request, Layout layout, LayoutSettings settings) {
		if (layout == Layout.PARTY) {
			return Messages.text("document.archive-line", request.lead().fullName());
		}
		String drafter = settings.stateDrafter();
		return Messages.text("document.print.archive-state", drafter.isEmpty() ? "" : ", " + drafter);
	}

}
