package org.plumbline.app.cli;

/** How a command ends. The numbers are part of the contract with scripts and never change. */
enum ExitCode {
    DONE(0, "done"),
    WRONG_USE(1, "wrong use: an option or argument that the command does not have"),
    WRONG_INPUT(2, "wrong input, or a question that has no answer"),
    NOT_EQUAL(3, "verify found a figure that is not equal"),
    CANNOT_SAY(4, "cannot say: something that the answer needs is missing here"),
    COULD_NOT(5, "could not be done: disk, network or permission"),
    FAULT(70, "a fault in Plumbline");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
