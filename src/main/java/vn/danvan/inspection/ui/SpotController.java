package vn.danvan.inspection.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.danvan.base.security.Actors;
import vn.danvan.evidence.EvidenceFile;
import vn.danvan.evidence.EvidenceView;
import vn.danvan.evidence.ui.EvidenceAddress;
import vn.danvan.inspection.ChecklistLine;
import vn.danvan.inspection.ChecklistPhotos;
import vn.danvan.inspection.ChecklistPrints;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.InspectionSheet;

/**
 * Chấm danh mục tại chỗ: a page with a small script of its own, for a phone without a
 * line and for a desk. Answers come one a request, so that one refusal stops no other.
 */
@RestController
@RequestMapping(SpotController.ROOT + "/{id:\\d{1,18}}")
class SpotController {

	/** Where its addresses begin. */
	static final String ROOT = "/" + InspectionsView.PATH + "/tai-cho";

	private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
			+ "img-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final ChecklistSheetService sheets;

	private final ChecklistPhotos photos;

	private final ChecklistPrints prints;

	private final Actors actors;

	SpotController(ChecklistSheetService sheets, ChecklistPhotos photos, ChecklistPrints prints, Actors actors) {
		this.sheets = sheets;
		this.photos = photos;
		this.prints = prints;
		this.actors = actors;
	}

	@GetMapping(produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<String> page(@PathVariable long id) {
		InspectionSheet sheet = this.sheets.sheet(id);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", POLICY)
			.body(SpotPage.of(sheet, this.actors.current()));
	}

	@GetMapping("/trang-thai")
	ResponseEntity<SpotState> state(@PathVariable long id, CsrfToken token) {
		return fresh(SpotState.of(this.sheets.sheet(id), this.actors.current(), token));
	}

	/** Takes one answer and says how its item stands now. */
	@PostMapping("/tra-loi")
	ResponseEntity<Taken> answer(@PathVariable long id, @RequestBody SpotAnswer sent) {
		ChecklistLine line = this.sheets.answer(id, List.of(sent.given())).getFirst();
		return fresh(new Taken(sent.key(), SpotState.Line.of(line)));
	}

	@PostMapping("/chon")
	ResponseEntity<SpotState> choose(@PathVariable long id, @RequestBody Chosen chosen, CsrfToken token) {
		this.sheets.choose(id, chosen.lineId(), chosen.answerId());
		return state(id, token);
	}

	@PostMapping("/anh/{line:\\d{1,18}}")
	ResponseEntity<Photo> attach(@PathVariable long id, @PathVariable long line, @RequestParam MultipartFile photo)
			throws IOException {
		String name = photo.getOriginalFilename();
		return fresh(Photo.of(this.photos.attach(id, line, (name != null) ? name : "", photo.getBytes())));
	}

	@GetMapping("/anh/{line:\\d{1,18}}")
	ResponseEntity<List<Photo>> photos(@PathVariable long id, @PathVariable long line) {
		return fresh(this.photos.list(id, line).stream().map(Photo::of).toList());
	}

	@GetMapping("/phieu.pdf")
	ResponseEntity<byte[]> print(@PathVariable long id) {
		return ResponseEntity.status(HttpStatus.OK)
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("phieu-kiem-tra.pdf").build().toString())
			.body(this.prints.form(id));
	}

	private static <T> ResponseEntity<T> fresh(T body) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.body(body);
	}

	/**
	 * What became of an answer.
	 *
	 * @param key under which it came
	 * @param line its item now
	 */
	record Taken(String key, SpotState.Line line) {
	}

	/**
	 * Which of several answers stands.
	 *
	 * @param lineId the line
	 * @param answerId the answer
	 */
	record Chosen(long lineId, long answerId) {
	}

	/**
	 * A photo at an item.
	 *
	 * @param name name of the file
	 * @param small address of its small picture, empty where it has none
	 * @param whole address of the file
	 */
	record Photo(String name, String small, String whole) {

		private static Photo of(EvidenceFile file) {
			boolean picture = file.preview() == EvidenceFile.Preview.PICTURE;
			return new Photo(file.name(), picture ? "/" + EvidenceAddress.of(file, EvidenceView.THUMBNAIL) : "",
					"/" + EvidenceAddress.of(file, EvidenceView.WHOLE));
		}

	}

}
