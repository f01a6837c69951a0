package org.plumbline.sources.postcodes;

import java.util.Optional;
import org.plumbline.model.places.AreaCode;

/**
 * The places that a file gives a postcode: its own codes, of the boundaries of its own time. Many postcodes share one.
 *
 * @param district empty where the file has none, as for the Isle of Man
 * @param lsoa2011 the neighbourhood of 2011, in Scotland and Northern Ireland what takes its place there
 */
public record Placement(
        Optional<AreaCode> district,
        Optional<AreaCode> ward,
        Optional<AreaCode> lsoa2011,
        Optional<AreaCode> lsoa2021) {}
