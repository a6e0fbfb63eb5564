package app.concord.fuzz;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Tells whether an execution went where none before it did, asking JaCoCo's agent; that must have
 * been started with {@code jmx=true}. Without it nothing is ever new and inputs are made blindly.
 */
final class Coverage {
    private static final int HEADER = 0x01;
    private static final int SESSION = 0x10;
    private static final int CLASS = 0x11;
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private final Map<Long, BitSet> seen = new HashMap<>();
    private final boolean there;
    private int count;

    Coverage() {
        there = BEANS.isRegistered(agent());
    }

    private static ObjectName agent() {
        try {
            return new ObjectName("org.jacoco:type=Runtime");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the agent is there to be asked. */
    boolean there() {
        return there;
    }

    /** How many places of the program were reached so far. */
    int count() {
        return count;
    }

    /** Whether anything new was reached since this was asked last. */
    boolean grew() {
        if (!there) {
            return false;
        }
        int before = count;
        try {
            byte[] data =
                    (byte[])
                            BEANS.invoke(
                                    agent(),
                                    "getExecutionData",
                                    new Object[] {true},
                                    new String[] {"boolean"});
            take(new DataInputStream(new ByteArrayInputStream(data)));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count > before;
    }

    private void take(DataInputStream data) throws IOException {
        for (int kind = data.read(); kind >= 0; kind = data.read()) {
            switch (kind) {
                case HEADER -> data.skipNBytes(Character.BYTES + Short.BYTES);
                case SESSION -> {
                    data.readUTF();
                    data.skipNBytes(2 * Long.BYTES);
                }
                case CLASS -> {
                    BitSet known = seen.computeIfAbsent(data.readLong(), id -> new BitSet());
                    data.readUTF();
                    probes(data, known);
                }
                default -> throw new IOException("no execution data: " + kind);
            }
        }
    }

    private void probes(DataInputStream data, BitSet known) throws IOException {
        int length = number(data);
        for (int from = 0; from < length; from += Byte.SIZE) {
            int bits = data.readUnsignedByte();
            for (int i = 0; bits != 0; i++, bits >>>= 1) {
                if ((bits & 1) != 0 && !known.get(from + i)) {
                    known.set(from + i);
                    count++;
                }
            }
        }
    }

    /** A number in as many bytes as it needs. */
    private static int number(DataInputStream data) throws IOException {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int part = data.readUnsignedByte();
            value |= (part & 0x7f) << shift;
            if ((part & 0x80) == 0) {
                return value;
            }
        }
        throw new EOFException("number without end");
    }
}
