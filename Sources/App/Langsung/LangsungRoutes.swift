import Akses
import Database
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
  private static let kanal = ["meja", "surat-masuk", "disposisi", "naskah", "pemberitahuan"]

  let db: Database
  let siaran: Siaran

  func add(to rute: RuteTerjaga) {
    rute.get("langsung", .pelaku, use: langsung)
  }

  func langsung(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let pelaku = context.pelaku
    let peristiwa = siaran.dengarkan(saluran(pelaku))
    let (pesan, pengirim) = AsyncStream.makeStream(
      of: ServerEvent.self, bufferingPolicy: .bufferingNewest(64))
    let db = db
    let penerus = Task {
      for await satu in peristiwa {
        // The wake-up goes first: the figures need the database, and a letter to all wakes hundreds of screens at once.
        for kanal in Self.kanal(satu) { pengirim.kirim(LiveMessage(kanal: kanal)) }
        if let hitung = try? await db.read({ tx in try tx.hitunganMenu(pelaku) }) {
          pengirim.kirim(LiveMessage(kanal: "menu", hitung: Menu.hitungan(hitung)))
        }
      }
      pengirim.finish()
    }
    pengirim.onTermination = { _ in penerus.cancel() }
    return .events(pesan)
  }

  private static func kanal(_ peristiwa: Peristiwa) -> [String] {
    switch peristiwa {
    case .segarkan: kanal
    case .berubah(let jenis): jenis == "meja" ? ["meja"] : [jenis, "meja"]
    }
  }

  private func saluran(_ pelaku: Pelaku) -> Set<SaluranSiaran> {
    Set(
      [.orang(pelaku.orang)] + pelaku.jabatan.map { .objek("jabatan", $0) }
        + pelaku.kantorUrusan.map { .unit($0) })
  }
}

extension AsyncStream<ServerEvent>.Continuation {
  fileprivate func kirim(_ pesan: LiveMessage) {
    if let event = try? pesan.event() { yield(event) }
  }
}
