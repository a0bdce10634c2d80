package vn.danvan.inspection.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.inspection.BegunInspections;
import vn.danvan.inspection.ChecklistSheetService;
import vn.danvan.inspection.InspectionService;
import vn.danvan.inspection.TeamService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a phone gets when it opens the page, asks for the state and sends answers. */
@DanvanTest
class SpotPagesTest {

	private static final String BOUNDARY = "danvan-boundary";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private TeamService teams;

	@Autowired
	private ChecklistSheetService sheets;

	@LocalServerPort
	private int port;

	private BegunInspections begun;

	private long id;

	private HttpClient phone;

	@BeforeEach
	void begin() throws Exception {
		this.begun = new BegunInspections(this.stage, this.inspections, this.teams, this.sheets);
		this.id = this.begun.begin("Xã Ân Nghĩa");
		this.phone = loggedIn("noivu");
	}

	@Test
	void thePageHoldsNoAnswerAndRunsOnlyItsOwnScripts() throws Exception {
		HttpResponse<String> page = get(this.phone, "", "text/html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'none'", "script-src 'self'"));
		assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
		var body = Jsoup.parse(page.body()).body();
		assertThat(body.attr("data-account")).isEqualTo(String.valueOf(this.stage.actor("noivu").accountId()));
		assertThat(body.select("h1").text()).isEqualTo("Xã Ân Nghĩa");
		assertThat(body.text()).contains("Tốt: từ 90%").doesNotContain("BCĐ thực hiện QCDC");
		for (var script : body.select("script[src]")) {
			HttpResponse<String> file = request(HttpClient.newHttpClient(), script.attr("src"), "*/*");
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(file.headers().firstValue("Cache-Control")).as(script.attr("src")).hasValue("no-cache");
		}
	}

	@Test
	void whoIsNotLoggedInIsLedToTheLogin() throws Exception {
		for (String path : new String[] { "", "/trang-thai", "/phieu.pdf", "/anh/1" }) {
			HttpResponse<String> answer = get(HttpClient.newHttpClient(), path, "application/json");
			assertThat(answer.statusCode()).as(path).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location"))
				.hasValueSatisfying((login) -> assertThat(login).endsWith("/dang-nhap"));
		}
	}

	@Test
	void whoMayNotReadTheInspectionGetsASentence() throws Exception {
		HttpClient sister = loggedIn("xa.vubinh");
		HttpResponse<String> page = get(sister, "", "text/html");
		assertThat(page.statusCode()).isEqualTo(403);
		assertThat(Jsoup.parse(page.body()).select("[role=alert]").text()).startsWith("Không tìm thấy nội dung này");
		for (String path : new String[] { "/trang-thai", "/phieu.pdf", "/anh/" + line(0).get("id").asLong() }) {
			HttpResponse<String> answer = get(sister, path, "application/json");
			assertThat(answer.statusCode()).as(path).isEqualTo(403);
			assertThat(json(answer).get("error").asString()).startsWith("Không tìm thấy nội dung này");
		}
		assertThat(get(this.phone, "", "text/html").statusCode()).isEqualTo(200);
	}

	@Test
	void anAnswerIsTakenWithThePointsAsTheyAreTyped() throws Exception {
		HttpResponse<String> taken = answer(0, "PARTLY", "0,5", "Quy chế chưa sửa đổi");
		assertThat(taken.statusCode()).isEqualTo(200);
		assertThat(json(taken).get("key").asString()).hasSize(36);
		JsonNode line = line(0);
		assertThat(line.get("answer").asString()).isEqualTo("PARTLY");
		assertThat(line.get("points").asDouble()).isEqualTo(0.5);
		assertThat(line.get("remark").asString()).isEqualTo("Quy chế chưa sửa đổi");
		assertThat(line.get("seen").asLong()).isEqualTo(json(taken).get("line").get("seen").asLong()).isPositive();
	}

	@Test
	void oneRefusalIsAVietnameseSentenceAndStopsNoOther() throws Exception {
		assertRefused(answer(0, "PARTLY", "99", ""), 422, "Điểm của A1 phải từ 0 đến 2.");
		assertRefused(answer(0, "PARTLY", "một", ""), 422, "không phải là số");
		assertRefused(
				post("/tra-loi",
						"""
								{"key":"%s","lineId":%d,"answer":null,"points":"","remark":"","seen":0}"""
							.formatted(BegunInspections.key(), line(0).get("id").asLong())),
				422, "Hãy chọn Đạt, Đạt một phần");
		assertRefused(post("/tra-loi", """
				{"key":"1","lineId":%d,"answer":"MET","points":"","remark":"","seen":0}"""
			.formatted(line(0).get("id").asLong())), 422, "Hãy mở lại trang chấm");
		assertRefused(post("/tra-loi", "{\"answer\":\"PERHAPS\"}"), 400, "Hãy mở lại trang chấm rồi gửi lại.");
		assertRefused(post("/tra-loi", "no json"), 400, "Hãy mở lại trang chấm rồi gửi lại.");
		assertThat(answer(1, "MET", "", "").statusCode()).isEqualTo(200);
		assertThat(line(0).get("answer").isNull()).isTrue();
		assertThat(line(1).get("answer").asString()).isEqualTo("MET");
	}

	@Test
	void anAnswerToALineOfAnotherInspectionIsOutOfReach() throws Exception {
		long foreign = this.begun.lines(this.begun.begin("Xã Bình Hẻm")).getFirst().id();
		assertRefused(post("/tra-loi", """
				{"key":"%s","lineId":%d,"answer":"MET","points":"","remark":"","seen":0}"""
			.formatted(BegunInspections.key(), foreign)), 403, "Không tìm thấy nội dung này");
	}

	@Test
	void nothingIsTakenWithoutTheTokenOfThePage() throws Exception {
		String answer = """
				{"key":"%s","lineId":%d,"answer":"MET","points":"","remark":"","seen":0}"""
			.formatted(BegunInspections.key(), line(0).get("id").asLong());
		HttpResponse<String> forged = send(this.phone, "/tra-loi", "application/json", BodyPublishers.ofString(answer),
				"X-CSRF-TOKEN", "forged");
		assertThat(forged.statusCode()).isEqualTo(403);
		assertThat(forged.headers().firstValue("Content-Type").orElse("")).doesNotContain("json");
		assertThat(line(0).get("answer").isNull()).isTrue();
	}

	@Test
	void twoAnswersAreShownWithNamesAndOneIsChosen() throws Exception {
		long line = line(0).get("id").asLong();
		answer(0, "MET", "", "Đủ hồ sơ");
		this.phone = loggedIn("truongban");
		assertThat(post("/tra-loi", """
				{"key":"%s","lineId":%d,"answer":"NOT_MET","points":"","remark":"Thiếu","seen":0}"""
			.formatted(BegunInspections.key(), line)).statusCode()).isEqualTo(200);
		JsonNode rivals = line(0).get("rivals");
		assertThat(rivals.size()).isEqualTo(2);
		assertThat(rivals.get(0).get("by").asString()).isEqualTo(this.stage.actor("noivu").fullName());
		assertThat(rivals.get(1).get("at").asString()).matches("\\d\\d:\\d\\d 20/06/2023");
		HttpResponse<String> state = post("/chon",
				"{\"lineId\":%d,\"answerId\":%d}".formatted(line, rivals.get(1).get("id").asLong()));
		assertThat(state.statusCode()).isEqualTo(200);
		assertThat(line(0).get("rivals").size()).isZero();
		assertThat(line(0).get("answer").asString()).isEqualTo("NOT_MET");
		assertRefused(post("/chon", "{\"lineId\":%d,\"answerId\":1}".formatted(line)), 422,
				"không còn trong các kết quả");
	}

	@Test
	void aPhotoIsAttachedAndShownAtItsItem() throws Exception {
		long line = line(0).get("id").asLong();
		HttpResponse<String> sent = photo(line, "A1 IMG.jpg", Photos.jpeg(400, 300));
		assertThat(sent.statusCode()).isEqualTo(200);
		JsonNode photos = json(get(this.phone, "/anh/" + line, "application/json"));
		assertThat(photos.size()).isEqualTo(1);
		assertThat(photos.get(0).get("name").asString()).isEqualTo("A1 IMG.jpg");
		assertThat(request(this.phone, photos.get(0).get("small").asString(), "*/*").statusCode()).isEqualTo(200);
		assertThat(line(0).get("files").asInt()).isEqualTo(1);
		assertRefused(photo(line, "A1.jpg", "no photo".getBytes(StandardCharsets.UTF_8)), 422, "A1.jpg");
		assertRefused(post("/anh/" + line, "{}"), 400, "Hãy mở lại trang chấm rồi gửi lại.");
	}

	@Test
	void onceTheMinutesAreSignedThePageIsReadOnlyAndSaysWhy() throws Exception {
		this.begun.minutes(this.id);
		assertThat(state().get("mayAnswer").asBoolean()).isFalse();
		assertRefused(answer(0, "NOT_MET", "", ""), 422, "Biên bản đã lập");
		assertRefused(photo(line(0).get("id").asLong(), "A1.jpg", Photos.jpeg(40, 30)), 422, "Biên bản đã lập");
	}

	@Test
	void theFormPrints() throws Exception {
		HttpResponse<String> form = get(this.phone, "/phieu.pdf", "application/pdf");
		assertThat(form.statusCode()).isEqualTo(200);
		assertThat(form.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(form.body()).startsWith("%PDF-");
	}

	private JsonNode state() throws Exception {
		return json(get(this.phone, "/trang-thai", "application/json"));
	}

	private JsonNode line(int index) throws Exception {
		return state().get("parts").get(0).get("lines").get(index);
	}

	private HttpResponse<String> answer(int index, String answer, String points, String remark) throws Exception {
		JsonNode line = line(index);
		return post("/tra-loi", """
				{"key":"%s","lineId":%d,"answer":"%s","points":"%s","remark":"%s","seen":%d}""".formatted(
				BegunInspections.key(), line.get("id").asLong(), answer, points, remark, line.get("seen").asLong()));
	}

	private HttpResponse<String> photo(long line, String name, byte[] content) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"" + name
				+ "\"\r\nContent-Type: image/jpeg\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return posted("/anh/" + line, "multipart/form-data; boundary=" + BOUNDARY,
				BodyPublishers.ofByteArray(body.toByteArray()));
	}

	private HttpResponse<String> post(String path, String json) throws Exception {
		return posted(path, "application/json", BodyPublishers.ofString(json));
	}

	private HttpResponse<String> posted(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
		JsonNode csrf = state().get("csrf");
		return send(this.phone, path, type, body, csrf.get("header").asString(), csrf.get("token").asString());
	}

	private HttpResponse<String> send(HttpClient client, String path, String type, HttpRequest.BodyPublisher body,
			String header, String token) throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(address(SpotController.ROOT + "/" + this.id + path))
			.header("Content-Type", type)
			.header("Accept", "application/json")
			.header(header, token)
			.POST(body)
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(HttpClient client, String path, String accept)
			throws IOException, InterruptedException {
		return request(client, SpotController.ROOT + "/" + this.id + path, accept);
	}

	private HttpResponse<String> request(HttpClient client, String path, String accept)
			throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(address(path)).header("Accept", accept).build(),
				BodyHandlers.ofString());
	}

	private HttpClient loggedIn(String username) throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		Matcher token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
			.matcher(request(browser, "/dang-nhap", "text/html").body());
		String csrf = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
		browser.send(HttpRequest.newBuilder(address("/dang-nhap"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + username + "&password=danvan-demo" + csrf))
			.build(), BodyHandlers.discarding());
		return browser;
	}

	private static void assertRefused(HttpResponse<String> answer, int status, String words) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(json(answer).get("error").asString()).contains(words);
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
