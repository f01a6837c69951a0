package org.plumbline.methods.sortition.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/** Whole numbers as people type them: with spaces or commas between. */
final class TypedNumbers {
    private static final int LONGEST = 8000;

    private TypedNumbers() {}

    /** @param words what the source is, for messages */
    static List<Integer> of(String typed, String words) {
        List<Integer> numbers = new ArrayList<>();
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw wrong(text.isEmpty() ? "no value" : "a value that is too long", typed, words);
        }
        for (String number : text.split("[ \\t]*,[ \\t]*|[ \\t]+", -1)) {
            if (!number.matches("[0-9]{1,6}")) {
                throw wrong("not a list of whole numbers", typed, words);
            }
            numbers.add(Integer.parseInt(number));
        }
        return numbers;
    }

    static void requireCount(List<Integer> numbers, int count, String typed, String words) {
        if (numbers.size() != count) {
            throw new WrongValue(
                    ProblemCode.WRONG_PUBLIC_VALUE,
                    "not as many numbers as the source has",
                    typed,
                    words,
                    "these are " + numbers.size() + "; " + count + (count == 1 ? " is" : " are") + " wanted");
        }
    }

    static void requireRange(List<Integer> numbers, int least, int most, String typed, String words) {
        for (int number : numbers) {
            if (number < least || number > most) {
                throw new WrongValue(
                        ProblemCode.WRONG_PUBLIC_VALUE,
                        "a number that the source cannot give",
                        typed,
                        words,
                        number + " is not from " + least + " to " + most);
            }
        }
    }

    static void requireDifferent(List<Integer> numbers, String typed, String words) {
        Set<Integer> seen = new HashSet<>();
        for (int number : numbers) {
            if (!seen.add(number)) {
                throw new WrongValue(
                        ProblemCode.WRONG_PUBLIC_VALUE,
                        "the same number twice",
                        typed,
                        words,
                        "a lottery draws each number once; " + number + " stands here twice");
            }
        }
    }

    /** Each number followed by a full stop, as RFC 3797 section 4 has it. */
    static String stopped(List<Integer> numbers) {
        return numbers.stream().map(number -> number + ".").collect(Collectors.joining());
    }

    private static WrongValue wrong(String what, String typed, String words) {
        return new WrongValue(ProblemCode.WRONG_PUBLIC_VALUE, what, typed, words, "");
    }
}
