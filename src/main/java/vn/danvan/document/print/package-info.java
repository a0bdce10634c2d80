/**
 * From content to pages: composition by the rules of the Party, the State or of joint
 * documents, then PDF, Word and Excel that say the same.
 */
@NullMarked
package vn.danvan.document.print;

import org.jspecify.annotations.NullMarked;
