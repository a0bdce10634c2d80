/** Vietnamese text: normal form, search keys, order, numbers, messages. */
@NamedInterface("text")
@NullMarked
package vn.danvan.base.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
