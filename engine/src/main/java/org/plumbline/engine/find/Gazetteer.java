package org.plumbline.engine.find;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.places.AreaCode;
import org.plumbline.sources.Catalogue;

/** Every place that is on file here, read from small tables to large ones and only as far as a question needs. */
final class Gazetteer {
    private final Catalogue catalogue;
    private @Nullable Authorities authorities;
    private @Nullable Wards wards;

    Gazetteer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Authorities authorities() {
        Authorities read = authorities == null ? new Authorities(catalogue) : authorities;
        authorities = read;
        return read;
    }

    Wards wards() {
        Wards read = wards == null ? new Wards(catalogue, authorities()) : wards;
        wards = read;
        return read;
    }

    Optional<FoundPlace> find(AreaCode code) {
        return switch (code.type()) {
            case WARD -> wards().find(code);
            default -> authorities().find(code);
        };
    }
}
