package org.plumbline.methods.target;

/**
 * The five official summaries of an index of small areas over one authority; all NaN where it has no small area. Source: The
 * English Indices of Deprivation 2019, technical report, section 3.8 and appendix N.
 *
 * @param averageScore mean of the areas' scores, weighted by population
 * @param averageRank mean of the areas' reversed ranks (the most deprived has the greatest), weighted by population
 * @param proportion the share of the areas, counted not weighed, that are in the worst tenth of all, 0 to 1
 * @param extent the share of people in the more deprived areas, those of the worst tenth counted whole and those up to the 30th
 *     hundredth in falling part, 0 to 1
 * @param localConcentration mean of the reversed ranks of the worst areas that hold a tenth of the authority's people
 */
public record AuthoritySummary(
        double averageScore, double averageRank, double proportion, double extent, double localConcentration) {}
