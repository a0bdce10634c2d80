package vn.danvan.organisation;

import vn.danvan.base.time.Validity;

/**
 * Người có thẩm quyền ký of a body for a time.
 *
 * @param id the entry
 * @param bodyId the body for which he signs
 * @param fullName họ tên, without title or rank
 * @param title chức vụ in capitals, without the body's name
 * @param standing in what standing he signs
 * @param validity from when to when
 */
public record OfficeHolder(long id, long bodyId, String fullName, String title, Standing standing, Validity validity) {
}
