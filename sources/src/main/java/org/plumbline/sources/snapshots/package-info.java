/**
 * Snapshots: dated copies of published files, fetched over the network into a folder and checked there.
 *
 * <p>A figure can be computed again only from the very bytes that it was computed from. So a file counts as fetched when
 * its SHA-256 is the one that the catalogue names, and not before: until then it lies beside its place under another name,
 * and whatever lay there earlier stays. A fetch that breaks off is continued by the next; one that is too large, too slow,
 * led elsewhere or holds other bytes ends with one message. The rules are RFC 9110 (HTTP: ranges, validators, redirects)
 * and RFC 1952 (gzip).
 *
 * <p>{@link org.plumbline.sources.snapshots.Fetcher} fetches into a {@link org.plumbline.sources.snapshots.Cache}; {@link
 * org.plumbline.sources.snapshots.Check} says which files of a folder are the ones expected. Left out on purpose: names and
 * passwords, cookies, redirects to another host, and files whose checksum nobody knows beforehand.
 */
@NullMarked
package org.plumbline.sources.snapshots;

import org.jspecify.annotations.NullMarked;
