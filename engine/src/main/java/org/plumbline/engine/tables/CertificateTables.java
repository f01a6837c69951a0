package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.replication.Comparison;
import org.plumbline.engine.replication.PartCertificate;
import org.plumbline.engine.replication.PartsCertificate;
import org.plumbline.engine.replication.SummaryCertificate;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** The tables of a certificate: every figure made here beside the published one. */
public final class CertificateTables {

    private CertificateTables() {}

    public static List<Table> of(Certificate certificate) {
        List<Table> tables = new ArrayList<>(List.of(scores(certificate)));
        if (!certificate.summaries().isEmpty()) {
            tables.add(summaries(certificate));
        }
        return tables;
    }

    /** A table a part, so that each can be opened by itself. */
    public static List<Table> of(PartsCertificate certificate) {
        return certificate.parts().stream().map(part -> part(certificate, part)).toList();
    }

    private static Table part(PartsCertificate certificate, PartCertificate part) {
        List<Field> fields = new ArrayList<>(List.of(Field.text("row", "its key, and its name where it has one")));
        part.scores().ifPresent(scores -> fields.addAll(figures("score")));
        part.ranks().ifPresent(ranks -> fields.addAll(figures("rank")));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < certificate.rows().size(); at++) {
            int row = at;
            List<String> cells = new ArrayList<>(List.of(certificate.rows().get(row)));
            part.scores().ifPresent(scores -> cells.addAll(figures(scores, row)));
            part.ranks().ifPresent(ranks -> cells.addAll(figures(ranks, row)));
            rows.add(cells);
        }
        return new Table(
                part.part().id().replace('-', '_'),
                part.part().title() + ": every figure made here beside the published one",
                List.of(certificate.recipe().id()),
                fields,
                rows);
    }

    private static Table scores(Certificate certificate) {
        List<Field> fields = new ArrayList<>(codeAndName(certificate.places()));
        fields.addAll(figures("score"));
        certificate.ranks().ifPresent(ranks -> fields.addAll(figures("rank")));
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < certificate.places().size(); place++) {
            List<String> row = new ArrayList<>(codeAndName(certificate.places().at(place)));
            row.addAll(figures(certificate.scores(), place));
            int at = place;
            certificate.ranks().ifPresent(ranks -> row.addAll(figures(ranks, at)));
            rows.add(row);
        }
        return new Table(
                "scores",
                "Every score made here beside the published one",
                List.of(certificate.recipe().id()),
                fields,
                rows);
    }

    private static Table summaries(Certificate certificate) {
        List<List<String>> rows = new ArrayList<>();
        for (SummaryCertificate summary : certificate.summaries()) {
            for (int district = 0; district < summary.districts().size(); district++) {
                List<String> row =
                        new ArrayList<>(List.of(summary.published().kind().title()));
                row.addAll(codeAndName(summary.districts().at(district)));
                row.addAll(figures(summary.figures(), district));
                rows.add(row);
            }
        }
        List<Field> fields = new ArrayList<>(List.of(Field.text("summary", "which of the official summaries")));
        fields.addAll(codeAndName(certificate.summaries().get(0).districts()));
        fields.addAll(figures("figure"));
        return new Table(
                "summaries",
                "Every summary of districts made here beside the published one",
                List.of(certificate.recipe().id()),
                fields,
                rows);
    }

    private static List<Field> codeAndName(Places places) {
        return List.of(
                Field.text("code", "GSS code of the " + places.type().singular()), Field.text("name", "its name"));
    }

    private static List<String> codeAndName(Place place) {
        return List.of(place.code().text(), place.name());
    }

    private static List<Field> figures(String what) {
        return List.of(
                Field.number(what + "_made", "the " + what + " made here"),
                Field.number(what + "_published", "the " + what + " as published"),
                Field.number(what + "_difference", "made less published"));
    }

    private static List<String> figures(Comparison compared, int area) {
        return List.of(
                Decimals.fixed(compared.made(area), 6),
                Decimals.upTo(compared.published(area), 6),
                Decimals.fixed(compared.made(area) - compared.published(area), 6));
    }
}
