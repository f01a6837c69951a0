/**
 * Published results made again, and how nearly: a certificate states its level, how many places it covers, the largest
 * difference, and where the answer differs.
 *
 * <p>A recipe names the published columns, which may not be among its inputs. The entry point is {@link
 * org.plumbline.engine.replication.Replications}. That a result can be made again says nothing of whether it measures what it
 * should.
 */
@NullMarked
package org.plumbline.engine.replication;

import org.jspecify.annotations.NullMarked;
