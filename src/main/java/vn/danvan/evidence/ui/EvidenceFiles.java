package vn.danvan.evidence.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.danvan.base.event.AccessRefused;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.EvidenceService.ViewedFile;
import vn.danvan.evidence.EvidenceView;

/**
 * Hands attached files to the browser. It keeps them for this person alone and asks each
 * time whether it may still show them; what it already holds is not sent again.
 */
@RestController
class EvidenceFiles {

	private final EvidenceService service;

	private final Actors actors;

	private final ApplicationEventPublisher events;

	EvidenceFiles(EvidenceService service, Actors actors, ApplicationEventPublisher events) {
		this.service = service;
		this.actors = actors;
		this.events = events;
	}

	@GetMapping("/" + EvidenceAddress.ROOT + "/{id:\\d{1,18}}/{view}")
	ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable String view,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
		ViewedFile file;
		try {
			file = this.service.view(id, view(view), (known != null) ? known.replaceAll("^W/|\"", "") : null);
		}
		catch (NotPermitted refused) {
			this.actors.find()
				.ifPresent((actor) -> this.events.publishEvent(new AccessRefused(actor, EvidenceAddress.ROOT)));
			return ResponseEntity.notFound().build();
		}
		byte[] content = file.content();
		ResponseEntity.BodyBuilder answer = ResponseEntity
			.status((content != null) ? HttpStatus.OK : HttpStatus.NOT_MODIFIED)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(file.sha256());
		if (content == null) {
			return answer.build();
		}
		return answer.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
			.body(content);
	}

	private static ContentDisposition disposition(ViewedFile file) {
		boolean shown = file.mediaType().startsWith("image/") || file.mediaType().equals("application/pdf");
		return (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
	}

	private static EvidenceView view(String path) {
		return Arrays.stream(EvidenceView.values())
			.filter((view) -> view.path().equals(path))
			.findFirst()
			.orElseThrow(NotPermitted::new);
	}

}
