package app.concord.importing.print;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the paths of a page as far as thin straight lines go: lines that cross out words, rules
 * between the rows of a table. Curves are passed over.
 */
final class PathOperators {
    private static final double THIN = 3;
    private static final int MAX_LINES = 50_000;

    private final PDFStreamEngine engine;
    private final LineSink sink;
    private final List<double[]> path = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int seen;

    private PathOperators(PDFStreamEngine engine, LineSink sink) {
        this.engine = engine;
        this.sink = sink;
    }

    /** Takes the ends of a line in the space of the page. */
    @FunctionalInterface
    interface LineSink {
        void line(Point2D from, Point2D to);
    }

    static void register(PDFStreamEngine engine, LineSink sink) {
        PathOperators paths = new PathOperators(engine, sink);
        for (String name : List.of("m", "l", "re", "h", "c", "v", "y")) {
            engine.addOperator(paths.new Step(name));
        }
        for (String name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            engine.addOperator(paths.new Paint(name));
        }
    }

    private void add(double fromX, double fromY, double toX, double toY) {
        if (path.size() < MAX_LINES) {
            path.add(new double[] {fromX, fromY, toX, toY});
        }
    }

    private void step(String name, float[] n) {
        switch (name) {
            case "m" -> {
                startX = n[0];
                startY = n[1];
                x = startX;
                y = startY;
            }
            case "l" -> {
                add(x, y, n[0], n[1]);
                x = n[0];
                y = n[1];
            }
            case "h" -> {
                add(x, y, startX, startY);
                x = startX;
                y = startY;
            }
            case "re" -> rectangle(n[0], n[1], n[2], n[3]);
            default -> {
                x = n[n.length - 2];
                y = n[n.length - 1];
            }
        }
    }

    private void rectangle(double left, double bottom, double width, double height) {
        if (Math.abs(height) <= THIN && Math.abs(width) > Math.abs(height)) {
            add(left, bottom + height / 2, left + width, bottom + height / 2);
        } else if (Math.abs(width) <= THIN) {
            add(left + width / 2, bottom, left + width / 2, bottom + height);
        } else {
            add(left, bottom, left + width, bottom);
            add(left, bottom + height, left + width, bottom + height);
        }
        x = left;
        y = bottom;
        startX = left;
        startY = bottom;
    }

    private void paint(boolean visible) {
        if (visible && seen < MAX_LINES) {
            for (double[] line : path) {
                seen++;
                sink.line(
                        engine.transformedPoint((float) line[0], (float) line[1]),
                        engine.transformedPoint((float) line[2], (float) line[3]));
            }
        }
        path.clear();
    }

    private final class Step extends OperatorProcessor {
        private final String name;

        Step(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                numbers[i] = number.floatValue();
            }
            int needed =
                    switch (name) {
                        case "h" -> 0;
                        case "m", "l" -> 2;
                        case "c" -> 6;
                        default -> 4;
                    };
            if (numbers.length >= needed) {
                step(name, numbers);
            }
        }
    }

    private final class Paint extends OperatorProcessor {
        private final String name;

        Paint(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            paint(!name.equals("n"));
        }
    }
}
