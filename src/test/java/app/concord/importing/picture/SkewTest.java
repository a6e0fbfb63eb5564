package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

class SkewTest {

    /** Bars in lines like words, turned clockwise. */
    private static BufferedImage page(double degrees) {
        BufferedImage page = new BufferedImage(700, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 700, 1000);
        graphics.setColor(Color.BLACK);
        graphics.rotate(Math.toRadians(degrees), 350, 500);
        Random random = new Random(5);
        for (int y = 150; y < 850; y += 25) {
            for (int x = 120; x < 560; x += 8) {
                if (random.nextInt(6) > 0) {
                    graphics.fillRect(x, y - 4 - random.nextInt(6), 4, 12);
                }
            }
        }
        graphics.dispose();
        return page;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-11, -2.3, 4.5, 12})
    void turnsLeaningLinesBack(double degrees) {
        assertThat(Skew.of(page(degrees))).isCloseTo(-degrees, Offset.offset(0.35));
    }

    @ParameterizedTest
    @ValueSource(doubles = {87, 93, 270})
    void seesTheSameOnAPageOnItsSide(double degrees) {
        double lean = degrees - 90 * Math.round(degrees / 90);
        assertThat(Skew.of(page(degrees))).isCloseTo(-lean, Offset.offset(0.35));
    }

    @Test
    void leavesLevelPagesAndPhotographsAlone() {
        assertThat(Skew.of(page(0))).isCloseTo(0, Offset.offset(0.11));
        BufferedImage noise = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(7);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                noise.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        assertThat(Skew.of(noise)).isZero();
        assertThat(Skew.of(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY))).isZero();
    }
}
