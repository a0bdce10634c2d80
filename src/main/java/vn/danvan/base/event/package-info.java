/** Things that happened, in one shared shape. */
@NamedInterface("event")
@NullMarked
package vn.danvan.base.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
