package org.plumbline.app.report.charts;

import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Polygon;
import org.plumbline.model.geo.Ring;
import org.plumbline.model.geo.Shape;

/**
 * Shapes as the path of an SVG drawing, in as few characters as can be: whole numbers, each point a step from the one before,
 * and one point for all that fall on the same cell of the sheet. Paths are to be filled by the even-odd rule.
 */
final class OutlinePath {
    private final MapFrame frame;
    private final int leastExtent;

    /** @param leastExtent a shape smaller than this in both directions becomes a disc of that diameter, to stay visible */
    OutlinePath(MapFrame frame, int leastExtent) {
        this.frame = frame;
        this.leastExtent = leastExtent;
    }

    String of(Shape shape) {
        if (isTooSmall(shape.box())) {
            return disc(shape.box());
        }
        StringBuilder path = new StringBuilder();
        for (Polygon polygon : shape.polygons()) {
            polygon.rings().forEach(ring -> append(ring, path));
        }
        return path.isEmpty() ? disc(shape.box()) : path.toString();
    }

    boolean isTooSmall(Box box) {
        return frame.x(box.east()) - frame.x(box.west()) < leastExtent
                && frame.y(box.south()) - frame.y(box.north()) < leastExtent;
    }

    private String disc(Box box) {
        int radius = leastExtent / 2;
        int x = frame.x((box.west() + box.east()) / 2);
        int y = frame.y((box.south() + box.north()) / 2);
        String half = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + (x - radius) + " " + y + half + 2 * radius + " 0" + half + -2 * radius + " 0z";
    }

    /** A ring that covers fewer than three cells is left out: the islands of a larger shape that nobody would see. */
    private void append(Ring ring, StringBuilder path) {
        int start = path.length();
        int x = frame.x(ring.longitude(0));
        int y = frame.y(ring.latitude(0));
        path.append('M').append(x).append(' ').append(y).append('l');
        int steps = 0;
        for (int point = 1; point < ring.size() - 1; point++) { // the last point is the first, which z goes back to
            int dx = frame.x(ring.longitude(point)) - x;
            int dy = frame.y(ring.latitude(point)) - y;
            if (dx != 0 || dy != 0) {
                path.append(steps == 0 || dx < 0 ? "" : " ").append(dx);
                path.append(dy < 0 ? "" : " ").append(dy);
                x += dx;
                y += dy;
                steps++;
            }
        }
        if (steps < 2) {
            path.setLength(start);
        } else {
            path.append('z');
        }
    }
}
