package org.plumbline.methods.index.reasons;

/**
 * The response to one part of a node, averaged over the groups of its siblings that had their turn before it: E. Winter, A value for
 * cooperative games with levels structure of cooperation, International Journal of Game Theory 18 (1989); for two levels, G. Owen, Values
 * of games with a priori unions, 1977. One evaluation of the node for each group and score.
 */
final class AveragedResponse implements Response {
    private final Node node;
    private final Orders orders;
    private final int player;

    /** @param player which of the node's players the part is */
    AveragedResponse(Node node, Orders orders, int player) {
        this.node = node;
        this.orders = orders;
        this.player = player;
    }

    @Override
    public double[] at(double[] scores) {
        double[] sums = new double[scores.length];
        for (Orders.Turn turn : orders.turns()) {
            if (turn.player() == player) {
                double[] responses = node.respond(group -> orders.isIn(group, turn.before()), player, scores);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += turn.share() * responses[i];
                }
            }
        }
        return sums;
    }

    @Override
    public double cost() {
        long turns =
                orders.turns().stream().filter(turn -> turn.player() == player).count();
        return turns * node.cost();
    }

    /** What each player of the node contributes. */
    static double[] contributions(Node node, Orders orders) {
        double[] values = node.respond(orders);
        double[] contributions = new double[node.players()];
        for (Orders.Turn turn : orders.turns()) {
            contributions[turn.player()] += turn.share() * (values[turn.after()] - values[turn.before()]);
        }
        return contributions;
    }

    @Override
    public Reason.Method method() {
        return orders.exact() && node.response().method() != Reason.Method.SHAPLEY_SAMPLED
                ? Reason.Method.SHAPLEY
                : Reason.Method.SHAPLEY_SAMPLED;
    }
}
