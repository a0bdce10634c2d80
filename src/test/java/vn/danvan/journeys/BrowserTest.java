package vn.danvan.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.danvan.testing.DanvanTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser on the running product, as people of the demo; nothing may leave the machine.
 */
@DanvanTest
@Tag("browser")
abstract class BrowserTest {

	private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	private int port;

	private BrowserContext context;

	private final List<String> strangers = new ArrayList<>();

	/** What a busy machine may take for a step, in milliseconds. */
	private static final double PATIENCE = 20_000;

	@BeforeAll
	static void launch() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(OPTIONS));
	}

	@AfterAll
	static void quit() {
		playwright.close();
	}

	@AfterEach
	void noRequestLeftTheMachine() {
		this.context.close();
		assertThat(this.strangers).isEmpty();
	}

	static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations()
			.stream()
			.map((Rule rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
			.toList();
	}

	Page logIn(String username, int width) {
		return logIn(page(width), username);
	}

	Page logIn(Page page, String username) {
		enter(page, username);
		assertThat(page.locator("main h1")).containsText("Chào đồng chí");
		return page;
	}

	/** Logs in; where somebody was sent away before, the login leads back there. */
	Page enter(Page page, String username) {
		page.navigate(address("dang-nhap"));
		page.locator("#vaadinLoginUsername input").fill(username);
		page.locator("#vaadinLoginPassword input").fill("danvan-demo");
		page.locator("vaadin-login-form vaadin-button[theme~='primary']").click();
		page.waitForURL((url) -> !url.contains("dang-nhap"));
		return page;
	}

	Page page(int width) {
		this.context = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 850).setLocale("vi-VN"));
		this.context.onRequest((request) -> {
			URI address = URI.create(request.url());
			if (address.getScheme().startsWith("http") && !address.getHost().equals("localhost")) {
				this.strangers.add(request.url());
			}
		});
		return this.context.newPage();
	}

	BrowserContext context() {
		return this.context;
	}

	/** Ends the present person's browser, so that the next one can log in. */
	void leave() {
		this.context.close();
	}

	String address(String path) {
		return "http://localhost:" + this.port + "/" + path;
	}

	static void shot(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")));
	}

}
