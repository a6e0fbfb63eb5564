package app.concord.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pieces of which it is written down how they address their readers, and what is made of them. */
final class AddressLines {
    private static final String NONE = "-";

    private AddressLines() {}

    /**
     * A piece.
     *
     * @param form F, I, M or -
     * @param market the country it is for
     * @param blocks as {@link Written} takes them
     */
    record Line(String language, String form, String market, List<String> blocks) {

        /** How the piece is held to address its readers, as {@link #form} writes it. */
        String read() {
            Written written = new Written(language, market).page(blocks.toArray(String[]::new));
            Statements statements = written.statements();
            AddressWords words = new AddressWords(statements);
            return new AddressedPieces(statements, words)
                    .lanes().stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .map(Line::sign)
                            .orElse(NONE);
        }

        private static String sign(AddressedPiece piece) {
            if (piece.mixed()) {
                return "M";
            }
            if (piece.leans(AddressedPiece.FORMAL)) {
                return "F";
            }
            return piece.leans(AddressedPiece.INFORMAL) ? "I" : NONE;
        }
    }

    /** The pieces in a language. */
    static List<Line> of(String language) {
        List<Line> lines = new ArrayList<>();
        for (String line : text(language).lines().toList()) {
            int tab = line.indexOf('\t');
            if (line.startsWith("#") || tab < 0) {
                continue;
            }
            int at = line.lastIndexOf(" @");
            boolean placed = at > 0 && at == line.length() - 4;
            lines.add(
                    new Line(
                            language,
                            line.substring(0, tab),
                            placed ? line.substring(at + 2) : usualMarket(language),
                            List.of(
                                    line.substring(tab + 1, placed ? at : line.length())
                                            .split(" \\| "))));
        }
        return lines;
    }

    private static String usualMarket(String language) {
        return language.equals("ms") ? "MY" : language.toUpperCase(Locale.ROOT);
    }

    private static String text(String language) {
        try (InputStream in =
                AddressLines.class.getResourceAsStream("/address/" + language + ".address")) {
            if (in == null) {
                throw new IllegalStateException("no pieces in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
