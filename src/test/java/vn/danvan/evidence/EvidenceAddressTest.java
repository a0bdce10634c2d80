package vn.danvan.evidence;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser gets when it asks for an attached file. */
@DanvanTest
class EvidenceAddressTest {

	@Autowired
	private Stage stage;

	@Autowired
	private EvidenceService service;

	@LocalServerPort
	private int port;

	@Test
	void thePersonsBrowserAloneKeepsAPictureAndAsksEachTime() throws Exception {
		long id = attached();
		HttpClient browser = loggedIn("xa.tanlap");
		HttpResponse<byte[]> first = get(browser, "/minh-chung/" + id + "/nho", "");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(header(first, "content-type")).isEqualTo("image/jpeg");
		assertThat(header(first, "cache-control")).contains("private", "no-cache").doesNotContain("public");
		assertThat(header(first, "x-content-type-options")).isEqualTo("nosniff");
		assertThat(Photos.decoded(first.body()).getWidth()).isEqualTo(240);
		HttpResponse<byte[]> again = get(browser, "/minh-chung/" + id + "/nho", header(first, "etag"));
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		HttpResponse<byte[]> whole = get(browser, "/minh-chung/" + id + "/tep", "");
		assertThat(header(whole, "content-disposition")).startsWith("inline").contains("h%E1%BB%8Dp");
	}

	@Test
	void aSisterCommuneAStrangerAndAnUnknownFormGetNothing() throws Exception {
		long id = attached();
		HttpClient sister = loggedIn("xa.vubinh");
		for (String view : new String[] { "nho", "vua", "tep" }) {
			assertThat(get(sister, "/minh-chung/" + id + "/" + view, "").statusCode()).as(view).isEqualTo(404);
			assertThat(get(HttpClient.newHttpClient(), "/minh-chung/" + id + "/" + view, "").statusCode()).as(view)
				.isEqualTo(302);
		}
		assertThat(get(loggedIn("xa.tanlap"), "/minh-chung/" + id + "/khac", "").statusCode()).isEqualTo(404);
	}

	@Test
	void theScriptThatShrinksPhotosIsServedByItsName() throws Exception {
		HttpResponse<byte[]> script = get(HttpClient.newHttpClient(), "/photos.js", "");
		assertThat(script.statusCode()).isEqualTo(200);
		assertThat(Photos.holds(script.body(), "danvanPhotos")).isTrue();
	}

	private long attached() {
		Subject subject = new Subject("assignment", this.stage.assignment("Xã Tân Lập", "NV19", 0), null);
		return this.stage.as("xa.tanlap", () -> this.service.attach(subject, "họp.png", Photos.png(500, 83))).id();
	}

	private HttpClient loggedIn(String username) throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		Matcher token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
			.matcher(new String(get(browser, "/dang-nhap", "").body(), StandardCharsets.UTF_8));
		String csrf = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
		browser.send(HttpRequest.newBuilder(address("/dang-nhap"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=" + username + "&password=danvan-demo" + csrf))
			.build(), BodyHandlers.discarding());
		return browser;
	}

	private HttpResponse<byte[]> get(HttpClient browser, String path, String etag)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
		if (!etag.isEmpty()) {
			request.header("If-None-Match", etag);
		}
		return browser.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
