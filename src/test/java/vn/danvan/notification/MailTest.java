package vn.danvan.notification;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.account.AccountService;
import vn.danvan.account.AccountService.Contact;
import vn.danvan.base.Refusal;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.event.ReminderSource;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Mails from the outbox to a real mail server, which is away at times. */
@DanvanTest
@ExtendWith(OutputCaptureExtension.class)
class MailTest {

	private static final String OFFICE = "vanphong@huongnhuong.example";

	@Autowired
	private Stage stage;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JdbcTemplate template;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private List<ReminderSource> sources;

	@Autowired
	private ReminderPolicyRepository policies;

	@Autowired
	private ReminderStore store;

	@Autowired
	private ReminderRun withoutMail;

	@Autowired
	private RecordLinks links;

	@Autowired
	private ObjectProvider<RecordLinks> linksProvider;

	@Autowired
	private MailQueue queue;

	@Autowired
	private MailOutbox outbox;

	@Autowired
	private AccountService accounts;

	@Autowired
	private Actors actors;

	private final MailSettings settings = new MailSettings("localhost", "danvan@lacson.example",
			"https://danvan.example/");

	private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

	private OwedWork work;

	@BeforeEach
	void begin() {
		this.work = new OwedWork(this.stage, this.clock);
		this.server.start();
	}

	@AfterEach
	void end() {
		this.server.stop();
		this.work.clear();
	}

	@Test
	void theRemindersOfADayAreOneMailThatArrivesOnce() throws Exception {
		this.work.tasks(3);
		this.work.address("xa.huongnhuong", OFFICE);
		this.stage.jdbc()
			.sql("UPDATE assignment SET deadline = '2025-03-12' WHERE id = ?")
			.param(this.work.assignment("Xã Hương Nhượng", 3))
			.update();
		this.work.go(-1);
		remind();
		remind();
		MailDelivery delivery = delivery(this.server.getSmtp().getPort());
		assertThat(delivery.sendDue()).isEqualTo(1);
		assertThat(delivery.sendDue()).isZero();
		MimeMessage mail = received(1)[0];
		assertThat(mail.getSubject()).isEqualTo("Nhắc việc 13/03/2025: 1 việc quá hạn, 2 việc sắp đến hạn");
		assertThat(mail.getFrom()[0]).hasToString("danvan@lacson.example");
		assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(OFFICE);
		assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		long late = this.work.assignment("Xã Hương Nhượng", 3);
		assertThat(mail.getContent().toString().replace("\r", "")).contains("Kính gửi đồng chí ",
				"QUÁ HẠN (1)\n- Quá hạn 1 ngày (hạn 12/03/2025): báo cáo nhiệm vụ T3 – Việc thử số 3\n"
						+ "  https://danvan.example/viec-cua-toi/" + late,
				"SẮP ĐẾN HẠN (2)\n- Còn 1 ngày đến hạn 14/03/2025: báo cáo nhiệm vụ T1",
				"Hộp thông báo: https://danvan.example/thong-bao");
		assertThat(this.stage.as("quantri", () -> this.outbox.list(MailFilter.SENT, "", 0, 5))).singleElement()
			.satisfies((row) -> assertThat(row.address()).isEqualTo(OFFICE));
	}

	@Test
	void aMailWaitsForADeadServerAndArrivesOnceWhenItIsBack() throws Exception {
		oneMail();
		int port = freePort();
		MailDelivery delivery = delivery(port);
		assertThat(delivery.sendDue()).isZero();
		assertThat(only().state()).isEqualTo(MailState.WAITING);
		assertThat(only().lastError()).isEqualTo("Không kết nối được máy chủ thư.");
		assertThat(delivery.sendDue()).isZero();
		assertThat(only().attempts()).isEqualTo(1);
		GreenMail revived = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
		revived.start();
		try {
			this.work.later(Duration.ofMinutes(1));
			assertThat(delivery.sendDue()).isEqualTo(1);
			this.work.later(Duration.ofHours(2));
			assertThat(delivery.sendDue()).isZero();
			assertThat(revived.getReceivedMessages()).hasSize(1);
		}
		finally {
			revived.stop();
		}
		assertThat(only().state()).isEqualTo(MailState.SENT);
		assertThat(only().lastError()).isNull();
	}

