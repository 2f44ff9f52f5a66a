import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Pemberitahuan
import Persuratan
import Web

/// The stream of live events of one person: what changed for him, in which part of the page, and the new figures
/// beside the menu.
struct LangsungRoutes: Sendable {
  static let alamat = "/langsung"
  /// The parts of pages that fetch themselves again.
  private static let kanal = [
    "meja", "surat-masuk", "disposisi", "naskah", "pemberitahuan", "konter", "impor",
  ]

  let db: Database
  let siaran: Siaran
  let now: @Sendable () -> Date
  private let batas = BatasAliran(20)

  init(db: Database, siaran: Siaran, now: @escaping @Sendable () -> Date) {
    self.db = db
    self.siaran = siaran
    self.now = now
  }

  func add(to rute: RuteTerjaga) {
    rute.get("langsung", .pelaku, use: langsung)
  }

  func langsung(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    let hari = Tanggal(now())
    let sesi = context.sesi.id.description
    let loket = try await db.read { tx in try tx.saluranLoket(pelaku, pada: hari) }
    let peristiwa = siaran.dengarkan(saluran(pelaku).union(loket))
    let (pesan, pengirim) = AsyncStream.makeStream(
      of: ServerEvent.self, bufferingPolicy: .bufferingNewest(64))
    let penerus = Task {
      for await satu in peristiwa {
        guard await kirim(satu, kepada: context, lewat: pengirim) else { break }
      }
      pengirim.finish()
    }
    let nomor = batas.masuk(sesi) { pengirim.finish() }
    pengirim.onTermination = { [batas] _ in
      penerus.cancel()
      batas.lepas(sesi, nomor)
    }
    return .events(pesan)
  }

  /// What is new goes first, then the figures: a letter to all wakes hundreds of screens at once.
  /// - Returns: false once the session has ended: nothing more is told, and the browser learns it when it comes back.
  private func kirim(
    _ peristiwa: Peristiwa, kepada context: PelakuContext,
    lewat pengirim: AsyncStream<ServerEvent>.Continuation
  ) async -> Bool {
    let now = now()
    do {
      switch peristiwa {
      case .segarkan:
        for kanal in Self.kanal { pengirim.kirim(LiveMessage(kanal: kanal)) }
      case .baru("surat-masuk", let naskah):
        let baris = try await db.read { tx in
          try tx.pelaku(sesi: context.sesi.id, dari: context.pelaku.alamat, pada: now)
            .map { try tx.barisSuratBaru(.init(rawValue: naskah), for: $0, pada: now) }
        }
        guard let baris else { return false }
        pengirim.kirim(LiveMessage(kanal: "surat-masuk", baris: baris))
        pengirim.kirim(LiveMessage(kanal: "meja"))
      case .berubah(let jenis), .baru(let jenis, _):
        for kanal in Set([jenis, "meja"]) { pengirim.kirim(LiveMessage(kanal: kanal)) }
      }
      let hitung = try await db.read { tx in
        try tx.pelaku(sesi: context.sesi.id, dari: context.pelaku.alamat, pada: now)
          .map { try tx.hitunganMenu($0) }
      }
      guard let hitung else { return false }
      pengirim.kirim(LiveMessage(kanal: "menu", hitung: Menu.hitungan(hitung)))
    } catch {
      // The database is away for a moment: the screen looks for itself.
      for kanal in Self.kanal { pengirim.kirim(LiveMessage(kanal: kanal)) }
    }
    return true
  }

  private func saluran(_ pelaku: Pelaku) -> Set<SaluranSiaran> {
    Set(
      [.orang(pelaku.orang)] + pelaku.jabatan.map { .objek("jabatan", $0) }
        + pelaku.kotakMasuk.map { .unit($0) })
  }
}

extension AsyncStream<ServerEvent>.Continuation {
  func kirim(_ pesan: LiveMessage) {
    if let event = try? pesan.event() { yield(event) }
  }
}
