package vn.danvan.survey.ui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.survey.DeskAnswers;
import vn.danvan.survey.DeskForm;
import vn.danvan.survey.Satisfaction;

/**
 * The tablet at the one-stop desk: ticket, questions, thanks. No login, no session, no
 * cookie; nothing about the caller is kept or logged.
 */
@RestController
@RequestMapping("/" + DeskController.ROOT)
class DeskController {

	/** The first word of its addresses. */
	static final String ROOT = "phieu";

	private static final Logger log = LoggerFactory.getLogger(DeskController.class);

	private static final String SECONDS_OF_THANKS = "10";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final DeskAnswers answers;

	private final OfficeNetwork network;

	DeskController(DeskAnswers answers, OfficeNetwork network) {
		this.answers = answers;
		this.network = network;
	}

	@GetMapping({ "/{code}", "/{code}/" })
	ResponseEntity<String> start(@PathVariable String code, HttpServletRequest request) {
		return answered(request, () -> page(HttpStatus.OK, DeskPage.start(this.answers.form(code), "", null)));
	}

	@PostMapping("/{code}")
	ResponseEntity<String> admit(@PathVariable String code, @RequestParam(defaultValue = "") String ticket,
			HttpServletRequest request) {
		return answered(request, () -> {
			DeskForm desk = this.answers.form(code);
			return withTicket(desk, ticket, () -> page(HttpStatus.OK, DeskPage.questions(desk,
					this.answers.admit(code, ticket), Collections.nCopies(desk.form().overall(), null), false)));
		});
	}

	@PostMapping("/{code}/gui")
	ResponseEntity<String> answer(@PathVariable String code, @RequestParam Map<String, String> fields,
			HttpServletRequest request) {
		return answered(request, () -> {
			DeskForm desk = this.answers.form(code);
			String ticket = fields.getOrDefault(DeskAnswers.TICKET, "");
			List<@Nullable Satisfaction> chosen = chosen(desk, fields);
			return withTicket(desk, ticket, () -> {
				this.answers.admit(code, ticket);
				if (chosen.contains(null)) {
					return page(HttpStatus.UNPROCESSABLE_CONTENT, DeskPage.questions(desk, ticket, chosen, true));
				}
				this.answers.answer(code, ticket, chosen);
				return onTo(desk, "/cam-on");
			});
		});
	}

	/** A tablet that loads this address anew, without answers, begins again. */
	@GetMapping("/{code}/gui")
	ResponseEntity<String> again(@PathVariable String code, HttpServletRequest request) {
		return answered(request, () -> onTo(this.answers.form(code), ""));
	}

	/**
	 * The way back is a header, not an element of the page: it needs no script either.
	 */
	@GetMapping("/{code}/cam-on")
	ResponseEntity<String> thanks(@PathVariable String code, HttpServletRequest request) {
		return answered(request, () -> {
			DeskForm desk = this.answers.form(code);
			return builder(HttpStatus.OK).header("Refresh", SECONDS_OF_THANKS + "; url=/" + ROOT + "/" + desk.code())
				.body(DeskPage.thanks(desk));
		});
	}

	/** Whatever else somebody types or a tablet asks for. */
	@RequestMapping({ "", "/**" })
	ResponseEntity<String> lost(HttpServletRequest request) {
		return answered(request, () -> {
			throw new Refusal(DeskAnswers.UNKNOWN);
		});
	}

	/** Nothing was taken; the log learns why, not from whom. */
	@ExceptionHandler
	ResponseEntity<String> failed(RuntimeException failure) {
		log.error("The desk could not answer", failure);
		return page(HttpStatus.INTERNAL_SERVER_ERROR,
				DeskPage.sentence("survey.desk.sorry", Messages.text("survey.desk.failed")));
	}

	/** From the office only; what the round does not allow ends in a plain sentence. */
	private ResponseEntity<String> answered(HttpServletRequest request, Supplier<ResponseEntity<String>> answer) {
		if (!this.network.holds(request)) {
			return page(HttpStatus.FORBIDDEN,
					DeskPage.sentence("survey.desk.foreign-title", Messages.text("survey.desk.foreign")));
		}
		try {
			return answer.get();
		}
		catch (Refusal refusal) {
			return page(refusal.key().equals(DeskAnswers.UNKNOWN) ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
					DeskPage.sentence("survey.desk.sorry", refusal.getMessage()));
		}
	}

	/** A ticket that is not good leads back to the first page, with the reason. */
	private static ResponseEntity<String> withTicket(DeskForm desk, String ticket,
			Supplier<ResponseEntity<String>> answer) {
		try {
			return answer.get();
		}
		catch (Refusal refusal) {
			if (!DeskAnswers.TICKET.equals(refusal.field())) {
				throw refusal;
			}
			return page(HttpStatus.UNPROCESSABLE_CONTENT, DeskPage.start(desk, ticket, refusal.getMessage()));
		}
	}

	private static List<@Nullable Satisfaction> chosen(DeskForm desk, Map<String, String> fields) {
		List<@Nullable Satisfaction> chosen = new ArrayList<>();
		for (int question = 1; question <= desk.form().overall(); question++) {
			String value = fields.get("q" + question);
			chosen.add(Arrays.stream(Satisfaction.values())
				.filter((one) -> one.name().equals(value))
				.findFirst()
				.orElse(null));
		}
		return chosen;
	}

	private static ResponseEntity<String> onTo(DeskForm desk, String end) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.cacheControl(CacheControl.noStore())
			.location(URI.create("/" + ROOT + "/" + desk.code() + end))
			.build();
	}

	private static ResponseEntity<String> page(HttpStatus status, String html) {
		return builder(status).body(html);
	}

	private static ResponseEntity.BodyBuilder builder(HttpStatus status) {
		return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore());
	}

}
