package vn.danvan.survey.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyService;
import vn.danvan.survey.Surveys;
import vn.danvan.survey.TicketCounts;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The tablet at the desk, as plain requests from somebody who is not logged in. */
@DanvanTest
class DeskPagesTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private SurveyService service;

	@Autowired
	private DeskController controller;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private Surveys surveys;

	@BeforeEach
	void surveys() {
		this.surveys = new Surveys(this.stage, this.service);
	}

	@Test
	void aTicketGivesOneAnswerWithoutLoginCookieOrTrace() throws Exception {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		String ticket = this.surveys.tickets(id, 1).get(0);
		HttpResponse<String> start = get("/phieu/" + this.surveys.details(id).code().toLowerCase(Locale.ROOT));
		assertThat(start.statusCode()).isEqualTo(200);
		assertThat(start.headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.startsWith("default-src 'none'");
		assertThat(start.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(page(start).select("h1").text()).isEqualTo("Người dân đối với công chức bộ phận một cửa");
		Document questions = page(post(path(id), "ticket=" + ticket.substring(0, 3) + "+" + ticket.substring(3)));
		assertThat(questions.select("fieldset")).hasSize(5);
		assertThat(questions.select("input[type=radio]")).hasSize(20);
		HttpResponse<String> sent = post(path(id) + "/gui", answers(ticket, 5, "SATISFIED"));
		assertThat(sent.statusCode()).isEqualTo(303);
		HttpResponse<String> thanks = get(sent.headers().firstValue("Location").orElseThrow());
		assertThat(page(thanks).select("h1").text()).isEqualTo("Xin cảm ơn!");
		assertThat(thanks.headers().firstValue("Refresh")).get().asString().endsWith("url=" + path(id));
		assertThat(this.cookies.getCookieStore().getCookies()).isEmpty();
		HttpResponse<String> again = post(path(id) + "/gui", answers(ticket, 5, "DISSATISFIED"));
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(error(again)).startsWith("Mã phiếu này đã trả lời rồi");
		assertThat(this.surveys.details(id).tickets()).isEqualTo(new TicketCounts(1, 1, 0, 0));
		this.surveys.close(id);
		assertThat(this.surveys.details(id).row().result().satisfied()).isEqualTo(1);
		assertThat(this.surveys.details(id).row().result().valid()).isEqualTo(1);
	}

	@Test
	void aMissingAnswerIsNamedAndTheOthersAreKept() throws Exception {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		String ticket = this.surveys.tickets(id, 1).get(0);
		HttpResponse<String> answer = post(path(id) + "/gui",
				"ticket=" + ticket + "&q1=NEUTRAL&q2=anything&q5=SATISFIED");
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = page(answer);
		assertThat(page.select("#missing").text()).startsWith("Còn 3 câu chưa chọn");
		assertThat(page.select("#q2 .error").text()).isEqualTo("Xin chọn một mức ở câu 2.");
		assertThat(page.select("#q2").attr("aria-describedby")).isEqualTo("missing-q2");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("NEUTRAL", "SATISFIED");
		assertThat(page.select("input[name=ticket]").val()).isEqualTo(ticket);
		assertThat(this.surveys.details(id).tickets().used()).isZero();
	}

	@Test
	void aWrongTicketIsToldAndWhatWasTypedIsHarmless() throws Exception {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		this.surveys.tickets(id, 1);
		assertThat(error(post(path(id), "ticket="))).startsWith("Xin nhập mã phiếu");
		HttpResponse<String> wrong = post(path(id), "ticket=%22%3E%3Cb%3E");
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(error(wrong)).startsWith("Mã phiếu này không đúng");
		assertThat(page(wrong).select("#ticket").val()).isEqualTo("\"><b>");
		assertThat(page(wrong).select("b")).isEmpty();
	}

	@Test
	void afterTenWrongTicketsEvenAGoodOneWaits() throws Exception {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		String ticket = this.surveys.tickets(id, 1).get(0);
		for (int i = 0; i < 10; i++) {
			assertThat(error(post(path(id), "ticket=x"))).startsWith("Mã phiếu này không đúng");
		}
		assertThat(error(post(path(id), "ticket=" + ticket))).startsWith("Vừa có nhiều mã phiếu sai");
		assertThat(error(post(path(id) + "/gui", answers(ticket, 5, "SATISFIED")))).startsWith("Vừa có nhiều");
		assertThat(this.surveys.details(id).tickets().used()).isZero();
	}

	@Test
	void onlyAnOpenRoundWithinItsDaysTakesAnswers() throws Exception {
		assertSorry(get("/phieu/KHONGCO"), 404, "Không có đợt khảo sát nào ở địa chỉ này");
		long closed = this.surveys.desk("Xã Yên Phú", "PKS05");
		String ticket = this.surveys.tickets(closed, 1).get(0);
		String path = path(closed);
		this.surveys.close(closed);
		assertSorry(get(path), 409, "đã kết thúc");
		assertSorry(post(path + "/gui", answers(ticket, 5, "SATISFIED")), 409, "đã kết thúc");
		assertThat(this.surveys.details(closed).tickets().used()).isZero();
		long over = this.surveys.open("Xã Yên Phú", "PKS05", SurveyMode.DESK, Surveys.TODAY.minusDays(9),
				Surveys.TODAY.minusDays(1));
		assertSorry(get(path(over)), 409, "đã kết thúc");
		long later = this.surveys.open("Xã Yên Phú", "PKS05", SurveyMode.DESK, Surveys.TODAY.plusDays(9),
				Surveys.TODAY.plusDays(19));
		assertSorry(get(path(later)), 409, "Đợt bắt đầu từ ngày 29/06/2023");
	}

	@Test
	void twoTabletsWithOneTicketGiveOneAnswer() throws Exception {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		for (String ticket : this.surveys.tickets(id, 5)) {
			Callable<Integer> tap = () -> post(path(id) + "/gui", answers(ticket, 5, "NEUTRAL")).statusCode();
			List<Integer> answered = new ArrayList<>();
			try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
				for (Future<Integer> hand : hands.invokeAll(List.of(tap, tap, tap, tap))) {
					answered.add(hand.get());
				}
			}
			assertThat(answered).containsOnlyOnce(303);
		}
		this.surveys.close(id);
		assertThat(this.surveys.details(id).results()).allMatch((result) -> result.neutral() == 5);
	}

	@Test
	void fromOutsideTheOfficeNothingIsShownAndNothingIsTaken() {
		long id = this.surveys.desk("Xã Yên Phú", "PKS05");
		String code = this.surveys.details(id).code();
		MockHttpServletRequest stranger = new MockHttpServletRequest();
		stranger.setRemoteAddr("203.0.113.9");
		assertForeign(this.controller.start(code, stranger));
		assertForeign(this.controller.start("KHONGCO", stranger));
		assertForeign(this.controller.admit(code, this.surveys.tickets(id, 1).get(0), stranger));
		assertForeign(this.controller.answer(code, Map.of(), stranger));
		assertForeign(this.controller.thanks(code, stranger));
	}

	@Test
	void whatAProxyForwardsIsTurnedAwayUntilTheProxyIsTrusted() throws Exception {
		String path = path(this.surveys.desk("Xã Yên Phú", "PKS05"));
		for (String header : List.of("X-Forwarded-For: 192.168.1.5", "X-Forwarded-For: 203.0.113.9",
				"Forwarded: for=192.168.1.5")) {
			String[] parts = header.split(": ");
			HttpResponse<String> answer = this.client.send(
					HttpRequest.newBuilder(address(path)).header(parts[0], parts[1]).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(header).isEqualTo(403);
		}
	}

	@Test
	void aTabletThatLoadsItsLastAddressAnewBeginsAgain() throws Exception {
		String path = path(this.surveys.desk("Xã Yên Phú", "PKS05"));
		HttpResponse<String> answer = get(path + "/gui");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue(path);
		assertSorry(get("/phieu/KHONGCO/gui"), 404, "Không có đợt khảo sát nào");
		assertThat(page(get(path + "/")).select("#ticket")).hasSize(1);
		for (String lost : List.of("/phieu", "/phieu/", path + "/khac", path + "/gui/khac")) {
			assertSorry(get(lost), 404, "Không có đợt khảo sát nào");
		}
		assertSorry(post(path + "/cam-on", ""), 404, "Không có đợt khảo sát nào");
		assertThat(this.cookies.getCookieStore().getCookies()).isEmpty();
	}

	@Test
	void aFailureIsToldInAPlainSentence() {
		ResponseEntity<String> answer = this.controller.failed(new IllegalStateException("secret"));
		assertThat(answer.getStatusCode().value()).isEqualTo(500);
		assertThat(answer.getBody()).contains("Mã phiếu chưa bị dùng").doesNotContain("secret");
	}

	@Test
	void onlyThePagesOfTheDeskAreOpen() throws Exception {
		assertThat(get("/phieu.css").statusCode()).isEqualTo(200);
		assertThat(get("/khao-sat").body()).doesNotContain("PKS0");
		HttpResponse<String> unprotected = post("/khao-sat", "x=1");
		assertThat(unprotected.statusCode()).isIn(302, 403);
	}

	private static void assertForeign(ResponseEntity<String> answer) {
		assertThat(answer.getStatusCode().value()).isEqualTo(403);
		assertThat(answer.getBody()).contains("chỉ mở được trong mạng của cơ quan").doesNotContain("203.0.113.9");
	}

	private static void assertSorry(HttpResponse<String> answer, int status, String words) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(page(answer).select("[role=alert]").text()).contains(words);
	}

	private String path(long id) {
		return "/phieu/" + this.surveys.details(id).code();
	}

	private static String answers(String ticket, int questions, String answer) {
		StringBuilder form = new StringBuilder("ticket=" + ticket);
		for (int question = 1; question <= questions; question++) {
			form.append("&q").append(question).append('=').append(answer);
		}
		return form.toString();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static Document page(HttpResponse<String> answer) {
		return Jsoup.parse(answer.body());
	}

	private static String error(HttpResponse<String> answer) {
		return page(answer).select(".error").text();
	}

}
