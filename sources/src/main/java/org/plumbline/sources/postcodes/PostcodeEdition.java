package org.plumbline.sources.postcodes;

import java.util.OptionalInt;

/**
 * Which file of postcodes it is.
 *
 * @param title as people call it, with the name of the file
 * @param year of the boundaries whose districts and wards it gives; empty where neither its headings nor its name say
 */
public record PostcodeEdition(PostcodeProduct product, String title, OptionalInt year) {}
