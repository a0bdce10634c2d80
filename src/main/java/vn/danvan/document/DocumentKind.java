package vn.danvan.document;

/**
 * Whose documents, and of what type: together they have one series at a time.
 *
 * @param bodyId cơ quan ban hành
 * @param type tên loại
 */
record DocumentKind(long bodyId, DocumentType type) {
}
