package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the paths of a page as far as thin straight lines go: lines that cross out words, rules
 * between the rows of a table; and as far as they narrow what is visible. Curves are passed over.
 */
final class PathOperators {
    private static final double THIN = 3;

    private final GlyphReader reader;
    private final List<double[]> path = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double left;
    private double right;
    private double bottom;
    private double top;
    private boolean clips;
    private boolean curved;
    private int seen;

    private PathOperators(GlyphReader reader) {
        this.reader = reader;
        reset();
    }

    static void register(GlyphReader reader) {
        PathOperators paths = new PathOperators(reader);
        for (String name : List.of("m", "l", "re", "h", "c", "v", "y")) {
            reader.addOperator(paths.new Step(name));
        }
        for (String name :
                List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*")) {
            reader.addOperator(paths.new Paint(name));
        }
    }

    private void reset() {
        path.clear();
        left = Double.MAX_VALUE;
        bottom = Double.MAX_VALUE;
        right = -Double.MAX_VALUE;
        top = -Double.MAX_VALUE;
        clips = false;
        curved = false;
    }

    private void reach(double toX, double toY) {
        left = Math.min(left, toX);
        right = Math.max(right, toX);
        bottom = Math.min(bottom, toY);
        top = Math.max(top, toY);
    }

    /** The last number is the thickness, below 0 where it is that of the pen. */
    private void add(double fromX, double fromY, double toX, double toY, double thickness) {
        if (path.size() < Limits.PAGE_LINES) {
            path.add(new double[] {fromX, fromY, toX, toY, thickness});
        }
    }

    private void step(String name, float[] n) {
        for (int i = 0; i + 1 < n.length; i += 2) {
            if (!name.equals("re")) {
                reach(n[i], n[i + 1]);
            }
        }
        switch (name) {
            case "m" -> {
                startX = n[0];
                startY = n[1];
                x = startX;
                y = startY;
            }
            case "l" -> {
                add(x, y, n[0], n[1], -1);
                x = n[0];
                y = n[1];
            }
            case "h" -> {
                add(x, y, startX, startY, -1);
                x = startX;
                y = startY;
            }
            case "re" -> rectangle(n[0], n[1], n[2], n[3]);
            default -> {
                curved = true;
                x = n[n.length - 2];
                y = n[n.length - 1];
            }
        }
    }

    private void rectangle(double fromX, double fromY, double width, double height) {
        double toX = fromX + width;
        double toY = fromY + height;
        reach(fromX, fromY);
        reach(toX, toY);
        if (Math.abs(height) <= THIN && Math.abs(width) > Math.abs(height)) {
            add(fromX, (fromY + toY) / 2, toX, (fromY + toY) / 2, Math.abs(height));
        } else if (Math.abs(width) <= THIN) {
            add((fromX + toX) / 2, fromY, (fromX + toX) / 2, toY, Math.abs(width));
        } else {
            add(fromX, fromY, toX, fromY, -1);
            add(fromX, toY, toX, toY, -1);
            add(fromX, fromY, fromX, toY, -1);
            add(toX, fromY, toX, toY, -1);
        }
        x = fromX;
        y = fromY;
        startX = fromX;
        startY = fromY;
    }

    private void paint(boolean visible, boolean stroked) {
        if (visible && seen < Limits.PAGE_LINES) {
            double pen = stroked ? reader.getGraphicsState().getLineWidth() : 0;
            for (double[] line : path) {
                seen++;
                reader.line(line[0], line[1], line[2], line[3], line[4] < 0 ? pen : line[4]);
            }
        }
        if (visible && curved) {
            reader.shape();
        }
        if (clips && left <= right) {
            reader.clip(
                    reader.getGraphicsState().getCurrentTransformationMatrix(),
                    left,
                    bottom,
                    right,
                    top);
        }
        reset();
    }

    /** An instruction that goes on with the path. */
    private final class Step extends OperatorProcessor {
        private final String name;
        private final int needed;

        Step(String name) {
            super(reader);
            this.name = name;
            this.needed =
                    switch (name) {
                        case "h" -> 0;
                        case "m", "l" -> 2;
                        case "c" -> 6;
                        default -> 4;
                    };
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
            if (numbers.length >= needed) {
                step(name, numbers);
            }
        }
    }

    /** An instruction that ends the path, with ink or without, or lets it narrow what is seen. */
    private final class Paint extends OperatorProcessor {
        private final String name;

        Paint(String name) {
            super(reader);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (name.startsWith("W")) {
                clips = true;
            } else {
                boolean filled = name.startsWith("f") || name.startsWith("F");
                if (name.startsWith("s") || name.startsWith("b")) {
                    add(x, y, startX, startY, -1);
                }
                paint(!name.equals("n"), !filled);
            }
        }
    }
}
