package org.plumbline.app.report.word;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.plumbline.app.report.charts.ShareChart;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.VialChart;

/** A chart as a picture of dots: 200 to the inch, without letters, so that no font of the machine changes it. */
final class Drawing {
    static final int DOTS_PER_INCH = 200;

    private static final double POINTS_PER_INCH = 72;
    private static final Color INK = new Color(0x12181b);
    private static final Color MUTED = new Color(0x4b5a60);
    private static final Color LINE = new Color(0xd5dcdc);
    private static final Color VIAL = new Color(0x9fb0b1);
    private static final Color WASH = new Color(0xf4f7f6);
    private static final Color TEAL = new Color(0x0d5a63);
    private static final Color AMBER = new Color(0xe8a317);
    private static final Color AMBER_EDGE = new Color(0x8a5d00);
    private static final Color BRICK = new Color(0xa63d2f);

    private final double width;
    private final double height;
    private final BufferedImage image;
    private final Graphics2D pen;

    /** Width and height in points, in which everything is drawn. */
    private Drawing(double width, double height) {
        this.width = width;
        this.height = height;
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        this.image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        fill(new Rectangle2D.Double(0, 0, width, height), Color.WHITE);
    }

    /** A picture with its size in points. */
    record Png(byte[] bytes, double widthPoints, double heightPoints) {
        Png {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** The vial: ticks, bubble and plumb line. */
    static Png of(VialChart chart, double width) {
        Drawing drawing = new Drawing(width, 24);
        RoundRectangle2D vial = new RoundRectangle2D.Double(1, 5, width - 2, 14, 14, 14);
        drawing.fill(vial, WASH);
        drawing.line(vial, VIAL, 1);
        chart.ticks().forEach(tick -> drawing.upright(drawing.x(tick), 9, 15, VIAL, 0.6));
        double left = drawing.x(chart.low());
        RoundRectangle2D bubble =
                new RoundRectangle2D.Double(left, 6.5, Math.max(3, drawing.x(chart.width())), 11, 11, 11);
        drawing.fill(bubble, AMBER);
        drawing.line(bubble, AMBER_EDGE, 0.9);
        drawing.upright(drawing.x(chart.rank()), 1, 23, INK, 2);
        return drawing.png();
    }

    /** Ten columns, and the line of the country. */
    static Png of(TenthsChart chart, double width) {
        Drawing drawing = new Drawing(width, 60);
        for (TenthsChart.Bar bar : chart.bars()) {
            double top = drawing.y(bar.top());
            drawing.fill(
                    new Rectangle2D.Double(drawing.x(bar.left()), top, width * 0.08, Math.max(0, drawing.height - top)),
                    TEAL);
        }
        double even = drawing.y(chart.even());
        drawing.stroke(new Line2D.Double(0, even, width, even), MUTED, 1.4f, 5, 4);
        drawing.line(new Line2D.Double(0, drawing.height - 0.5, width, drawing.height - 0.5), MUTED, 1);
        return drawing.png();
    }

    /** One rule's row: range, line, ring and square. */
    static Png of(ShareChart chart, ShareChart.Row row, double width) {
        Drawing drawing = new Drawing(width, 15);
        double middle = drawing.height / 2;
        chart.ticks().forEach(tick -> drawing.upright(drawing.inset(tick.percent()), 0, 15, LINE, 0.8));
        row.range().ifPresent(range -> {
            double low = drawing.inset(range.low());
            double wide = Double.parseDouble(range.width()) / 100 * (width - 12);
            RoundRectangle2D bubble = new RoundRectangle2D.Double(low, middle - 5, Math.max(3, wide), 10, 10, 10);
            drawing.fill(bubble, AMBER);
            drawing.line(bubble, AMBER_EDGE, 0.8);
        });
        Line2D between = new Line2D.Double(drawing.inset(row.from()), middle, drawing.inset(row.to()), middle);
        if (row.more()) {
            drawing.line(between, TEAL, 2);
        } else {
            drawing.stroke(between, BRICK, 2, 4, 3);
        }
        drawing.line(new Ellipse2D.Double(drawing.inset(row.share()) - 4, middle - 4, 8, 8), INK, 1.8);
        drawing.fill(new Rectangle2D.Double(drawing.inset(chart.awarded()) - 4, middle - 4, 8, 8), TEAL);
        return drawing.png();
    }

    private double x(String percent) {
        return Double.parseDouble(percent) / 100 * width;
    }

    /** The same with room for a mark at each end. */
    private double inset(String percent) {
        return 6 + Double.parseDouble(percent) / 100 * (width - 12);
    }

    private double y(String percent) {
        return Double.parseDouble(percent) / 100 * height;
    }

    private void upright(double x, double from, double to, Color colour, double thick) {
        line(new Line2D.Double(x, from, x, to), colour, thick);
    }

    private void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private void line(Shape shape, Color colour, double thick) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) thick));
        pen.draw(shape);
    }

    private void stroke(Shape shape, Color colour, float thick, float dash, float gap) {
        pen.setColor(colour);
        pen.setStroke(
                new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, gap}, 0));
        pen.draw(shape);
    }

    private Png png() {
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Png(bytes.toByteArray(), width, height);
    }
}
