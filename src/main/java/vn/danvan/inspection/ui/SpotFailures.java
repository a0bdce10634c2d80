package vn.danvan.inspection.ui;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.FailureReport;

/**
 * Answers what the page on the spot may not do, or could not do, with a Vietnamese
 * sentence: as JSON for its script, as a plain page for who opens an address.
 */
@RestControllerAdvice(assignableTypes = SpotController.class)
class SpotFailures {

	private final FailureReport report;

	SpotFailures(FailureReport report) {
		this.report = report;
	}

	@ExceptionHandler
	ResponseEntity<?> refused(Refusal refusal, HttpServletRequest request) {
		return told(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage(), refusal.field(), request);
	}

	@ExceptionHandler
	ResponseEntity<?> outside(NotPermitted refusal, HttpServletRequest request) {
		return told(HttpStatus.FORBIDDEN, this.report.sentence(refusal), null, request);
	}

	@ExceptionHandler({ HttpMessageNotReadableException.class, MissingServletRequestPartException.class,
			MultipartException.class })
	ResponseEntity<?> unreadable(HttpServletRequest request) {
		return told(HttpStatus.BAD_REQUEST, Messages.text("inspection.spot.error.unreadable"), null, request);
	}

	/** Whatever the server could not do is worth another try. */
	@ExceptionHandler
	ResponseEntity<?> failed(RuntimeException failure, HttpServletRequest request) {
		return told(HttpStatus.INTERNAL_SERVER_ERROR, this.report.sentence(failure), null, request);
	}

	private static ResponseEntity<?> told(HttpStatus status, String sentence, @Nullable String field,
			HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
			return ResponseEntity.status(status)
				.cacheControl(CacheControl.noStore())
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.body(SpotPage.sentence(sentence));
		}
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Told(sentence, (field != null) ? field : ""));
	}

	/**
	 * Why something was not taken.
	 *
	 * @param error a Vietnamese sentence that says what to do
	 * @param field what it is about, or empty
	 */
	record Told(String error, String field) {
	}

}
