package app.concord.fuzz;

import app.concord.model.Cancellation;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** A reader of input that comes from outside, as the harness calls it. */
interface Target {
    /** Short lower-case name by which it is asked for. */
    String name();

    /** Inputs that it reads well, from which others are made; never empty. */
    List<Input> seeds();

    /**
     * Reads an input once.
     *
     * @return all that was read, as text, the same each time
     * @throws IOException if the input cannot be read, which is no failure
     * @throws AssertionError if what was read contradicts itself or the input
     */
    String run(Input input, Cancellation cancellation) throws IOException;

    /**
     * A target of these parts.
     *
     * @param seeds made when they are first asked for
     */
    static Target of(String name, Supplier<List<Input>> seeds, Reader reader) {
        return new Target() {
            private List<Input> made = List.of();

            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Input> seeds() {
                if (made.isEmpty()) {
                    made = List.copyOf(seeds.get());
                }
                return made;
            }

            @Override
            public String run(Input input, Cancellation cancellation) throws IOException {
                return reader.read(input, cancellation);
            }
        };
    }

    /** How a target reads; as {@link Target#run}. */
    interface Reader {
        String read(Input input, Cancellation cancellation) throws IOException;
    }
}
