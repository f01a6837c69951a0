package org.plumbline.engine.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.sources.DataTable;

/** How many people live in each place: the weights of a conversion. */
sealed interface Residents {

    /** Announces the columns that it needs. */
    void want(TableReads reads);

    /** Residents by code; a place that is not in it has none that are known of. */
    Map<AreaCode, Double> read(TableReads reads);

    /** Whose residents and when, in words. */
    String title();

    /** A column of numbers beside one of codes. */
    record Listed(String table, String codes, String people, String title) implements Residents {
        @Override
        public void want(TableReads reads) {
            reads.want(table, List.of(codes, people));
        }

        @Override
        public Map<AreaCode, Double> read(TableReads reads) {
            DataTable data = reads.data(table);
            double[] numbers = data.numbers(people);
            Map<AreaCode, Double> residents = new HashMap<>();
            for (int row = 0; row < numbers.length; row++) {
                double here = numbers[row];
                data.findCode(codes, row).ifPresent(code -> residents.put(code, here));
            }
            return residents;
        }
    }

    /** Residents of the places of one column, added up to those of another. */
    record AddedUp(Residents parts, String table, String part, String whole) implements Residents {
        @Override
        public void want(TableReads reads) {
            parts.want(reads);
            reads.want(table, List.of(part, whole));
        }

        @Override
        public Map<AreaCode, Double> read(TableReads reads) {
            Map<AreaCode, Double> left =
                    parts.read(reads); // each part is taken out when counted, so that none counts twice
            DataTable data = reads.data(table);
            Map<AreaCode, Double> residents = new HashMap<>();
            for (int row = 0; row < data.rows(); row++) {
                Optional<AreaCode> in = data.findCode(whole, row);
                Optional<Double> people = data.findCode(part, row)
                        .filter(code -> in.isPresent())
                        .flatMap(code -> Optional.ofNullable(left.remove(code)));
                people.ifPresent(those -> residents.merge(in.orElseThrow(), those, Double::sum));
            }
            return residents;
        }

        @Override
        public String title() {
            return parts.title();
        }
    }
}
