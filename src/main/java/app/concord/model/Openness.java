package app.concord.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a statement of eligibility says where it keeps nobody and nothing out: 'for everyone', 'no
 * minimum spend', 'in every size'.
 */
public final class Openness {
    private static final Map<Role, FactValue.Text> OPEN =
            new EnumMap<>(
                    Map.of(
                            Role.CUSTOMER, new FactValue.Text("everyone"),
                            Role.AGE, new FactValue.Text("any age"),
                            Role.LIMIT, new FactValue.Text("no limit"),
                            Role.EXCLUSION, new FactValue.Text("everything"),
                            Role.COMBINATION, new FactValue.Text("combinable"),
                            Role.THRESHOLD, new FactValue.Text("no minimum"),
                            Role.VERSION, new FactValue.Text("every version")));

    private Openness() {}

    /** The value of an open statement; that of another part for a part that can not be open. */
    public static FactValue.Text of(Role role) {
        return OPEN.getOrDefault(role, new FactValue.Text("everyone"));
    }

    /** The role of that lower-case name where it can be open, else that of customers. */
    public static Role role(String name) {
        for (Role role : OPEN.keySet()) {
            if (role.name().equalsIgnoreCase(name)) {
                return role;
            }
        }
        return Role.CUSTOMER;
    }

    /** Whether a fact keeps nobody and nothing out. */
    public static boolean isOpen(Fact fact) {
        return fact.kind() == FactKind.ELIGIBILITY && fact.value().equals(OPEN.get(fact.role()));
    }
}
