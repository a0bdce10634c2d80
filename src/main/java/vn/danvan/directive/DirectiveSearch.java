package vn.danvan.directive;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register.
 *
 * @param filter which ones
 * @param year năm của số đến, or null for all years
 * @param typed what number, symbol, subject or issuer shall contain; empty for all
 */
public record DirectiveSearch(DirectiveFilter filter, @Nullable Integer year, String typed) {
}
