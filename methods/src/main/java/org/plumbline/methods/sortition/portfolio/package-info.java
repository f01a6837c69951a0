/**
 * From a lottery with uneven weights to panels of people that are equally likely, so that one number drawn in public decides:
 * at most a thousand panels, on which everybody sits about as often as their chance says (Flanigan, Kehne and Procaccia, "Fair
 * sortition made transparent", 2021).
 */
@NullMarked
package org.plumbline.methods.sortition.portfolio;

import org.jspecify.annotations.NullMarked;
