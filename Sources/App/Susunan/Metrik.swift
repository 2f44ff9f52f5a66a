import Database
import Foundation
import Hummingbird
import Logging
import Pemberitahuan
import ServiceLifecycle
import Tugas
import Web

/// Serves `/metrik` to Prometheus on an address of its own, which no proxy leads to.
struct MetrikService: Service {
  let titik: TitikDengar
  let kantaya: Kantaya
  let pelaksana: PelaksanaTugas
  let logger: Logger

  func run() async throws {
    let router = Router(context: BasicRequestContext.self)
    router.get("metrik") { _, _ -> Response in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(string: await kantaya.metrik(pelaksana).text)))
    }
    try await Application(
      router: router, configuration: .init(address: .hostname(titik.tuan, port: titik.port), serverName: nil),
      logger: logger
    )
    .run()
  }
}

extension Kantaya {
  /// Everything that is measured. Says nothing about anybody: routes by pattern, jobs by kind.
  func metrik(_ pelaksana: PelaksanaTugas) async -> [Metric] {
    let antrean: [RingkasanTugas]?
    // A database that is away is itself a figure.
    do { antrean = try await db.read { try $0.ringkasanTugas() } } catch { antrean = nil }
    return [Metric("kantaya_database_up", .gauge, "Whether the database answers.", antrean == nil ? 0 : 1)]
      + hitungan.metrics + metrikBasis + metrikTugas(antrean ?? [], pelaksana.metrik) + metrikSiaran
      + ProcessMetrics.metrics
  }

  private var metrikBasis: [Metric] {
    let (kerja, beban) = (db.statistics, db.load)
    return [
      Metric("kantaya_database_writes_total", .counter, "Write transactions kept.", Double(kerja.writes)),
      Metric(
        "kantaya_database_commits_total", .counter,
        "Commits on disk; writes per commit is the size of a group.",
        Double(kerja.commits)),
      Metric("kantaya_database_retries_total", .counter, "Transactions run again.", Double(kerja.retries)),
      Metric(
        "kantaya_database_reconnections_total", .counter, "Connections replaced.", Double(kerja.reconnections)
      ),
      Metric(
        "kantaya_database_waiting", .gauge, "Transactions that wait for their turn.", Double(beban.waiting)),
      Metric("kantaya_database_connections", .gauge, "Open connections.", Double(beban.connections)),
      Metric(
        "kantaya_database_connections_idle", .gauge, "Connections with nothing to do.", Double(beban.idle)),
    ]
  }

  private func metrikTugas(_ antrean: [RingkasanTugas], _ metrik: MetrikTugas) -> [Metric] {
    let jenis = metrik.jenis.sorted { $0.key < $1.key }
    let ringkasan = Dictionary(antrean.map { ($0.jenis, $0) }) { satu, _ in satu }
    func antre(_ jumlah: (RingkasanTugas) -> Int) -> [Metric.Sample] {
      Set(metrik.jenis.keys).union(ringkasan.keys).sorted()
        .map { Metric.Sample(Double(ringkasan[$0].map(jumlah) ?? 0), [("kind", $0)]) }
    }
    let sekarang = now()
    return [
      Metric("kantaya_jobs_queued", .gauge, "Jobs that wait, by kind.", antre(\.antre)),
      Metric("kantaya_jobs_running", .gauge, "Jobs in hand, by kind.", antre(\.jalan)),
      Metric("kantaya_jobs_dead", .gauge, "Jobs given up, which need a person.", antre(\.mati)),
      Metric(
        "kantaya_jobs_oldest_seconds", .gauge, "How long the oldest job is due.",
        antrean.compactMap { satu in
          satu.tertua.map { Metric.Sample(max(0, sekarang.timeIntervalSince($0)), [("kind", satu.jenis)]) }
        }),
      Metric(
        "kantaya_jobs_done_total", .counter, "Tries of this process, by kind and result.",
        jenis.flatMap { nama, hitungan in
          [("done", hitungan.selesai), ("failed", hitungan.gagal), ("dead", hitungan.mati)]
            .map { Metric.Sample(Double($1), [("kind", nama), ("result", $0)]) }
        }),
      Metric(
        "kantaya_jobs_seconds_total", .counter, "Time spent in tries, by kind.",
        jenis.map { Metric.Sample($1.detik, [("kind", $0)]) }),
    ]
  }

  private var metrikSiaran: [Metric] {
    let jumlah = siaran.jumlah
    return [
      Metric("kantaya_live_listeners", .gauge, "Open streams of live events.", Double(jumlah.pendengar)),
      Metric("kantaya_live_events_total", .counter, "Wake-ups handed to streams.", Double(jumlah.disiarkan)),
    ]
  }
}
