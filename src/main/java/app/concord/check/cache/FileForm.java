package app.concord.check.cache;

import app.concord.importing.Imported;
import app.concord.model.AddressForm;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Problem;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How files were taken in, as it stands in an entry. */
final class FileForm {
    static final AddressForm[] ADDRESS_FORMS = AddressForm.values();
    private static final Problem.Kind[] PROBLEMS = Problem.Kind.values();
    private static final DateOrder[] ORDERS = DateOrder.values();

    private FileForm() {}

    static void write(Out out, Imported imported) {
        out.all(imported.assets(), asset -> AssetForm.write(out, asset));
        out.all(imported.problems(), problem -> write(out, problem));
        write(out, imported.layout());
    }

    static Imported imported(In in) {
        return new Imported(
                in.all(() -> AssetForm.read(in)), in.all(() -> problem(in)), layout(in));
    }

    static void write(Out out, Problem problem) {
        out.text(problem.path());
        out.one(problem.kind());
        AssetForm.write(out, problem.location());
        out.texts(problem.details());
    }

    static Problem problem(In in) {
        return new Problem(in.textOrNull(), in.one(PROBLEMS), AssetForm.location(in), in.texts());
    }

    static void write(Out out, FileReading reading) {
        out.text(reading.path());
        out.text(reading.format());
        out.number(reading.assets());
        out.one(reading.channel());
        out.text(reading.language());
        out.text(reading.market());
        write(out, reading.layout());
        write(out, reading.choices());
    }

    static FileReading reading(In in) {
        return new FileReading(
                in.text(),
                in.text(),
                in.number(),
                in.oneOrNull(AssetForm.CHANNELS),
                in.textOrNull(),
                in.textOrNull(),
                layout(in),
                choices(in));
    }

    private static void write(Out out, FileReading.Layout layout) {
        out.one(layout.dateOrder());
        out.flag(layout.orderOpen());
        out.all(
                layout.columns(),
                column -> {
                    out.text(column.header());
                    out.text(column.meaning());
                    out.text(column.sample());
                });
        out.texts(layout.meanings());
    }

    private static FileReading.Layout layout(In in) {
        return new FileReading.Layout(
                in.oneOrNull(ORDERS),
                in.flag(),
                in.all(() -> new FileReading.Column(in.text(), in.text(), in.text())),
                in.texts());
    }

    static void write(Out out, FileChoices choices) {
        out.one(choices.channel());
        out.text(choices.language());
        out.text(choices.market());
        out.one(choices.dateOrder());
        out.one(choices.address());
        write(out, choices.columns(), out::text);
    }

    static FileChoices choices(In in) {
        return new FileChoices(
                in.oneOrNull(AssetForm.CHANNELS),
                in.textOrNull(),
                in.textOrNull(),
                in.oneOrNull(ORDERS),
                in.oneOrNull(ADDRESS_FORMS),
                map(in, in::text));
    }

    /** A map in the order of its keys, so that equal ones are written alike. */
    static <T> void write(Out out, Map<String, T> map, Consumer<T> value) {
        out.all(
                new TreeMap<>(map).entrySet(),
                entry -> {
                    out.text(entry.getKey());
                    value.accept(entry.getValue());
                });
    }

    static <T> Map<String, T> map(In in, Supplier<T> value) {
        Map<String, T> map = new TreeMap<>();
        int count = in.count();
        for (int i = 0; i < count; i++) {
            map.put(in.text(), value.get());
        }
        return map;
    }
}
