package org.plumbline.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.Replication;
import org.plumbline.recipes.Summaries;
import org.plumbline.sources.Catalogue;

/** Published indices made again from published data, beside what was published. */
class CertificatesTest {

    private static Certificate certificate(String id) {
        return new Certificates(MirrorStudy.catalogue()).get(RecipeBook.builtIn(), id);
    }

    private static Comparison summary(Certificate certificate, Summaries.Kind kind) {
        return certificate.summaries().stream()
                .filter(one -> one.published().kind() == kind)
                .findFirst()
                .orElseThrow()
                .figures();
    }

    @Test
    @Tag(Mirror.TAG)
    void imd2019IsRecombinedOnAllNeighbourhoodsAndSummedUpForAll317Authorities() {
        Certificate certificate = certificate("imd-england-2019");
        assertThat(certificate.met()).isTrue();
        assertThat(certificate.replication().level()).isEqualTo(Replication.Level.RECOMBINED);
        assertThat(certificate.scores().compared()).isEqualTo(32_844);
        assertThat(certificate.scores().largest()).isLessThanOrEqualTo(0.0015);
        assertThat(certificate.ranksExact()).isGreaterThanOrEqualTo(0.996);
        assertThat(summary(certificate, Summaries.Kind.AVERAGE_SCORE).compared())
                .isEqualTo(317);
        assertThat(summary(certificate, Summaries.Kind.AVERAGE_SCORE).largest()).isLessThanOrEqualTo(0.001);
        assertThat(summary(certificate, Summaries.Kind.AVERAGE_RANK).largest()).isLessThanOrEqualTo(0.2);
        assertThat(summary(certificate, Summaries.Kind.PROPORTION).largest()).isLessThanOrEqualTo(0.0001);
        assertThat(summary(certificate, Summaries.Kind.EXTENT).largest()).isLessThanOrEqualTo(0.0001);
        assertThat(certificate.summaries()).noneMatch(SummaryCertificate::isApproximate);
    }

    @Test
    @Tag(Mirror.TAG)
    void aCertificateOfAnIndexWithoutAnOpenLicenceIsPrivate() {
        assertThat(certificate("cni-england-2019").isPrivate()).isTrue();
        assertThat(certificate("imd-england-2019").isPrivate()).isFalse();
    }

    @Test
    @Tag(Mirror.TAG)
    void imd2025IsRecombinedAndItsSummariesByCensusResidentsAreLabelledApproximate() {
        Certificate certificate = certificate("imd-england-2025");
        assertThat(certificate.met()).isTrue();
        assertThat(certificate.scores().compared()).isEqualTo(33_755);
        assertThat(certificate.scores().largest()).isLessThanOrEqualTo(0.001);
        assertThat(summary(certificate, Summaries.Kind.EXTENT).compared()).isEqualTo(296);
        assertThat(summary(certificate, Summaries.Kind.EXTENT).median()).isLessThanOrEqualTo(0.001);
        assertThat(certificate.summaries())
                .filteredOn(one -> one.published().kind() == Summaries.Kind.EXTENT)
                .allMatch(SummaryCertificate::isApproximate);
        assertThat(certificate.isPartlyApproximate()).isTrue();
    }

    @Test
    @Tag(Mirror.TAG)
    void cni2023IsRecombinedWithinASixThousandthOnNearlyAllNeighbourhoods() {
        Certificate certificate = certificate("cni-england-2023");
        assertThat(certificate.met()).isTrue();
        assertThat(certificate.scores().compared()).isEqualTo(33_755);
        assertThat(certificate.scores().shareWithin(0.006)).isGreaterThanOrEqualTo(0.999);
        assertThat(certificate.replication().level()).isEqualTo(Replication.Level.RECOMBINED);
    }

    @Test
    @Tag(Mirror.TAG)
    void cni2019IsRecombinedOnAllWards() {
        Certificate certificate = certificate("cni-england-2019");
        assertThat(certificate.met()).isTrue();
        assertThat(certificate.scores().compared()).isEqualTo(7_433);
    }

    @Test
    void anIndexThatReplicatesNothingHasNoCertificate() {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() ->
                        new Certificates(Catalogue.bundled()).get(RecipeBook.builtIn(), "need-districts-england-2019"))
                .withMessageContaining("imd-england-2019");
    }
}
