package vn.danvan.account;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as others choose him from a list.
 *
 * @param id the account
 * @param fullName họ tên
 * @param position chức vụ
 * @param unitId the commune where the person works, or null
 * @param bodyId the body of the district where the person works, or null
 */
public record Colleague(long id, String fullName, String position, @Nullable Long unitId, @Nullable Long bodyId) {
}
