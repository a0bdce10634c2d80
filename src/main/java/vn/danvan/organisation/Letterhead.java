package vn.danvan.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What a document prints of its issuing body on the document's date.
 *
 * @param bodyId the body
 * @param parentName tên cơ quan cấp trên trực tiếp in capitals, or null when the rules
 * print none
 * @param bodyName tên cơ quan ban hành in capitals
 * @param fullName name in running text, for example Ban Dân vận Huyện ủy
 * @param symbol ký hiệu cơ quan, for example BDVHU
 * @param place địa danh, for example Lạc Sơn
 * @param headTitle chức vụ người đứng đầu in capitals, for example TRƯỞNG BAN
 * @param kind whose rules apply
 * @param collective in whose name the head of a committee signs, in capitals, for example
 * BAN THƯỜNG VỤ; null where the head signs for himself
 */
public record Letterhead(long bodyId, @Nullable String parentName, String bodyName, String fullName, String symbol,
		String place, String headTitle, BodyKind kind, @Nullable String collective) {
}
