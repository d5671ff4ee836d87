package io.slipway.run;

/** A choice of a fixed list, with the word by which the API knows it. */
public interface ApiName {
    /** The word that stands in the request body. */
    String apiName();
}
