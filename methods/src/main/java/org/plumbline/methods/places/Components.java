package org.plumbline.methods.places;

import java.util.Arrays;
import java.util.List;

/** Finds which areas are tied together by pieces, by union-find: nearly linear in pieces. */
final class Components {

    private Components() {}

    /** The fit of each link of an earlier and a later area, by how many of each are tied together with it. */
    static List<Fit> fits(List<int[]> links, int earlier, int later) {
        int[] root = new int[earlier + later]; // later areas stand after the earlier ones
        Arrays.setAll(root, i -> i);
        for (int[] link : links) {
            root[find(root, link[0])] = find(root, earlier + link[1]);
        }
        int[] earlierIn = new int[root.length];
        int[] laterIn = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            (i < earlier ? earlierIn : laterIn)[find(root, i)]++;
        }
        return links.stream()
                .map(link -> find(root, link[0]))
                .map(group -> Fit.of(earlierIn[group], laterIn[group]))
                .toList();
    }

    private static int find(int[] root, int member) {
        int at = member;
        while (root[at] != at) {
            root[at] = root[root[at]]; // halves the path, so that the next search is short
            at = root[at];
        }
        return at;
    }
}
