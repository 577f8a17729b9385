package org.zhengpu.publish;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A real store for a test: Fuseki with one data set in memory. */
public final class Fuseki implements AutoCloseable {
  private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
  private final FusekiServer server;

  private Fuseki(FusekiServer.Builder builder) {
    this.server = builder.port(0).loopback(true).add("/reports", data).build().start();
  }

  /** One that anybody may write to. */
  public static Fuseki open() {
    return new Fuseki(FusekiServer.create());
  }

  /** One that asks for a user of a file of passwords. */
  static Fuseki guarded(Path passwords, String user) {
    return new Fuseki(
        FusekiServer.create()
            .passwordFile(passwords.toString())
            .auth(AuthScheme.BASIC)
            .serverAuthPolicy(Auth.policyAllowSpecific(user)));
  }

  /** Address of the service of a protocol. */
  public String address(Protocol protocol) {
    String service = protocol == Protocol.GSP ? "data" : "update";
    return "http://localhost:" + server.getPort() + "/reports/" + service;
  }

  Endpoint endpoint(Protocol protocol, Map<String, String> environment, int chunk) {
    return new Endpoint(
        URI.create(address(protocol)),
        protocol,
        Credentials.from(environment),
        1,
        Duration.ofMinutes(1),
        chunk);
  }

  /** The data set, of which the server's threads write. */
  <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(data, () -> question.apply(data));
  }

  @Override
  public void close() {
    server.stop();
  }
}
