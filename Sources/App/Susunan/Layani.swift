import Database
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Jejak
import Logging
import LogPublik
import Naskah
import NIOCore
import Persuratan
import Segel
import ServiceLifecycle
import UnixSignals
import Web

extension Kantaya {
  /// What a request under way is given when the program is asked to end.
  private static let kesempatan: Duration = .seconds(25)

  /// Serves until the process is asked to end: then no new request is taken, those under way are finished, and the
  /// database is closed last.
  ///
  /// `siap`: told the port once requests are taken, for who asked for a free one.
  package func layani(
    _ titik: TitikDengar, logger: Logger, siap: @escaping @Sendable (Int) async -> Void = { _ in }
  ) async throws {
    let kunci = KunciLayanan(konfigurasi.data, .melayani)
    defer { withExtendedLifetime(kunci) {} }
    guard kunci != nil else {
      throw KonfigurasiError(masalah: [
        "Folder \(konfigurasi.data.path) sedang dipindahkan. Tunggu sampai selesai."
      ])
    }
    try await mesin.pakaiAlamatVerifikasi("\(konfigurasi.alamat)/v")
    try await persuratan.pulihkanSegel()
    let pelaksana = pelaksana(logger)
    var layanan: [any Service] = [
      PenjagaData(db: db), siaran, PenyiapCari(kantaya: self, logger: logger),
      PenjagaGanda(kependudukan: kependudukan, logger: logger), pelaksana,
      Penyegel(db: db, berkas: kepalaJejak, now: now, logger: logger),
      PenyusunLog(logPublik, logger: logger),
    ]
    if let metrik = konfigurasi.metrik {
      layanan.append(MetrikService(titik: metrik, kantaya: self, pelaksana: pelaksana, logger: logger))
    }
    layanan.append(
      Application(
        router: try router(), server: try konfigurasi.tls?.server() ?? .http1(configuration: .kantaya),
        configuration: .init(address: .hostname(titik.tuan, port: titik.port), serverName: nil),
        onServerRunning: { await siap($0.localAddress?.port ?? titik.port) }, logger: logger))
    var susunan = ServiceGroupConfiguration(
      services: layanan.map(LayananBernama.init), gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
    )
    susunan.maximumGracefulShutdownDuration = Self.kesempatan
    try await ServiceGroup(configuration: susunan).run()
  }
}

/// A service that calls itself by its name alone: the group describes each one for its log, and all that one holds,
/// the routes and the keys of this installation, has nothing to do there.
private struct LayananBernama: Service, CustomStringConvertible {
  let layanan: any Service

  var description: String { String(describing: type(of: layanan)) }

  func run() async throws { try await layanan.run() }
}

/// Closes the database when everything else has ended: services end in the reverse of their order, and this is the
/// first. Also when the others were cut short.
struct PenjagaData: Service {
  let db: Database

  func run() async throws {
    do {
      try await gracefulShutdown()
    } catch is CancellationError {
      // Somebody failed, or took too long.
    }
    await db.close()
  }
}

extension HTTP1Channel.Configuration {
  /// A connection that brings no whole request for so long is closed; one that waits for its answer, or listens to
  /// live events, is not.
  fileprivate static let kantaya = Self(idleTimeout: .seconds(75))
}

extension BerkasTLS {
  /// TLS 1.2 or newer, with this certificate.
  /// - Throws: `KonfigurasiError` for files that are no certificate and key.
  func server() throws -> HTTPServerBuilder {
    let keliru = KonfigurasiError(masalah: [
      "KANTAYA_TLS_SERTIFIKAT dan KANTAYA_TLS_KUNCI: bukan pasangan sertifikat dan kunci PEM. Periksa apakah kunci itu milik sertifikat itu dan tanpa kata sandi."
    ])
    guard sepasang(sertifikat: sertifikat, kunci: kunci) else { throw keliru }
    do {
      var tls = TLSConfiguration.makeServerConfiguration(
        certificateChain: try NIOSSLCertificate.fromPEMFile(sertifikat).map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(file: kunci, format: .pem)))
      tls.minimumTLSVersion = .tlsv12
      return try .tls(.http1(configuration: .kantaya), tlsConfiguration: tls)
    } catch {
      throw keliru
    }
  }
}