	@Test
	void pausesGrowAndAfterThreeDaysTheAdministratorSeesAFailureAndSendsAgain() throws Exception {
		oneMail();
		MailDelivery dead = delivery(freePort());
		for (Duration pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
				Duration.ofHours(1), Duration.ofHours(6))) {
			dead.sendDue();
			MailRow row = only();
			assertThat(Duration.between(this.clock.instant(), row.nextAttemptAt())).isBetween(pause.minusSeconds(30),
					pause);
			this.work.later(pause);
		}
		for (int day = 0; day < 4; day++) {
			this.work.go(day);
			dead.sendDue();
		}
		assertThat(only().state()).isEqualTo(MailState.FAILED);
		assertThat(this.stage.as("quantri", () -> this.outbox.count(MailFilter.FAILED, ""))).isEqualTo(1);
		long id = only().id();
		MailOutbox on = new MailOutbox(this.stage.jdbc(), this.settings, this.actors, this.clock);
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.outbox.sendAgain(id)));
		this.stage.run("quantri", () -> on.sendAgain(id));
		assertThat(delivery(this.server.getSmtp().getPort()).sendDue()).isEqualTo(1);
		received(1);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.stage.run("quantri", () -> on.sendAgain(id)));
	}

	@Test
	void aCrashBetweenClaimAndSendLosesNoMailAndASecondCopyIsKnownAsSuch() throws Exception {
		oneMail();
		MailQueue.Claim crashed = this.queue.claim().orElseThrow();
		MailDelivery other = delivery(this.server.getSmtp().getPort());
		assertThat(other.sendDue()).isZero();
		this.work.later(MailQueue.LEASE);
		assertThat(other.sendDue()).isEqualTo(1);
		assertThat(received(1)[0].getMessageID()).isEqualTo(crashed.messageId()).endsWith("@lacson.example>");
		this.queue.failed(crashed, "muộn");
		assertThat(only().state()).isEqualTo(MailState.SENT);
	}

	@Test
	void twoSendersShareTheMailsAndSendNoneTwice() throws Exception {
		this.work.tasks(1);
		this.stage.jdbc()
			.sql("UPDATE account SET email = CONCAT(username, '@lacson.example') WHERE username LIKE 'xa.%'")
			.update();
		this.work.go(-1);
		remind();
		int port = this.server.getSmtp().getPort();
		CompletableFuture<Integer> one = CompletableFuture.supplyAsync(delivery(port)::sendDue);
		CompletableFuture<Integer> two = CompletableFuture.supplyAsync(delivery(port)::sendDue);
		assertThat(one.join() + two.join()).isEqualTo(24);
		assertThat(Arrays.stream(received(24)).map(MailTest::id)).doesNotHaveDuplicates();
	}

	@Test
	void noMailLeavesAtNight() throws Exception {
		oneMail();
		MailDelivery delivery = delivery(this.server.getSmtp().getPort());
		this.work.go(OwedWork.DEADLINE.minusDays(1).atTime(22, 30));
		assertThat(delivery.sendDue()).isZero();
		this.work.go(OwedWork.DEADLINE.atTime(7, 0));
		assertThat(delivery.sendDue()).isEqualTo(1);
	}

	@Test
	void whoWantsNoMailGetsNoneEvenWhenOneIsWaiting() {
		this.work.tasks(1);
		this.work.address("xa.huongnhuong", OFFICE);
		this.stage.run("xa.vubinh", () -> this.accounts.changeOwnContact(new Contact("vubinh@lacson.example", false)));
		this.work.go(-1);
		remind();
		assertThat(only().recipient()).isEqualTo(this.stage.actor("xa.huongnhuong").fullName());
		this.stage.run("xa.huongnhuong", () -> this.accounts.changeOwnContact(new Contact(OFFICE, false)));
		assertThat(delivery(this.server.getSmtp().getPort()).sendDue()).isZero();
		assertThat(only().state()).isEqualTo(MailState.DROPPED);
	}

	@Test
	void aCorrectedAddressIsUsedAtTheNextAttempt() throws Exception {
		oneMail();
		delivery(freePort()).sendDue();
		this.stage.run("quantri", () -> this.accounts.changeContact(this.stage.actor("xa.huongnhuong").accountId(),
				new Contact(" Dung@HuongNhuong.example ", true)));
		this.work.later(Duration.ofMinutes(1));
		delivery(this.server.getSmtp().getPort()).sendDue();
		assertThat(received(1)[0].getAllRecipients()[0]).hasToString("dung@huongnhuong.example");
	}

	@Test
	void withoutAMailServerTheInboxIsAll() {
		this.work.tasks(1);
		this.work.address("xa.huongnhuong", OFFICE);
		this.work.go(-1);
		this.withoutMail.run();
		assertThat(this.work.told("xa.huongnhuong")).hasSize(1);
		assertThat(this.stage.as("quantri", () -> this.outbox.count(MailFilter.ALL, ""))).isZero();
		assertThat(this.stage.as("quantri", this.outbox::sender)).isEmpty();
		assertThat(new MailSettings("smtp.example", "", "").on()).isFalse();
	}

	@Test
	void aNoticeIsAMailInTheTransactionInWhichItHappened() throws Exception {
		this.work.tasks(1);
		this.work.address("xa.huongnhuong", OFFICE);
		long id = this.work.assignment("Xã Hương Nhượng", 1);
		Audience audience = (event) -> Set.of(this.stage.actor("xa.huongnhuong").accountId());
		NotificationWriter writer = new NotificationWriter(List.of(audience), this.stage.jdbc(), writer(),
				this.linksProvider, this.clock);
		Happened event = new Happened("assignment.returned", "assignment", id, null, this.stage.actor("chuyenvien"),
				Map.of("task", "T1", "round", 1, "reason", "Thiếu số hộ"));
		this.work.go(-1);
		this.transaction.executeWithoutResult((status) -> {
			writer.on(event);
			status.setRollbackOnly();
		});
		assertThat(this.stage.as("quantri", () -> this.outbox.count(MailFilter.ALL, ""))).isZero();
		this.transaction.executeWithoutResult((status) -> writer.on(event));
		delivery(this.server.getSmtp().getPort()).sendDue();
		MimeMessage mail = received(1)[0];
		assertThat(mail.getSubject()).isEqualTo("Thông báo: Trần Thu Hà trả lại báo cáo T1 (vòng 1): Thiếu số hộ");
		assertThat(mail.getContent().toString()).contains("https://danvan.example/viec-cua-toi/" + id);
	}

	@Test
	void aWrongPasswordIsSaidWithoutSayingIt(CapturedOutput output) {
		oneMail();
		this.server.setUser("danvan@lacson.example", "right");
		JavaMailSenderImpl sender = sender(this.server.getSmtp().getPort());
		sender.setUsername("danvan@lacson.example");
		sender.setPassword("mat-khau-bi-mat");
		sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
		new MailDelivery(this.queue, this.settings, sender, this.clock).sendDue();
		assertThat(only().lastError()).isEqualTo("Máy chủ thư không nhận tên đăng nhập hoặc mật khẩu của hệ thống.");
		assertThat(output).contains("was not sent at attempt 1").doesNotContain("mat-khau-bi-mat");
	}

	@Test
	void aLongListIsCutAndSaysHowManyMore() throws Exception {
		this.work.tasks(60);
		this.work.address("xa.huongnhuong", OFFICE);
		this.work.go(-1);
		remind();
		delivery(this.server.getSmtp().getPort()).sendDue();
		assertThat(GreenMailUtil.getWholeMessage(received(1)[0])).isNotBlank();
		assertThat(received(1)[0].getContent().toString()).contains("và 20 việc khác");
	}

	@Test
	void anAddressIsCheckedAndItsChangeIsLogged() {
		for (String wrong : List.of("khong-co-a-cong", "a@b", "a@@b.vn", "a..b@c.vn", "a b@c.vn", "a@c.vn\nBcc: x@y.vn",
				"địa.chỉ@xã.vn", "a@-c.vn", "x".repeat(65) + "@c.vn")) {
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.stage.run("xa.huongnhuong",
						() -> this.accounts.changeOwnContact(new Contact(wrong, true))))
				.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("email"));
		}
		this.stage.run("xa.huongnhuong", () -> this.accounts.changeOwnContact(new Contact(OFFICE, true)));
		assertThat(this.stage.as("xa.huongnhuong", this.accounts::ownContact)).isEqualTo(new Contact(OFFICE, true));
		assertThat(this.stage.log("account", this.stage.actor("xa.huongnhuong").accountId())).last()
			.asString()
			.contains("đổi địa chỉ thư của")
			.doesNotContain(OFFICE);
		this.stage.run("xa.huongnhuong", () -> this.accounts.changeOwnContact(new Contact("", true)));
		assertThat(this.stage.as("xa.huongnhuong", this.accounts::ownContact).email()).isEmpty();
	}

	private void oneMail() {
		this.work.tasks(1);
		this.work.address("xa.huongnhuong", OFFICE);
		this.work.go(-1);
		remind();
	}

	private void remind() {
		ReminderRun run = new ReminderRun(this.sources, this.policies, this.store, writer(), this.links, this.clock);
		this.transaction.executeWithoutResult((status) -> run.run());
	}

	private MailWriter writer() {
		return new MailWriter(this.stage.jdbc(), this.template, this.settings, new MailText(this.settings), this.clock);
	}

	private MailDelivery delivery(int port) {
		return new MailDelivery(this.queue, this.settings, sender(port), this.clock);
	}

	private static JavaMailSenderImpl sender(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		return sender;
	}

	private MailRow only() {
		List<MailRow> rows = this.stage.as("quantri", () -> this.outbox.list(MailFilter.ALL, "", 0, 5));
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private MimeMessage[] received(int count) {
		assertThat(this.server.getReceivedMessages()).hasSize(count);
		return this.server.getReceivedMessages();
	}

	private static String id(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (jakarta.mail.MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() throws java.io.IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
