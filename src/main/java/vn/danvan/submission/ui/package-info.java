/** The buttons that every submitted record shares. */
@NamedInterface("ui")
@NullMarked
package vn.danvan.submission.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
