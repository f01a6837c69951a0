package org.plumbline.methods.sortition;

/** The chance of a seat that each person has, by class: 0 to 1. */
public final class Chances {
    private final PoolClasses classes;
    private final double[] chances;

    /** @param chances of one person of each class */
    public Chances(PoolClasses classes, double[] chances) {
        this.classes = classes;
        this.chances = chances.clone();
        if (chances.length != classes.count()) {
            throw new IllegalArgumentException(chances.length + " chances of " + classes.count() + " classes");
        }
    }

    public double ofClass(int classNumber) {
        return chances[classNumber];
    }

    public double ofPerson(int person) {
        return chances[classes.classOf(person)];
    }

    /** The least that anybody has. */
    public double least() {
        double least = Double.POSITIVE_INFINITY;
        for (double chance : chances) {
            least = Math.min(least, chance);
        }
        return least;
    }
}
