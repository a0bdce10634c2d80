package vn.danvan.document.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a signature must cover: all of a state of the file, but for itself. */
class SignedRangeTest {

	private static final byte[] FILE = "%PDF-1.7 <00ff> rest %%EOF\n".getBytes(StandardCharsets.US_ASCII);

	@Test
	void allButTheSignatureIsAWholeState() {
		SignedRange range = new SignedRange(List.of(0, 9, 15, 12));
		assertThat(range.coversARevision(FILE)).isTrue();
		assertThat(range.contents(FILE)).containsExactly(0, 0xff);
		assertThat(range.revision(FILE)).isEqualTo(FILE);
	}

	@Test
	void whateverElseIsLeftOutIsNoWholeState() {
		assertThat(covers(1, 8, 15, 12)).as("the beginning").isFalse();
		assertThat(covers(0, 9, 15, 5)).as("the end mark").isFalse();
		assertThat(covers(0, 8, 15, 12)).as("a byte before the signature").isFalse();
		assertThat(covers(0, 9, 16, 11)).as("a byte after the signature").isFalse();
		assertThat(covers(0, 9, 15, 13)).as("more than there is").isFalse();
		assertThat(covers(0, 9, 15, Integer.MAX_VALUE)).as("an endless part").isFalse();
		assertThat(covers(0, 9, 15)).as("half a range").isFalse();
		assertThat(covers(0, 9, 5, 12)).as("parts that overlap").isFalse();
	}

	private static boolean covers(Integer... values) {
		return new SignedRange(List.of(values)).coversARevision(FILE);
	}

}
