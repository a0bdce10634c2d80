/** Who acts, in which role, in which scope. */
@NamedInterface("security")
@NullMarked
package vn.danvan.base.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
