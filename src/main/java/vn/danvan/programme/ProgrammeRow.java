package vn.danvan.programme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A programme in a list.
 *
 * @param id the programme
 * @param title tên
 * @param fromYear năm đầu
 * @param toYear năm cuối
 * @param state where it stands
 * @param symbol số, ký hiệu of the lead, null before signing
 * @param signedOn ngày ký of the last party, null before signing
 * @param pending whether a step waits for the leader
 * @param sample whether its content is an example (minh họa)
 * @param version for the next change
 */
public record ProgrammeRow(long id, String title, int fromYear, int toYear, ProgrammeState state,
		@Nullable String symbol, @Nullable LocalDate signedOn, boolean pending, boolean sample, int version) {
}
