package org.zhengpu.graph;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.PlacePoints;
import org.zhengpu.lexicon.Places;

/**
 * Writes where provinces and prefectures are, as GeoSPARQL points.
 *
 * <p>The coordinates are under ODbL, so that no report's graph has them.
 */
public final class CoordinateFile {
  private static final String LICENCE = "https://opendatacommons.org/licenses/odbl/1-0/";
  private static final String SOURCE = "https://github.com/dr5hn/countries-states-cities-database";
  private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";
  private static final RDFDatatype WKT = new BaseDatatype(Reused.GEO + "wktLiteral");

  private final Triples triples = new Triples();

  private final PlaceTriples places = new PlaceTriples(triples, Lexicon.bundled());

  private CoordinateFile() {}

  /** The file as Turtle. */
  public static String turtle() {
    CoordinateFile file = new CoordinateFile();
    file.describe();
    PlacePoints.standard().all().forEach(file::point);
    return TurtleWriter.toString(file.triples.model(), Iris.BASE);
  }

  private void describe() {
    Resource subject = triples.typed(Iris.BASE + "dataset/places", DCAT.Dataset);
    for (String language : new String[] {"zh", "en"}) {
      Model model = triples.model();
      model.add(subject, DCTerms.title, Labels.in(language, "coordinates"), language);
      model.add(subject, DCTerms.description, Labels.in(language, "coordinates-about"), language);
      model.add(subject, DCTerms.rights, Labels.in(language, "coordinates-notice"), language);
    }
    triples.link(subject, DCTerms.license, LICENCE);
    triples.link(subject, Reused.WAS_DERIVED_FROM, SOURCE);
  }

  private void point(PlacePoints.Point point) {
    Place place = Places.standard().byCode(point.code()).orElse(null);
    if (place == null) {
      return;
    }
    Resource subject = places.at(place);
    Resource geometry = triples.typed(subject.getURI() + "/point", Reused.GEOMETRY);
    triples.add(subject, Reused.HAS_GEOMETRY, geometry);
    String text = CRS84 + " POINT(" + point.longitude() + " " + point.latitude() + ")";
    triples.literal(geometry, Reused.AS_WKT, text, WKT);
  }
}
