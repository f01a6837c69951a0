package org.plumbline.sources.postcodes;

/** The publications that postcodes are read from, and the words that their licences ask for. */
public enum PostcodeProduct {
    ONS_DIRECTORY(
            "ONS Postcode Directory or National Statistics Postcode Lookup",
            "Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown"
                    + " copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right."),
    CODE_POINT_OPEN(
            "Code-Point Open",
            "Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and"
                    + " database right. Contains National Statistics data © Crown copyright and database right.");

    private final String title;
    private final String attribution;

    PostcodeProduct(String title, String attribution) {
        this.title = title;
        this.attribution = attribution;
    }

    public String title() {
        return title;
    }

    public String attribution() {
        return attribution;
    }
}
