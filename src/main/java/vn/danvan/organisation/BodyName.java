package vn.danvan.organisation;

/**
 * Một cơ quan, tổ chức as it is called on a day.
 *
 * @param id the body
 * @param unitId the district or the commune that it belongs to
 * @param symbol ký hiệu, for example BDVHU
 * @param name full name, for example Ban Dân vận Huyện ủy
 * @param kind loại
 */
public record BodyName(long id, long unitId, String symbol, String name, BodyKind kind) {
}
