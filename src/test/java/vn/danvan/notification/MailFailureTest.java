package vn.danvan.notification;

import java.net.ConnectException;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

/** Why a mail was not sent, in words for the administrator. */
class MailFailureTest {

	@Test
	void theServersAnswerToARefusedMailIsKept() {
		SendFailedException outer = new SendFailedException("Invalid Addresses",
				new SendFailedException("550 5.1.1 <a@b.vn>\n User unknown"));
		assertThat(MailFailure.sentence(new MailSendException(Map.of("mail", outer))))
			.isEqualTo("Máy chủ thư không nhận thư này: 550 5.1.1 <a@b.vn> User unknown");
	}

	@Test
	void aLongAnswerIsCut() {
		MailSendException failure = new MailSendException(Map.of("mail", new SendFailedException("x".repeat(5000))));
		assertThat(MailFailure.sentence(failure)).hasSizeBetween(300, 400);
	}

	@Test
	void otherFailuresAreSaidWithoutTheirDetails() {
		assertThat(MailFailure.sentence(
				new MailSendException("failed", new MessagingException("secret", new ConnectException("secret")))))
			.isEqualTo("Không kết nối được máy chủ thư.");
		assertThat(MailFailure.sentence(new MailAuthenticationException("secret"))).doesNotContain("secret")
			.contains("mật khẩu của hệ thống");
		assertThat(MailFailure.sentence(new MessagingException("secret"))).doesNotContain("secret")
			.startsWith("Không lập được thư");
	}

}
