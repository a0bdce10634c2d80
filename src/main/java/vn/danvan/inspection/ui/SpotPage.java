package vn.danvan.inspection.ui;

import org.springframework.web.util.HtmlUtils;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.inspection.InspectionSheet;

/**
 * The frame of the page on the spot. It holds no answer: the script fetches them, so that
 * a frame kept on the phone shows them to nobody else. Every text is escaped.
 */
final class SpotPage {

	private static final String FRAME = """
			<!doctype html>
			<html lang="vi">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
			<title>%s</title>
			<link rel="icon" href="/icons/danvan.svg">
			<link rel="stylesheet" href="%s/style.css">
			</head>
			%s
			</html>
			""";

	private SpotPage() {
	}

	/** The frame for one inspection and one person. */
	static String of(InspectionSheet sheet, Actor actor) {
		return page(Messages.text("inspection.spot.title", sheet.target()),
				"<body data-inspection=\"%d\" data-account=\"%d\">\n".formatted(sheet.inspectionId(), actor.accountId())
						+ top(sheet) + """
								<div id="sheet">
								<nav id="list" aria-label="%s" hidden></nav>
								<main id="item" class="card">%s</main>
								%s</div>
								""".formatted(text("inspection.spot.list-title"), first(sheet), foot(sheet))
						+ (sheet.parts().isEmpty() ? "" : scripts()) + "</body>");
	}

	/** A sentence that ends here. */
	static String sentence(String sentence) {
		return page(Messages.text("inspection.spot.page"), """
				<body>
				<main class="card sentence">
				<h1>%s</h1>
				<p role="alert">%s</p>
				<p><a href="/%s">%s</a></p>
				</main>
				</body>""".formatted(text("inspection.spot.page"), escaped(sentence), InspectionsView.PATH,
				text("inspection.spot.back-all")));
	}

	private static String top(InspectionSheet sheet) {
		return """
				<header id="top">
				<div class="title-line">
				<a id="back" href="/%s/%d" aria-label="%s">‹</a>
				<h1>%s</h1>
				<button id="open-list" type="button" aria-expanded="false" aria-controls="list" hidden>%s</button>
				</div>
				<p id="score"></p>
				<div id="sending"><p id="sent" role="status"></p><button id="send" type="button" hidden>%s</button></div>
				<div id="flags"></div>
				<div id="notice" role="alert" hidden></div>
				</header>
				"""
			.formatted(InspectionsView.PATH, sheet.inspectionId(), text("inspection.spot.back"),
					escaped(sheet.target()), text("inspection.spot.list"), text("inspection.spot.send-now"));
	}

	private static String first(InspectionSheet sheet) {
		return sheet.parts().isEmpty()
				? "<p>" + escaped(Messages.text("inspection.sheet.none", sheet.period())) + "</p>"
				: "<p>" + text("inspection.spot.loading") + "</p><noscript><p>" + text("inspection.spot.no-script")
						+ "</p></noscript>";
	}

	private static String foot(InspectionSheet sheet) {
		return """
				<footer id="foot">
				<p id="keys" hidden>%s</p>
				<p>%s</p>
				<p>%s · <a id="print" href="%s/%d/phieu.pdf" target="_blank">%s</a></p>
				</footer>
				""".formatted(text("inspection.spot.keys"), escaped(sheet.rule().text()),
				escaped(Messages.text("inspection.spot.period", sheet.period())), SpotController.ROOT,
				sheet.inspectionId(), text("inspection.spot.print"));
	}

	private static String scripts() {
		return """
				<script type="application/json" id="texts">%s</script>
				<script src="/photos.js"></script>
				<script type="module" src="%s/page.js"></script>
				""".formatted(SpotTexts.json(), SpotController.ROOT);
	}

	private static String page(String title, String body) {
		return FRAME.formatted(escaped(title), SpotController.ROOT, body);
	}

	private static String text(String key) {
		return escaped(Messages.text(key));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
