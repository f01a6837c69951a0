package org.plumbline.methods.budgeting;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.budgeting.Election;

/**
 * The declared order in which tie rules are asked, each of those that the one before has left.
 *
 * @param rules the last of them tells any two projects apart
 * @param seed published before the vote ended; empty where no rule asks for it
 */
public record TieOrder(List<TieRule> rules, String seed) {

    public TieOrder {
        rules = List.copyOf(rules);
        boolean decides = !rules.isEmpty()
                && List.of(TieRule.ID_AS_TEXT, TieRule.ID_AS_NUMBER, TieRule.PUBLIC_SEED)
                        .contains(rules.get(rules.size() - 1));
        if (!decides || (rules.contains(TieRule.PUBLIC_SEED) && seed.isBlank())) {
            throw new IllegalArgumentException("ties stay open: " + rules + " with seed '" + seed + "'");
        }
    }

    public static TieOrder of(TieRule... rules) {
        return new TieOrder(Arrays.asList(rules), "");
    }

    /** A breaker of the election's ties. */
    public Breaker breaker(Election election) {
        return new Breaker(this, election, Supporters.votes(election));
    }

    /** Breaks ties of one election. */
    public static final class Breaker {
        private final TieOrder order;
        private final Election election;
        private final long[] votes;

        private Breaker(TieOrder order, Election election, long[] votes) {
            this.order = order;
            this.election = election;
            this.votes = votes;
        }

        /**
         * @param after how many projects have been funded
         * @param tied two or more, by their places in the list of projects
         */
        public Tie broken(int after, List<Integer> tied) {
            List<Integer> left = tied.stream().sorted().toList();
            for (TieRule rule : order.rules()) {
                Comparator<Integer> by = by(rule);
                int best = left.stream().min(by).orElseThrow();
                left = left.stream().filter(one -> by.compare(one, best) == 0).toList();
                if (left.size() == 1) {
                    return new Tie(after, tied.stream().sorted().toList(), left.get(0), rule);
                }
            }
            throw new IllegalStateException("projects that no rule tells apart: " + left);
        }

        /** The tied projects, first the one that a tie would give to. */
        public Comparator<Integer> comparator() {
            return order.rules().stream()
                    .map(this::by)
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
        }

        private Comparator<Integer> by(TieRule rule) {
            return switch (rule) {
                case MOST_VOTES -> (one, other) -> Long.compare(votes[other], votes[one]);
                case LOWEST_COST -> Comparator.comparing(election::cost);
                case HIGHEST_COST -> Comparator.comparing(election::cost, Comparator.reverseOrder());
                case ID_AS_TEXT -> Comparator.comparing(this::codePoints, Arrays::compare);
                case ID_AS_NUMBER ->
                    Comparator.comparing(this::id, IdAsNumber.ORDER).thenComparing(this::id);
                case PUBLIC_SEED -> Comparator.comparing(this::digest, Arrays::compareUnsigned);
            };
        }

        private String id(int project) {
            return election.projects().get(project).id();
        }

        private int[] codePoints(int project) {
            return id(project).codePoints().toArray();
        }

        private byte[] digest(int project) {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest((order.seed() + ":" + id(project)).getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }

    /** Runs of digits by their value, anything else by its characters. */
    private static final class IdAsNumber {
        private static final Comparator<String> ORDER = IdAsNumber::compare;

        private static int compare(String one, String other) {
            List<String> left = parts(one);
            List<String> right = parts(other);
            return IntStream.range(0, Math.min(left.size(), right.size()))
                    .map(i -> comparePart(left.get(i), right.get(i)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(Integer.compare(left.size(), right.size()));
        }

        private static List<String> parts(String id) {
            return List.of(id.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)"));
        }

        private static int comparePart(String one, String other) {
            boolean numbers = isNumber(one) && isNumber(other);
            return numbers
                    ? new BigInteger(one).compareTo(new BigInteger(other))
                    : Arrays.compare(
                            one.codePoints().toArray(), other.codePoints().toArray());
        }

        private static boolean isNumber(String part) {
            return part.charAt(0) >= '0' && part.charAt(0) <= '9';
        }
    }
}
