package org.zhengpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.graph.Reused;

class ExportTest {
  private static final Dataset DATA = DatasetFactory.create(BundledReading.graph());
  private static final Pattern NAME = Pattern.compile("\"name\": \"([A-Za-z]+)\"");

  private final Path folder;
  private final Export export;

  ExportTest(@TempDir Path folder) {
    this.folder = folder;
    this.export = new Export(folder);
  }

  @Test
  void aWorkbookMadeLaterIsTheSameBytes() throws IOException, InterruptedException {
    byte[] first = Files.readAllBytes(export.xlsx(DATA).get(0));
    Thread.sleep(2_100); // an archive dates its entries to two seconds

    assertThat(Files.readAllBytes(export.xlsx(DATA).get(0))).isEqualTo(first);
  }

  @Test
  void everyFigureIsARowOfTheTable() throws IOException {
    export.csv(DATA, false);
    List<String> lines = Files.readAllLines(folder.resolve("figures.csv"));
    int figures = DATA.getDefaultModel().listSubjectsWithProperty(Reused.OBS_VALUE).toList().size();

    assertThat(lines).hasSize(figures + 1);
    assertThat(lines.get(1)).contains("/observation/430000-2025/", "湖南省");
  }

  @Test
  void theDescriptionHasTheColumnsOfTheTable() {
    assertThat(NAME.matcher(CsvTable.metadata()).results().map((MatchResult m) -> m.group(1)))
        .containsExactlyElementsOf(Rows.of(DATA, CsvTable.QUERY).names());
  }

  @Test
  void aByteOrderMarkStandsOnlyWhereAsked() throws IOException {
    export.csv(DATA, true);
    assertThat(Files.readString(folder.resolve("figures.csv"))).startsWith("\uFEFFfigure,");
  }

  @Test
  void cellsWithCommasAndQuotesAreQuoted() {
    Rows rows = new Rows(List.of("a", "b"), List.of(List.of("x,y", "“z” \"q\"")));
    assertThat(CsvTable.of(rows)).isEqualTo("a,b\n\"x,y\",\"“z” \"\"q\"\"\"\n");
  }

  @Test
  void numbersAreNumbersInTheWorkbook() throws IOException {
    Path file = export.xlsx(DATA).get(0);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("figures");
      int value = Rows.of(DATA, CsvTable.QUERY).names().indexOf("value");
      assertThat(sheet.getRow(1).getCell(value).getNumericCellValue()).isNotZero();
      assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
    }
  }

  @Test
  void theNetworkIsWellFormedAndItsEdgesHaveEnds()
      throws IOException, ParserConfigurationException, SAXException {
    Path file = export.graphml(DATA).get(0);
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Network network = Network.of(DATA.getDefaultModel());

    assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(network.nodes().size());
    assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(network.edges().size());
    assertThat(Files.readString(file)).doesNotContain("\"null\"");
    assertThat(network.edges()).anyMatch(e -> e.label().equals("mentions") && e.weight() > 10);
  }

  @Test
  void nodesAndEdgesHaveTheColumnsThatGephiKnows() throws IOException {
    export.network(DATA);
    assertThat(folder.resolve("nodes.csv")).content().startsWith("Id,Label,Kind\n");
    assertThat(Files.readString(folder.resolve("edges.csv")))
        .startsWith("Source,Target,Type,Label,Weight\n");
  }

  @Test
  void coordinatesStandInAFileOfTheirOwnWithItsLicence() {
    Model places = RDFDataMgr.loadModel(export.places().get(0).toString());

    assertThat(places.listStatements(null, Reused.AS_WKT, (String) null).toList())
        .hasSizeGreaterThan(300);
    assertThat(BundledReading.graph().contains(null, Reused.HAS_GEOMETRY)).isFalse();
    assertThat(folder.resolve("places.ttl"))
        .content()
        .contains("odbl/1-0", "Open Database License");
  }

  @Test
  void theHashIsThatOfTheSortedLines() throws IOException, NoSuchAlgorithmException {
    String lines = BundledReading.get().text(GraphOptions.STANDARD, RdfFormat.NT);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
    String expected = HexFormat.of().formatHex(digest);

    for (RdfFormat format : List.of(RdfFormat.TTL, RdfFormat.NT, RdfFormat.JSONLD, RdfFormat.RDF)) {
      Path file = folder.resolve("graph." + format.suffix());
      Files.writeString(file, BundledReading.get().text(GraphOptions.STANDARD, format));
      assertThat(Export.hashes(List.of(file))).containsExactly(expected + "  " + file);
    }
  }

  @Test
  void theHashDoesNotDependOnTheNamesOfBlankNodes() throws IOException {
    Path one =
        Files.writeString(folder.resolve("1.nt"), "_:a <urn:p> _:b .\n_:b <urn:p> \"c\" .\n");
    Path two =
        Files.writeString(folder.resolve("2.nt"), "_:x <urn:p> \"c\" .\n_:y <urn:p> _:x .\n");

    assertThat(CanonicalHash.of(one)).isEqualTo(CanonicalHash.of(two));
  }
}
