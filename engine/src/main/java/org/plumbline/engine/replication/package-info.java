/**
 * Published results made again, and how nearly: a certificate states its level, how many places it covers, the largest
 * difference, and where the answer differs.
 *
 * <p>A recipe names the published columns, which may not be among its inputs. An index is made again whole, from its domains
 * ({@link org.plumbline.engine.replication.Replications}), or part by part, from indicators and counts as far as these are
 * published ({@link org.plumbline.engine.replication.PartsCertificate}). The entry point is {@link
 * org.plumbline.engine.replication.Certificates}. That a result can be made again says nothing of whether it measures what it
 * should.
 */
@NullMarked
package org.plumbline.engine.replication;

import org.jspecify.annotations.NullMarked;
