package org.plumbline.methods.sortition.draw;

/** Where a value comes from that nobody can know beforehand and everybody can look up afterwards. */
public sealed interface PublicSource permits Dice, LotteryBalls, BeaconRound, PublishedFigure {

    /**
     * The value as it goes into the text that numbers are made of: ASCII, each number followed by a full stop. Two ways of
     * writing one value give one text.
     *
     * @param asPublished as somebody typed it
     * @throws org.plumbline.model.problems.WrongValue if it is not a value of this source
     */
    String canonical(String asPublished);

    /** How many bits nobody can foresee, at most: the logarithm to base two of how many values are equally likely. */
    double bits();

    /** What it is, as a sentence has it: "10 throws of a die with 6 faces". */
    String words();

    /** A value of this source, to show how it is typed. */
    String example();
}
