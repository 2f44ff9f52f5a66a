import CLibPQ
import Database
import Foundation

/// A real PostgreSQL of this test process: its own cluster in a temporary folder, reached by a unix socket only,
/// started at first use and removed with the process.
final class PostgresCluster: Sendable {
  private static let started = Task { try await PostgresCluster() }
  private let folder: String
  private let queue = DispatchQueue(label: "postgres-admin")

  static func shared() async throws -> PostgresCluster { try await started.value }

  private init() async throws {
    let folder = try TestFolder.create(in: [NSTemporaryDirectory(), "/tmp"])
    self.folder = folder
    let programs = try Self.programs()
    let answer = try Guardian.start(
      script: Self.script, arguments: [folder, programs, getuid() == 0 ? "1" : ""])
    let line = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: String(decoding: answer.availableData, as: UTF8.self)) }
    }
    guard line.hasPrefix("siap") else { throw TestKitError("PostgreSQL did not start: \(line)") }
  }

  /// initdb and postgres refuse to run as root, so root starts them as the user of Debian's package.
  private static let script = """
    folder=$1 programs=$2 root=$3
    cd "$folder"
    as() { if [ "$root" ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
    if [ "$root" ]; then chown postgres "$folder"; fi
    { as "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --no-sync &&
      as "$programs/pg_ctl" start -w -D "$folder/data" -l "$folder/log" -o "-k $folder -c listen_addresses= \
    -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=400 -c shared_buffers=64MB \
    -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=2GB -c autovacuum_naptime=10min"
    } >"$folder/start" 2>&1
    if [ $? = 0 ]; then echo siap; else tail -n 3 "$folder/start"; fi
    exec >/dev/null
    cat
    as "$programs/pg_ctl" stop -m immediate -D "$folder/data"
    cd /
    rm -rf "$folder"
    """

  private static func programs() throws -> String {
    let debian = "/usr/lib/postgresql"
    let installed = try? FileManager.default.contentsOfDirectory(atPath: debian)
    let versions = (installed ?? []).sorted { $0.compare($1, options: .numeric) == .orderedDescending }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map(String.init) + versions.map { "\(debian)/\($0)/bin" }
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") })
    else {
      throw TestKitError("no initdb found: install postgresql, or set KANTAYA_TEST_MESIN=sqlite")
    }
    return folder
  }

  func location(_ name: String) -> Database.Location {
    .postgres("host=\(folder) user=postgres dbname=\(name)")
  }

  func create(_ name: String, template: String = "template0") async throws {
    try await run("CREATE DATABASE \(name) TEMPLATE \(template)")
  }

  func drop(_ name: String) async throws { try await run("DROP DATABASE \(name) WITH (FORCE)") }

  /// These commands cannot run in a transaction, so they do not go through `Database`.
  private func run(_ command: String) async throws {
    let address = "host=\(folder) user=postgres dbname=postgres"
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      queue.async {
        let connection = PQconnectdb(address)
        defer { PQfinish(connection) }
        let result = PQexec(connection, command)
        defer { PQclear(result) }
        if PQresultStatus(result) == PGRES_COMMAND_OK {
          continuation.resume()
        } else {
          continuation.resume(throwing: TestKitError(String(cString: PQerrorMessage(connection))))
        }
      }
    }
  }
}
