package vn.danvan.directive;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.plan.IssuedTask;

/**
 * Everything that the page of a directive shows.
 *
 * @param row the directive
 * @param version for the next change
 * @param entry what the register tells
 * @param way hình thức quán triệt, or null when nobody must be informed yet
 * @param withdrawalReason why it was withdrawn, or null
 * @param registeredBy người vào sổ
 * @param sample minh họa
 * @param recipients those whom this person sees: all, or the own ones
 * @param names names of the accounts that confirmed, by id
 * @param tasks nhiệm vụ that came of it; empty for people who read no plans
 * @param readsAll whether this person reads the whole register
 * @param mayWrite whether this person may correct, send and withdraw it now
 * @param mayUnlink whether this person may take tasks off
 */
public record DirectiveDetails(DirectiveRow row, int version, DirectiveEntry entry, @Nullable Way way,
		@Nullable String withdrawalReason, String registeredBy, boolean sample, List<RecipientRow> recipients,
		Map<Long, String> names, List<IssuedTask> tasks, boolean readsAll, boolean mayWrite, boolean mayUnlink) {
}
