/**
 * Digital signatures (chữ ký số) on finished documents. The office signs outside with its
 * own token; here empty fields are prepared on the PDF, and the file that comes back is
 * checked without any network: no private key, no revocation service. Internal to the
 * module.
 */
@NullMarked
package vn.danvan.document.signature;

import org.jspecify.annotations.NullMarked;
